CREATE TABLE "triage_rules" (
	"organization_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"rules_version" text NOT NULL,
	"lane_from" smallint NOT NULL,
	"medium_from" smallint NOT NULL,
	"high_from" smallint NOT NULL,
	"points" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"why" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "triage_rules_organization_id_number_pk" PRIMARY KEY("organization_id","number"),
	CONSTRAINT "triage_rules_name" CHECK ("triage_rules"."number" >= 1 and "triage_rules"."rules_version" = 'triage-' || "triage_rules"."number"),
	CONSTRAINT "triage_rules_thresholds" CHECK ("triage_rules"."lane_from" between 1 and 100 and "triage_rules"."medium_from" >= 1 and "triage_rules"."high_from" between "triage_rules"."medium_from" + 1 and 100),
	CONSTRAINT "triage_rules_points" CHECK (jsonb_typeof("triage_rules"."points") = 'object' and not jsonb_path_exists("triage_rules"."points", '$.*.* ? (@.type() <> "number" || @ < 0 || @ > 100)')),
	CONSTRAINT "triage_rules_danger" CHECK (least(("points" #>> '{danger,urgency}')::int, ("points" #>> '{danger,importance}')::int, ("points" #>> '{self_harm,urgency}')::int, ("points" #>> '{self_harm,importance}')::int, ("points" #>> '{minor_at_risk,urgency}')::int, ("points" #>> '{minor_at_risk,importance}')::int, ("points" #>> '{data_incident,urgency}')::int, ("points" #>> '{data_incident,importance}')::int, ("points" #>> '{threat,urgency}')::int, ("points" #>> '{threat,importance}')::int) >= greatest("triage_rules"."lane_from", "triage_rules"."medium_from")),
	CONSTRAINT "triage_rules_reach" CHECK (coalesce(("triage_rules"."points" #>> '{reach,importance}')::int, 0) <= 12),
	CONSTRAINT "triage_rules_words" CHECK (jsonb_typeof("triage_rules"."words") = 'object'),
	CONSTRAINT "triage_rules_why" CHECK (length("triage_rules"."why") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "triage_rules" ADD CONSTRAINT "triage_rules_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "triage_rules_version" ON "triage_rules" USING btree ("organization_id","rules_version");