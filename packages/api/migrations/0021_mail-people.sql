CREATE TABLE "mails" (
	"organization_id" uuid NOT NULL,
	"mail_id" uuid NOT NULL,
	"member_id" uuid,
	"sealed" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mails_organization_id_mail_id_pk" PRIMARY KEY("organization_id","mail_id"),
	CONSTRAINT "mails_state" CHECK ("mails"."state" in ('waiting','sending','sent','dead')),
	CONSTRAINT "mails_sealed" CHECK ("mails"."sealed" is null or "mails"."member_id" is null)
);
--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "is_listed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "mail_id" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_one_gathering" ON "mails" USING btree ("organization_id","member_id") WHERE "mails"."state" = 'waiting' and "mails"."attempts" = 0;--> statement-breakpoint
CREATE INDEX "mails_waiting" ON "mails" USING btree ("not_before") WHERE "mails"."state" in ('waiting','sending');--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_mail_id_mails_organization_id_mail_id_fk" FOREIGN KEY ("organization_id","mail_id") REFERENCES "public"."mails"("organization_id","mail_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notifications_mail" ON "notifications" USING btree ("organization_id","mail_id") WHERE "notifications"."mail_id" is not null;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_listed" CHECK ("notifications"."is_listed" or "notifications"."read_at" is not null);