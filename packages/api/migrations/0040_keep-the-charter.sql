CREATE TABLE "charter_drafts" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"texts" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"base_number" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"saved_by" uuid,
	CONSTRAINT "charter_drafts_texts" CHECK (jsonb_typeof("texts") = 'object' and "texts" - 'fr' - 'en' - 'ar' = '{}' and "texts" <> '{}' and length(coalesce("texts" ->> 'fr', 'x')) between 1 and 1200 and length(coalesce("texts" ->> 'en', 'x')) between 1 and 1200 and length(coalesce("texts" ->> 'ar', 'x')) between 1 and 1200)
);
--> statement-breakpoint
CREATE TABLE "charter_rules" (
	"organization_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"limits" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"patterns" jsonb NOT NULL,
	"allowed" jsonb NOT NULL,
	"severities" jsonb NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "charter_rules_organization_id_number_pk" PRIMARY KEY("organization_id","number"),
	CONSTRAINT "charter_rules_number" CHECK ("charter_rules"."number" >= 1),
	CONSTRAINT "charter_rules_shape" CHECK (jsonb_typeof("charter_rules"."limits") = 'array' and jsonb_typeof("charter_rules"."words") = 'object' and jsonb_typeof("charter_rules"."patterns") = 'array'
        and jsonb_typeof("charter_rules"."allowed") = 'array' and jsonb_typeof("charter_rules"."severities") = 'object'),
	CONSTRAINT "charter_rules_money" CHECK (coalesce("charter_rules"."severities" ->> 'card', 'refuse') = 'refuse' and coalesce("charter_rules"."severities" ->> 'iban', 'refuse') = 'refuse')
);
--> statement-breakpoint
CREATE TABLE "charter_signatures" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"language" text NOT NULL,
	"text_digest" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "charter_signatures_organization_id_member_id_number_pk" PRIMARY KEY("organization_id","member_id","number"),
	CONSTRAINT "charter_signatures_number" CHECK ("charter_signatures"."number" >= 0),
	CONSTRAINT "charter_signatures_language" CHECK ("charter_signatures"."language" in ('fr','en','ar')),
	CONSTRAINT "charter_signatures_digest" CHECK ("charter_signatures"."text_digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "charter_versions" (
	"organization_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"texts" jsonb NOT NULL,
	"why" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid,
	CONSTRAINT "charter_versions_organization_id_number_pk" PRIMARY KEY("organization_id","number"),
	CONSTRAINT "charter_versions_number" CHECK ("charter_versions"."number" >= 1),
	CONSTRAINT "charter_versions_texts" CHECK (jsonb_typeof("texts") = 'object' and "texts" - 'fr' - 'en' - 'ar' = '{}' and "texts" <> '{}' and length(coalesce("texts" ->> 'fr', 'x')) between 1 and 1200 and length(coalesce("texts" ->> 'en', 'x')) between 1 and 1200 and length(coalesce("texts" ->> 'ar', 'x')) between 1 and 1200),
	CONSTRAINT "charter_versions_why" CHECK (length("charter_versions"."why") between 1 and 500)
);
--> statement-breakpoint
ALTER TABLE "charter_drafts" ADD CONSTRAINT "charter_drafts_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_rules" ADD CONSTRAINT "charter_rules_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_signatures" ADD CONSTRAINT "charter_signatures_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charter_versions" ADD CONSTRAINT "charter_versions_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "charter_signatures_number" ON "charter_signatures" USING btree ("organization_id","number","member_id");--> statement-breakpoint
-- Grants already refuse it to the application; the triggers refuse it to the owner's hasty hand as well. What goes with its
-- organization or its member still goes.
create trigger charter_versions_never_changed before update on charter_versions
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger charter_versions_never_deleted before delete on charter_versions
  for each row when (pg_trigger_depth() = 0) execute function refuse_change();
--> statement-breakpoint
create trigger charter_signatures_never_changed before update on charter_signatures
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger charter_signatures_never_deleted before delete on charter_signatures
  for each row when (pg_trigger_depth() = 0) execute function refuse_change();
--> statement-breakpoint
create trigger charter_rules_never_changed before update on charter_rules
  for each statement execute function refuse_change();
--> statement-breakpoint
-- The next version is the one after the last, so that one alone is in force and none can be slipped in before it.
create function public.number_next_charter() returns trigger language plpgsql as $$
begin
  if new.number <> 1 + coalesce((
    select max(number) from charter_versions where organization_id = new.organization_id), 0) then
    raise exception 'the next version of the charter has the next number' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger charter_versions_numbered before insert on charter_versions
  for each row execute function number_next_charter();
--> statement-breakpoint
-- Nobody signs but the version in force, nor in a language in which it is not written.
create function public.sign_charter_in_force() returns trigger language plpgsql as $$
declare
  in_force charter_versions;
begin
  select * into in_force from charter_versions
  where organization_id = new.organization_id order by number desc limit 1;
  if new.number <> coalesce(in_force.number, 0)
    or (in_force.number is not null and not in_force.texts ? new.language) then
    raise exception 'only the charter in force can be signed, in a language it is written in'
      using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger charter_signatures_in_force before insert on charter_signatures
  for each row execute function sign_charter_in_force();
