CREATE TABLE "devices" (
	"organization_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"endpoint_hash" "bytea" NOT NULL,
	"sealed" text NOT NULL,
	"user_agent" text,
	"last_success_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "devices_organization_id_device_id_pk" PRIMARY KEY("organization_id","device_id"),
	CONSTRAINT "devices_endpoint_hash" CHECK (length("devices"."endpoint_hash") = 32),
	CONSTRAINT "devices_failures" CHECK ("devices"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "pushes" (
	"organization_id" uuid NOT NULL,
	"push_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "pushes_organization_id_push_id_pk" PRIMARY KEY("organization_id","push_id"),
	CONSTRAINT "pushes_state" CHECK ("pushes"."state" in ('waiting','sending','sent','dead')),
	CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamBreached','invitationAccepted','channelRefused'))
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_way";--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_organization_id_session_id_sessions_organization_id_session_id_fk" FOREIGN KEY ("organization_id","session_id") REFERENCES "public"."sessions"("organization_id","session_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_organization_id_device_id_devices_organization_id_device_id_fk" FOREIGN KEY ("organization_id","device_id") REFERENCES "public"."devices"("organization_id","device_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "devices_endpoint" ON "devices" USING btree ("organization_id","endpoint_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_session" ON "devices" USING btree ("organization_id","session_id");--> statement-breakpoint
CREATE INDEX "devices_member" ON "devices" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pushes_one_gathering" ON "pushes" USING btree ("organization_id","device_id","kind") WHERE "pushes"."state" = 'waiting' and "pushes"."attempts" = 0;--> statement-breakpoint
CREATE INDEX "pushes_device" ON "pushes" USING btree ("organization_id","device_id");--> statement-breakpoint
CREATE INDEX "pushes_waiting" ON "pushes" USING btree ("not_before") WHERE "pushes"."state" in ('waiting','sending');--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_way" CHECK ("notification_preferences"."way" in ('console','mail','push'));