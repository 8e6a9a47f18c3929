CREATE TABLE "mentor_readings" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "mentor_readings_organization_id_reply_id_member_id_pk" PRIMARY KEY("organization_id","reply_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "mentor_readings" ADD CONSTRAINT "mentor_readings_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_readings" ADD CONSTRAINT "mentor_readings_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;