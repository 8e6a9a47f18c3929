CREATE TABLE "learned_points" (
	"organization_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"axis" text NOT NULL,
	"rules_points" smallint NOT NULL,
	"points" smallint NOT NULL,
	"example_count" integer NOT NULL,
	CONSTRAINT "learned_points_organization_id_version_code_axis_pk" PRIMARY KEY("organization_id","version","code","axis"),
	CONSTRAINT "learned_points_axis" CHECK ("learned_points"."axis" in ('urgency','importance')),
	CONSTRAINT "learned_points_points" CHECK ("learned_points"."points" between 0 and 100),
	CONSTRAINT "learned_points_code" CHECK ("learned_points"."code" not in ('danger','self_harm','minor_at_risk','data_incident','threat','legal','regulator','press','formal_notice','deadline'))
);
--> statement-breakpoint
CREATE TABLE "learned_versions" (
	"organization_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"rules_version" text NOT NULL,
	"learned_at" timestamp (3) with time zone NOT NULL,
	"member_id" uuid,
	"example_count" integer NOT NULL,
	"judged_count" integer NOT NULL,
	"first_example_at" timestamp (3) with time zone NOT NULL,
	"last_example_at" timestamp (3) with time zone NOT NULL,
	"rules_error" double precision NOT NULL,
	"learned_error" double precision NOT NULL,
	"rules_in_lane" integer NOT NULL,
	"learned_in_lane" integer NOT NULL,
	CONSTRAINT "learned_versions_organization_id_version_pk" PRIMARY KEY("organization_id","version"),
	CONSTRAINT "learned_versions_version" CHECK ("learned_versions"."version" > 0),
	CONSTRAINT "learned_versions_errors" CHECK ("learned_versions"."rules_error" >= 0 and "learned_versions"."learned_error" >= 0),
	CONSTRAINT "learned_versions_judged" CHECK ("learned_versions"."judged_count" > 0 and "learned_versions"."rules_in_lane" between 0 and "learned_versions"."judged_count" and "learned_versions"."learned_in_lane" between 0 and "learned_versions"."judged_count")
);
--> statement-breakpoint
CREATE TABLE "learning_comparisons" (
	"organization_id" uuid NOT NULL,
	"comparison_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"rules_lane" text NOT NULL,
	"learned_lane" text NOT NULL,
	"message_count" integer NOT NULL,
	"ticket_id" uuid,
	CONSTRAINT "learning_comparisons_organization_id_comparison_id_pk" PRIMARY KEY("organization_id","comparison_id"),
	CONSTRAINT "learning_comparisons_lanes" CHECK ("learning_comparisons"."rules_lane" in ('doNow','plan','volunteers','later') and "learning_comparisons"."learned_lane" in ('doNow','plan','volunteers','later')),
	CONSTRAINT "learning_comparisons_count" CHECK ("learning_comparisons"."message_count" > 0),
	CONSTRAINT "learning_comparisons_ticket" CHECK (("learning_comparisons"."ticket_id" is not null) = ("learning_comparisons"."rules_lane" <> "learning_comparisons"."learned_lane"))
);
--> statement-breakpoint
CREATE TABLE "learning_settings" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"version" integer,
	"shadow_since" timestamp (3) with time zone,
	"on_since" timestamp (3) with time zone,
	CONSTRAINT "learning_settings_mode" CHECK ("learning_settings"."mode" in ('off','shadow','on')),
	CONSTRAINT "learning_settings_version" CHECK (("learning_settings"."mode" = 'off') = ("learning_settings"."version" is null) and ("learning_settings"."mode" = 'off') = ("learning_settings"."shadow_since" is null)),
	CONSTRAINT "learning_settings_on" CHECK (("learning_settings"."mode" = 'on') = ("learning_settings"."on_since" is not null) and "learning_settings"."on_since" >= "learning_settings"."shadow_since" + interval '336 hours')
);
--> statement-breakpoint
ALTER TABLE "learned_points" ADD CONSTRAINT "learned_points_organization_id_version_learned_versions_organization_id_version_fk" FOREIGN KEY ("organization_id","version") REFERENCES "public"."learned_versions"("organization_id","version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learned_versions" ADD CONSTRAINT "learned_versions_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_comparisons" ADD CONSTRAINT "learning_comparisons_organization_id_version_learned_versions_organization_id_version_fk" FOREIGN KEY ("organization_id","version") REFERENCES "public"."learned_versions"("organization_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_comparisons" ADD CONSTRAINT "learning_comparisons_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_settings" ADD CONSTRAINT "learning_settings_organization_id_version_learned_versions_organization_id_version_fk" FOREIGN KEY ("organization_id","version") REFERENCES "public"."learned_versions"("organization_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "learning_comparisons_at" ON "learning_comparisons" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "learning_comparisons_differing" ON "learning_comparisons" USING btree ("organization_id","at") WHERE "learning_comparisons"."ticket_id" is not null;