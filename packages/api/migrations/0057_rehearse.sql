CREATE TABLE "rehearsal_guests" (
	"organization_id" uuid NOT NULL,
	"guest_id" uuid NOT NULL,
	"rehearsal_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"locale" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"invited_as" text,
	"mentor_on" text,
	"invited_at" timestamp (3) with time zone,
	CONSTRAINT "rehearsal_guests_organization_id_guest_id_pk" PRIMARY KEY("organization_id","guest_id"),
	CONSTRAINT "rehearsal_guests_name" CHECK (length("rehearsal_guests"."name") between 1 and 120),
	CONSTRAINT "rehearsal_guests_locale" CHECK ("rehearsal_guests"."locale" in ('fr','en','ar')),
	CONSTRAINT "rehearsal_guests_invited" CHECK ("rehearsal_guests"."invited_as" in ('volunteer','mentor') and ("rehearsal_guests"."invited_as" is null) = ("rehearsal_guests"."invited_at" is null)
        and ("rehearsal_guests"."mentor_on" is not null) = ("rehearsal_guests"."invited_as" is not distinct from 'mentor'))
);
--> statement-breakpoint
CREATE TABLE "rehearsal_matters" (
	"organization_id" uuid NOT NULL,
	"guest_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"post_id" uuid NOT NULL,
	"body" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rehearsal_matters_organization_id_guest_id_client_id_pk" PRIMARY KEY("organization_id","guest_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "rehearsals" (
	"organization_id" uuid NOT NULL,
	"rehearsal_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	"square_id" uuid NOT NULL,
	"brand_id" uuid NOT NULL,
	"token" text NOT NULL,
	"started_by" uuid,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "rehearsals_organization_id_rehearsal_id_pk" PRIMARY KEY("organization_id","rehearsal_id"),
	CONSTRAINT "rehearsals_elsewhere" CHECK ("rehearsals"."stage_id" <> "rehearsals"."organization_id"),
	CONSTRAINT "rehearsals_length" CHECK ("rehearsals"."ends_at" > "rehearsals"."started_at" and "rehearsals"."ends_at" <= "rehearsals"."started_at" + interval '14 days'),
	CONSTRAINT "rehearsals_ended" CHECK ("rehearsals"."ended_at" is null or "rehearsals"."ended_at" >= "rehearsals"."started_at")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "rehearsal_of" uuid;--> statement-breakpoint
ALTER TABLE "town_square"."squares" ADD COLUMN "ends_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rehearsal_guests" ADD CONSTRAINT "rehearsal_guests_organization_id_rehearsal_id_rehearsals_organization_id_rehearsal_id_fk" FOREIGN KEY ("organization_id","rehearsal_id") REFERENCES "public"."rehearsals"("organization_id","rehearsal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsal_matters" ADD CONSTRAINT "rehearsal_matters_organization_id_guest_id_rehearsal_guests_organization_id_guest_id_fk" FOREIGN KEY ("organization_id","guest_id") REFERENCES "public"."rehearsal_guests"("organization_id","guest_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rehearsals" ADD CONSTRAINT "rehearsals_organization_id_started_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","started_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsal_guests_email" ON "rehearsal_guests" USING btree ("organization_id","rehearsal_id",lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsal_guests_member" ON "rehearsal_guests" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsals_one_at_a_time" ON "rehearsals" USING btree ("organization_id") WHERE "rehearsals"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsals_token" ON "rehearsals" USING btree ("organization_id","token");--> statement-breakpoint
CREATE UNIQUE INDEX "rehearsals_stage" ON "rehearsals" USING btree ("stage_id");--> statement-breakpoint
CREATE INDEX "squares_ends" ON "town_square"."squares" USING btree ("ends_at") WHERE "town_square"."squares"."ends_at" is not null;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_stage" CHECK ("organizations"."rehearsal_of" is null or not "organizations"."is_demonstration" and "organizations"."rehearsal_of" <> "organizations"."organization_id");--> statement-breakpoint
-- What the function gives has another column, which `create or replace` cannot add: it is laid anew after the migrations.
drop function if exists public.list_organizations();
--> statement-breakpoint
-- Whoever writes here: on the stage of a rehearsal there is no network but our practice network, so that nothing of it can
-- reach a customer.
create function check_stage_network() returns trigger language plpgsql as $$
begin
  if exists (select from organizations o where o.organization_id = new.organization_id and o.rehearsal_of is not null) then
    raise exception 'a rehearsal is played on the Town Square alone'
      using errcode = 'check_violation', constraint = 'channels_of_a_stage', table = 'channels';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger channels_of_a_stage before insert or update of network, organization_id on channels
  for each row when (new.network <> 'town-square') execute function check_stage_network();
--> statement-breakpoint
-- An organization is a stage from its founding to its end, or never: a company's own cannot lose its other networks' guard,
-- and a stage cannot become a company.
create function refuse_stage_change() returns trigger language plpgsql as $$
begin
  raise exception 'whether an organization is a stage stays as it was founded'
    using errcode = 'check_violation', constraint = 'organizations_stage_stays', table = 'organizations';
end $$;
--> statement-breakpoint
create trigger organizations_stage_stays before update of rehearsal_of on organizations
  for each row when (old.rehearsal_of is distinct from new.rehearsal_of) execute function refuse_stage_change();
