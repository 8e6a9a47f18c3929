CREATE TABLE "handed_drafts" (
	"organization_id" uuid NOT NULL,
	"help_card_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"body" text NOT NULL,
	"cause" text NOT NULL,
	"handed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "handed_drafts_organization_id_help_card_id_pk" PRIMARY KEY("organization_id","help_card_id"),
	CONSTRAINT "handed_drafts_cause" CHECK ("handed_drafts"."cause" in ('handedBack','lapsed','recalled','late')),
	CONSTRAINT "handed_drafts_body" CHECK (length("handed_drafts"."body") between 1 and 100000)
);
--> statement-breakpoint
CREATE TABLE "help_cards" (
	"organization_id" uuid NOT NULL,
	"help_card_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"state" text NOT NULL,
	"fence" integer NOT NULL,
	"level" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"minutes" smallint NOT NULL,
	"urgency_offered" smallint NOT NULL,
	"checked_version" integer NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"limit_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"reply_id" uuid,
	"skip_reason" text,
	"recall" jsonb,
	"closed_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "help_cards_organization_id_help_card_id_pk" PRIMARY KEY("organization_id","help_card_id"),
	CONSTRAINT "help_cards_state" CHECK ("help_cards"."state" in ('offered','taken','answered','recalled','expired','skipped','lapsed','handedBack','finished')),
	CONSTRAINT "help_cards_open" CHECK (("help_cards"."closed_at" is null) = ("help_cards"."state" in ('offered','taken','answered','recalled'))),
	CONSTRAINT "help_cards_level" CHECK ("help_cards"."level" in ('reviewed','sampled','trusted','mentor')),
	CONSTRAINT "help_cards_taken" CHECK (("help_cards"."taken_at" is null) = ("help_cards"."limit_at" is null) and ("help_cards"."taken_at" is not null or "help_cards"."state" not in ('taken','answered','lapsed','handedBack'))),
	CONSTRAINT "help_cards_ends" CHECK ("help_cards"."ends_at" > "help_cards"."offered_at"),
	CONSTRAINT "help_cards_answered" CHECK (("help_cards"."answered_at" is null) = ("help_cards"."reply_id" is null) and ("help_cards"."state" <> 'answered' or "help_cards"."answered_at" is not null)),
	CONSTRAINT "help_cards_recalled" CHECK ("help_cards"."state" <> 'recalled' or "help_cards"."recall" is not null),
	CONSTRAINT "help_cards_skipped" CHECK (("help_cards"."state" = 'skipped') = ("help_cards"."skip_reason" is not null) and "help_cards"."skip_reason" in ('notMyTopic','noTime','tooClose','notForVolunteers','abusive'))
);
--> statement-breakpoint
CREATE TABLE "house_questions" (
	"organization_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"help_card_id" uuid NOT NULL,
	CONSTRAINT "house_questions_organization_id_note_id_pk" PRIMARY KEY("organization_id","note_id")
);
--> statement-breakpoint
ALTER TABLE "handed_drafts" ADD CONSTRAINT "handed_drafts_organization_id_help_card_id_help_cards_organization_id_help_card_id_fk" FOREIGN KEY ("organization_id","help_card_id") REFERENCES "public"."help_cards"("organization_id","help_card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handed_drafts" ADD CONSTRAINT "handed_drafts_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_cards" ADD CONSTRAINT "help_cards_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_cards" ADD CONSTRAINT "help_cards_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_cards" ADD CONSTRAINT "help_cards_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_questions" ADD CONSTRAINT "house_questions_organization_id_help_card_id_help_cards_organization_id_help_card_id_fk" FOREIGN KEY ("organization_id","help_card_id") REFERENCES "public"."help_cards"("organization_id","help_card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_questions" ADD CONSTRAINT "house_questions_organization_id_note_id_notes_organization_id_note_id_fk" FOREIGN KEY ("organization_id","note_id") REFERENCES "public"."notes"("organization_id","note_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handed_drafts_ticket" ON "handed_drafts" USING btree ("organization_id","ticket_id","handed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "help_cards_one_of_member" ON "help_cards" USING btree ("organization_id","member_id") WHERE "help_cards"."closed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "help_cards_one_of_ticket" ON "help_cards" USING btree ("organization_id","ticket_id") WHERE "help_cards"."closed_at" is null and "help_cards"."recall" is null;--> statement-breakpoint
CREATE INDEX "help_cards_unreleased" ON "help_cards" USING btree ("organization_id","ends_at") WHERE "help_cards"."released_at" is null or "help_cards"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "help_cards_member" ON "help_cards" USING btree ("organization_id","member_id","offered_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "help_cards_given" ON "help_cards" USING btree ("organization_id","member_id","offered_at" DESC NULLS LAST) WHERE "help_cards"."reply_id" is not null;--> statement-breakpoint
CREATE INDEX "help_cards_ticket" ON "help_cards" USING btree ("organization_id","ticket_id","offered_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "house_questions_card" ON "house_questions" USING btree ("organization_id","help_card_id");