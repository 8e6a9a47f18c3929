CREATE TABLE "notification_preferences" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"is_on" boolean NOT NULL,
	CONSTRAINT "notification_preferences_organization_id_member_id_kind_way_pk" PRIMARY KEY("organization_id","member_id","kind","way"),
	CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamBreached','invitationAccepted','channelRefused')),
	CONSTRAINT "notification_preferences_way" CHECK ("notification_preferences"."way" in ('console','mail'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"organization_id" uuid NOT NULL,
	"notification_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"cause" text NOT NULL,
	"ticket_id" uuid,
	"by_id" uuid,
	"note_id" uuid,
	"channel_id" uuid,
	"target" text,
	"count" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notifications_organization_id_notification_id_pk" PRIMARY KEY("organization_id","notification_id"),
	CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamBreached','invitationAccepted','channelRefused')),
	CONSTRAINT "notifications_count" CHECK ("notifications"."count" > 0)
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_by_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","by_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_note_id_notes_organization_id_note_id_fk" FOREIGN KEY ("organization_id","note_id") REFERENCES "public"."notes"("organization_id","note_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_cause" ON "notifications" USING btree ("organization_id","member_id","cause");--> statement-breakpoint
CREATE INDEX "notifications_list" ON "notifications" USING btree ("organization_id","member_id","notification_id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("organization_id","member_id","notification_id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_one_answer" ON "notifications" USING btree ("organization_id","member_id","ticket_id") WHERE "notifications"."read_at" is null and "notifications"."kind" = 'answered';--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_one_refusal" ON "notifications" USING btree ("organization_id","member_id","channel_id") WHERE "notifications"."read_at" is null and "notifications"."kind" = 'channelRefused';--> statement-breakpoint
CREATE INDEX "notifications_ticket" ON "notifications" USING btree ("organization_id","ticket_id");