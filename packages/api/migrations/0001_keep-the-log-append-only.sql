-- Grants already refuse it to the application; the trigger refuses it to the owner's hasty hand as well. Facts are the
-- truth a ticket is folded from, so they are as append-only as the audit.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: add an entry that corrects the earlier one', tg_table_name using errcode = 'raise_exception';
end $$;
--> statement-breakpoint
create trigger audit_entries_append_only before update or truncate on audit_entries
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger audit_entries_never_deleted before delete on audit_entries
  for each row when (pg_trigger_depth() = 0) execute function refuse_change();
--> statement-breakpoint
create trigger ticket_facts_append_only before update on ticket_facts
  for each statement execute function refuse_change();
--> statement-breakpoint
alter table ticket_wakes set (autovacuum_vacuum_scale_factor = 0.02);
--> statement-breakpoint
alter table tickets set (fillfactor = 80);
