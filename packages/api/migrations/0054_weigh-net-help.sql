CREATE TABLE "net_help_looks" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"look_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recounted_topics" (
	"organization_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"counted_from" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "recounted_topics_organization_id_topic_id_pk" PRIMARY KEY("organization_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "reply_readings" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reply_readings_organization_id_reply_id_pk" PRIMARY KEY("organization_id","reply_id"),
	CONSTRAINT "reply_readings_times" CHECK ("reply_readings"."opened_at" <= "reply_readings"."decided_at")
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_trust";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "overflow_entries" DROP CONSTRAINT "overflow_entries_kind";--> statement-breakpoint
ALTER TABLE "overflows" ADD COLUMN "load" double precision;--> statement-breakpoint
ALTER TABLE "presences" ADD COLUMN "opened_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "net_help_looks" ADD CONSTRAINT "net_help_looks_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recounted_topics" ADD CONSTRAINT "recounted_topics_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_readings" ADD CONSTRAINT "reply_readings_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_readings_decided" ON "reply_readings" USING btree ("organization_id","decided_at");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "help_cards_answered" ON "help_cards" USING btree ("organization_id","answered_at") WHERE "help_cards"."answered_at" is not null;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','overflowOpened','topicWithheld','houseAsked','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','overflowOpened','topicWithheld','houseAsked','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_trust" CHECK (("notifications"."topic_id" is not null) = ("notifications"."trust_seq" is not null or "notifications"."kind" = 'topicWithheld'));--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','overflowOpened','topicWithheld','houseAsked','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "overflow_entries" ADD CONSTRAINT "overflow_entries_kind" CHECK ("overflow_entries"."kind" in ('opened','paused','resumed','closed','planned','topicWithheld','topicOffered'));