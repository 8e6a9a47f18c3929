DROP INDEX "ticket_picks_latest";--> statement-breakpoint
ALTER TABLE "ticket_picks" ADD COLUMN "answered_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "ticket_picks_answered" ON "ticket_picks" USING btree ("organization_id","picked_at" DESC NULLS LAST) WHERE "ticket_picks"."answered_at" is not null;--> statement-breakpoint
ALTER TABLE "ticket_picks" ADD CONSTRAINT "ticket_picks_answered" CHECK ("ticket_picks"."answered_at" > "ticket_picks"."picked_at");--> statement-breakpoint
-- What was learned so far is not lost: the answers to the latest picks are looked up once.
update ticket_picks pick set answered_at = (
  select min(r.written_at) from replies r
  where r.organization_id = pick.organization_id and r.ticket_id = pick.ticket_id and r.author_id = pick.member_id
    and r.written_at > pick.picked_at and r.holding_text_id is null);
