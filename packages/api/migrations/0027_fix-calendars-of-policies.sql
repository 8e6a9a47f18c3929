CREATE TABLE "sla_publications" (
	"organization_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"base_version" text NOT NULL,
	"policy_version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"calendars" jsonb NOT NULL,
	"mode" text NOT NULL,
	"status" text NOT NULL,
	"cursor" uuid,
	"total" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"moved" integer DEFAULT 0 NOT NULL,
	"newly_late" integer DEFAULT 0 NOT NULL,
	"rescued" integer DEFAULT 0 NOT NULL,
	"published_moved" integer DEFAULT 0 NOT NULL,
	"published_late" integer DEFAULT 0 NOT NULL,
	"published_rescued" integer DEFAULT 0 NOT NULL,
	"drafted_by" uuid,
	"drafted_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"left_out" integer DEFAULT 0 NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"problem" text,
	CONSTRAINT "sla_publications_organization_id_publication_id_pk" PRIMARY KEY("organization_id","publication_id"),
	CONSTRAINT "sla_publications_mode" CHECK ("sla_publications"."mode" in ('newCycles','fromNow','replay')),
	CONSTRAINT "sla_publications_status" CHECK ("sla_publications"."status" in ('counting','counted','publishing','published','discarded','failed')),
	CONSTRAINT "sla_publications_published" CHECK (("sla_publications"."published_at" is null) = ("sla_publications"."status" in ('counting','counted','discarded')) or "sla_publications"."status" = 'failed')
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "segment" text;--> statement-breakpoint
ALTER TABLE "sla_policies" ADD COLUMN "calendars" jsonb;--> statement-breakpoint
-- Versions that are there already go on with the calendars that are in force: those are what their names have meant until
-- now. A pass over a table of a few rows.
update sla_policies p set calendars = coalesce((select jsonb_object_agg(c.name, c.calendar_hash) from calendars c
  where c.organization_id = p.organization_id and c.archived_at is null), '{}');--> statement-breakpoint
ALTER TABLE "sla_policies" ALTER COLUMN "calendars" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "sla_policies" ADD COLUMN "mode" text DEFAULT 'newCycles' NOT NULL;--> statement-breakpoint
ALTER TABLE "sla_publications" ADD CONSTRAINT "sla_publications_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sla_publications_under_way" ON "sla_publications" USING btree ("organization_id") WHERE "sla_publications"."status" in ('counting','counted','publishing');--> statement-breakpoint
CREATE INDEX "contacts_segment" ON "contacts" USING btree ("organization_id","segment") WHERE "contacts"."segment" is not null;--> statement-breakpoint
CREATE INDEX "sla_policies_published" ON "sla_policies" USING btree ("organization_id","published_at");--> statement-breakpoint
CREATE INDEX "ticket_cycles_open" ON "ticket_cycles" USING btree ("organization_id","ticket_id") WHERE "ticket_cycles"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_segment_length" CHECK (length("contacts"."segment") between 1 and 40);--> statement-breakpoint
ALTER TABLE "sla_policies" ADD CONSTRAINT "sla_policies_mode" CHECK ("sla_policies"."mode" in ('newCycles','fromNow','replay'));