CREATE TABLE "retention_rules" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"delivery_days" integer NOT NULL,
	"attachment_days" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "retention_rules_delivery_days" CHECK ("retention_rules"."delivery_days" between 7 and 3650),
	CONSTRAINT "retention_rules_attachment_days" CHECK ("retention_rules"."attachment_days" between 7 and 3650)
);
--> statement-breakpoint
CREATE TABLE "retention_runs" (
	"organization_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"deliveries" integer DEFAULT 0 NOT NULL,
	"delivery_bytes" bigint DEFAULT 0 NOT NULL,
	"attachments" integer DEFAULT 0 NOT NULL,
	"attachment_bytes" bigint DEFAULT 0 NOT NULL,
	"jobs" integer DEFAULT 0 NOT NULL,
	"problem" text,
	CONSTRAINT "retention_runs_organization_id_run_id_pk" PRIMARY KEY("organization_id","run_id"),
	CONSTRAINT "retention_runs_problem" CHECK ("retention_runs"."problem" in ('interrupted'))
);
--> statement-breakpoint
ALTER TABLE "attachments" DROP CONSTRAINT "attachments_origin";--> statement-breakpoint
CREATE INDEX "retention_runs_started" ON "retention_runs" USING btree ("organization_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "retention_runs_under_way" ON "retention_runs" USING btree ("organization_id") WHERE "retention_runs"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "attachments_over" ON "attachments" USING btree ("organization_id","created_at") WHERE "attachments"."state" = 'kept';--> statement-breakpoint
CREATE INDEX "deliveries_over" ON "deliveries" USING btree ("organization_id","received_at") WHERE "deliveries"."status" in ('normalised','discarded');--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_origin" CHECK (case when "attachments"."member_id" is null
        then "attachments"."message_id" is not null and "attachments"."source_url" is not null and "attachments"."channel_id" is not null and "attachments"."reply_id" is null
        else "attachments"."ticket_id" is not null and "attachments"."source_url" is null and ("attachments"."state" = 'kept' or "attachments"."problem" = 'EXPIRED') end);