CREATE TABLE "overflow_calls" (
	"organization_id" uuid NOT NULL,
	"call_id" uuid NOT NULL,
	"opening_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"wave" integer NOT NULL,
	"mode" text NOT NULL,
	"asked_ms" integer NOT NULL,
	"reason" jsonb NOT NULL,
	"called_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"withdrawn_because" text,
	CONSTRAINT "overflow_calls_organization_id_call_id_pk" PRIMARY KEY("organization_id","call_id"),
	CONSTRAINT "overflow_calls_mode" CHECK ("overflow_calls"."mode" in ('quiet','surge')),
	CONSTRAINT "overflow_calls_answer" CHECK ("overflow_calls"."answer" in ('followed','declined','lapsed','withdrawn')),
	CONSTRAINT "overflow_calls_answered_at" CHECK (("overflow_calls"."answer" is null) = ("overflow_calls"."answered_at" is null)),
	CONSTRAINT "overflow_calls_withdrawn" CHECK ((coalesce("overflow_calls"."answer", '') in ('lapsed','withdrawn')) = ("overflow_calls"."withdrawn_because" is not null)
        and ("overflow_calls"."withdrawn_because" = 'lapsed') = ("overflow_calls"."answer" = 'lapsed')
        and "overflow_calls"."withdrawn_because" in ('overflow_closed','overflow_paused','seats_filled','lapsed')),
	CONSTRAINT "overflow_calls_times" CHECK ("overflow_calls"."ends_at" > "overflow_calls"."called_at"),
	CONSTRAINT "overflow_calls_numbers" CHECK ("overflow_calls"."round" >= 1 and "overflow_calls"."wave" >= 1 and "overflow_calls"."asked_ms" > 0)
);
--> statement-breakpoint
CREATE TABLE "overflow_entries" (
	"organization_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"by_id" uuid,
	"words" text,
	"round" integer,
	"wave" integer,
	CONSTRAINT "overflow_entries_organization_id_entry_id_pk" PRIMARY KEY("organization_id","entry_id"),
	CONSTRAINT "overflow_entries_kind" CHECK ("overflow_entries"."kind" in ('opened','paused','resumed','closed','planned')),
	CONSTRAINT "overflow_entries_words" CHECK (length("overflow_entries"."words") between 1 and 500),
	CONSTRAINT "overflow_entries_calls" CHECK (("overflow_entries"."round" is null) = ("overflow_entries"."wave" is null) and ("overflow_entries"."round" is null or "overflow_entries"."kind" = 'planned'))
);
--> statement-breakpoint
CREATE TABLE "overflow_openings" (
	"organization_id" uuid NOT NULL,
	"opening_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"reason" jsonb NOT NULL,
	"opened_by" uuid,
	"words" text,
	"closed_at" timestamp (3) with time zone,
	"closed_because" jsonb,
	CONSTRAINT "overflow_openings_organization_id_opening_id_pk" PRIMARY KEY("organization_id","opening_id"),
	CONSTRAINT "overflow_openings_words" CHECK (length("overflow_openings"."words") between 1 and 500),
	CONSTRAINT "overflow_openings_closed" CHECK (("overflow_openings"."closed_at" is null) = ("overflow_openings"."closed_because" is null))
);
--> statement-breakpoint
CREATE TABLE "overflow_policies" (
	"organization_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"marks" jsonb NOT NULL,
	"why" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "overflow_policies_organization_id_number_pk" PRIMARY KEY("organization_id","number"),
	CONSTRAINT "overflow_policies_number" CHECK ("overflow_policies"."number" >= 1),
	CONSTRAINT "overflow_policies_marks" CHECK (jsonb_typeof("overflow_policies"."marks") = 'object'),
	CONSTRAINT "overflow_policies_why" CHECK (length("overflow_policies"."why") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "overflows" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"look_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'closed' NOT NULL,
	"state" jsonb NOT NULL,
	"reason" jsonb,
	"round" jsonb,
	"plan" jsonb,
	"late_share" double precision DEFAULT 0 NOT NULL,
	"level" double precision,
	"core" double precision DEFAULT 0 NOT NULL,
	"seats" integer DEFAULT 0 NOT NULL,
	"places" integer DEFAULT 0 NOT NULL,
	"reachable" integer DEFAULT 0 NOT NULL,
	"not_called" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "overflows_status" CHECK ("overflows"."status" in ('closed','open','paused')),
	CONSTRAINT "overflows_state" CHECK ("overflows"."state" ->> 'status' = "overflows"."status"),
	CONSTRAINT "overflows_places" CHECK ("overflows"."places" between 0 and "overflows"."seats" and "overflows"."reachable" >= 0),
	CONSTRAINT "overflows_places_open" CHECK ("overflows"."status" = 'open' or "overflows"."places" = 0)
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "overflow_calls" ADD CONSTRAINT "overflow_calls_organization_id_opening_id_overflow_openings_organization_id_opening_id_fk" FOREIGN KEY ("organization_id","opening_id") REFERENCES "public"."overflow_openings"("organization_id","opening_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_calls" ADD CONSTRAINT "overflow_calls_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_entries" ADD CONSTRAINT "overflow_entries_organization_id_overflows_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."overflows"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_entries" ADD CONSTRAINT "overflow_entries_organization_id_by_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","by_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_openings" ADD CONSTRAINT "overflow_openings_organization_id_overflows_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."overflows"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_openings" ADD CONSTRAINT "overflow_openings_organization_id_opened_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","opened_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflow_policies" ADD CONSTRAINT "overflow_policies_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overflows" ADD CONSTRAINT "overflows_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "overflow_calls_open" ON "overflow_calls" USING btree ("organization_id","member_id") WHERE "overflow_calls"."answer" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "overflow_calls_round" ON "overflow_calls" USING btree ("organization_id","member_id","round");--> statement-breakpoint
CREATE INDEX "overflow_calls_member" ON "overflow_calls" USING btree ("organization_id","member_id","call_id");--> statement-breakpoint
CREATE INDEX "overflow_calls_wave" ON "overflow_calls" USING btree ("organization_id","round","wave");--> statement-breakpoint
CREATE INDEX "overflow_calls_called" ON "overflow_calls" USING btree ("organization_id","called_at");--> statement-breakpoint
CREATE INDEX "overflow_calls_answered" ON "overflow_calls" USING btree ("organization_id","answered_at") WHERE "overflow_calls"."answer" is not null;--> statement-breakpoint
CREATE INDEX "overflow_calls_opening" ON "overflow_calls" USING btree ("organization_id","opening_id");--> statement-breakpoint
CREATE UNIQUE INDEX "overflow_openings_one" ON "overflow_openings" USING btree ("organization_id") WHERE "overflow_openings"."closed_at" is null;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));