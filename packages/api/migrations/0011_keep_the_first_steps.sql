CREATE TABLE "attachment_pieces" (
	"organization_id" uuid NOT NULL,
	"attachment_id" uuid NOT NULL,
	"edition" text NOT NULL,
	"number" smallint NOT NULL,
	"body" "bytea" NOT NULL,
	CONSTRAINT "attachment_pieces_organization_id_attachment_id_edition_number_pk" PRIMARY KEY("organization_id","attachment_id","edition","number"),
	CONSTRAINT "attachment_pieces_edition" CHECK ("attachment_pieces"."edition" in ('whole','thumbnail'))
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"organization_id" uuid NOT NULL,
	"attachment_id" uuid NOT NULL,
	"member_id" uuid,
	"ticket_id" uuid,
	"reply_id" uuid,
	"message_id" uuid,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"problem" text,
	"source_url" text,
	"channel_id" uuid,
	"name" text NOT NULL,
	"media_type" text,
	"size" integer,
	"width" integer,
	"height" integer,
	"alt" text DEFAULT '' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachments_organization_id_attachment_id_pk" PRIMARY KEY("organization_id","attachment_id"),
	CONSTRAINT "attachments_kind" CHECK ("attachments"."kind" in ('image','video','audio','file')),
	CONSTRAINT "attachments_state" CHECK ("attachments"."state" in ('waiting','kept','failed')),
	CONSTRAINT "attachments_problem" CHECK (("attachments"."state" = 'failed') = ("attachments"."problem" is not null)),
	CONSTRAINT "attachments_kept" CHECK ("attachments"."state" <> 'kept' or ("attachments"."media_type" is not null and "attachments"."size" > 0)),
	CONSTRAINT "attachments_origin" CHECK (case when "attachments"."member_id" is null
        then "attachments"."message_id" is not null and "attachments"."source_url" is not null and "attachments"."channel_id" is not null and "attachments"."reply_id" is null
        else "attachments"."ticket_id" is not null and "attachments"."source_url" is null and "attachments"."state" = 'kept' end)
);
--> statement-breakpoint
CREATE TABLE "first_steps" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"customer_handle" text,
	"done" text[] NOT NULL,
	"is_skipped" boolean DEFAULT false NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "first_steps_organization_id_member_id_pk" PRIMARY KEY("organization_id","member_id"),
	CONSTRAINT "first_steps_done" CHECK ("first_steps"."done" <@ array['read','guard','breakdown'])
);
--> statement-breakpoint
ALTER TABLE "town_square"."demonstrations" ADD COLUMN "stopped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "town_square"."demonstrations" ADD COLUMN "broke_down_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "town_square"."people" ADD COLUMN "is_invented" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attachment_pieces" ADD CONSTRAINT "attachment_pieces_organization_id_attachment_id_attachments_organization_id_attachment_id_fk" FOREIGN KEY ("organization_id","attachment_id") REFERENCES "public"."attachments"("organization_id","attachment_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "first_steps" ADD CONSTRAINT "first_steps_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_message" ON "attachments" USING btree ("organization_id","message_id","position") WHERE "attachments"."message_id" is not null;--> statement-breakpoint
CREATE INDEX "attachments_reply" ON "attachments" USING btree ("organization_id","reply_id") WHERE "attachments"."reply_id" is not null;--> statement-breakpoint
CREATE INDEX "attachments_draft" ON "attachments" USING btree ("organization_id","ticket_id","member_id") WHERE "attachments"."reply_id" is null and "attachments"."member_id" is not null;--> statement-breakpoint
CREATE INDEX "attachments_waiting" ON "attachments" USING btree ("not_before") WHERE "attachments"."state" = 'waiting';