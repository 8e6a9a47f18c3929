CREATE TABLE "channel_streams" (
	"organization_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"cursor" text,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"not_before" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "channel_streams_organization_id_channel_id_pk" PRIMARY KEY("organization_id","channel_id")
);
--> statement-breakpoint
ALTER TABLE "channel_streams" ADD CONSTRAINT "channel_streams_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "channel_streams_due" ON "channel_streams" USING btree ("not_before");