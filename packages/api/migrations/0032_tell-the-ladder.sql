CREATE TABLE "channel_outages" (
	"organization_id" uuid NOT NULL,
	"outage_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"cursor" uuid,
	"booked_at" timestamp (3) with time zone,
	CONSTRAINT "channel_outages_organization_id_outage_id_pk" PRIMARY KEY("organization_id","outage_id"),
	CONSTRAINT "channel_outages_ended" CHECK ("channel_outages"."ended_at" is null or "channel_outages"."ended_at" >= "channel_outages"."started_at"),
	CONSTRAINT "channel_outages_booked" CHECK ("channel_outages"."booked_at" is null or "channel_outages"."ended_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_count";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "severe_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "channel_outages" ADD CONSTRAINT "channel_outages_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "channel_outages_one_at_a_time" ON "channel_outages" USING btree ("organization_id","channel_id") WHERE "channel_outages"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "channel_outages_channel" ON "channel_outages" USING btree ("organization_id","channel_id","ended_at");--> statement-breakpoint
CREATE INDEX "channel_outages_to_book" ON "channel_outages" USING btree ("outage_id") WHERE "channel_outages"."ended_at" is not null and "channel_outages"."booked_at" is null;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_count" CHECK ("notifications"."count" > 0 and "notifications"."severe_count" between 0 and "notifications"."count");--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));