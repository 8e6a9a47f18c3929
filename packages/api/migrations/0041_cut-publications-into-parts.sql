CREATE TABLE "sla_publication_parts" (
	"organization_id" uuid NOT NULL,
	"publication_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"cursor" uuid,
	"up_to" uuid,
	"done" integer DEFAULT 0 NOT NULL,
	"is_over" boolean DEFAULT false NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "sla_publication_parts_organization_id_publication_id_number_pk" PRIMARY KEY("organization_id","publication_id","number"),
	CONSTRAINT "sla_publication_parts_ends" UNIQUE NULLS NOT DISTINCT("organization_id","publication_id","up_to"),
	CONSTRAINT "sla_publication_parts_number" CHECK ("sla_publication_parts"."number" >= 1),
	CONSTRAINT "sla_publication_parts_order" CHECK ("sla_publication_parts"."cursor" <= "sla_publication_parts"."up_to")
);
--> statement-breakpoint
ALTER TABLE "sla_publication_parts" ADD CONSTRAINT "sla_publication_parts_organization_id_publication_id_sla_publications_organization_id_publication_id_fk" FOREIGN KEY ("organization_id","publication_id") REFERENCES "public"."sla_publications"("organization_id","publication_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- What is under way, or stopped on the way, goes on as one part from where it stands. A pass over a table of a few rows.
insert into sla_publication_parts (organization_id, publication_id, number, cursor, done)
  select organization_id, publication_id, 1, cursor, done from sla_publications
  where status in ('counting', 'publishing') or (status = 'failed' and published_at is not null);--> statement-breakpoint
ALTER TABLE "sla_publications" DROP COLUMN "cursor";--> statement-breakpoint
ALTER TABLE "sla_publications" DROP COLUMN "attempts";--> statement-breakpoint
create function refuse_early_end() returns trigger language plpgsql as $$
begin
  if exists (select from sla_publication_parts
    where organization_id = new.organization_id and publication_id = new.publication_id and not is_over)
  then
    raise exception 'a publication ends with its last part, not before' using errcode = 'check_violation';
  end if;
  return new;
end $$;--> statement-breakpoint
create trigger sla_publications_end before update of status on sla_publications for each row
  when (new.status in ('counted', 'published') and old.status <> new.status) execute function refuse_early_end();
