-- What members and tickets say moves to the new columns before the old ones go. One pass over members and one over
-- ticket_outcomes, under the lock that dropping a column takes anyway; a second for a million outcomes.
update members set availability = 'away' where not is_available;--> statement-breakpoint
insert into departments (organization_id, department_id, name, created_at)
select distinct on (organization_id, lower(department)) organization_id, gen_random_uuid(), department, decided_at
from ticket_outcomes where outcome <> 'none' order by organization_id, lower(department), decided_at;--> statement-breakpoint
update ticket_outcomes o set department_id = d.department_id from departments d
where o.outcome <> 'none' and d.organization_id = o.organization_id and lower(d.name) = lower(o.department);--> statement-breakpoint
ALTER TABLE "ticket_outcomes" DROP CONSTRAINT "ticket_outcomes_department";--> statement-breakpoint
ALTER TABLE "members" DROP COLUMN "is_available";--> statement-breakpoint
ALTER TABLE "ticket_outcomes" DROP COLUMN "department";--> statement-breakpoint
ALTER TABLE "ticket_outcomes" ADD CONSTRAINT "ticket_outcomes_department" CHECK (("ticket_outcomes"."outcome" = 'none') = ("ticket_outcomes"."department_id" is null));