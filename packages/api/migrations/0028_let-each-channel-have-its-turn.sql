-- A wake knows its channel, so that in a storm each channel has its turn, and the version of the machine that wrote its
-- ticket, so that a worker of an earlier version leaves it alone. Fills both from the tickets: about a second for each
-- 100,000 open tickets, during which no wake fires.
ALTER TABLE "ticket_wakes" ADD COLUMN "channel_id" uuid;--> statement-breakpoint
ALTER TABLE "ticket_wakes" ADD COLUMN "machine_version" smallint;--> statement-breakpoint
UPDATE "ticket_wakes" "w" SET "channel_id" = "t"."channel_id", "machine_version" = "t"."machine_version" FROM "tickets" "t" WHERE "t"."organization_id" = "w"."organization_id" AND "t"."ticket_id" = "w"."ticket_id";--> statement-breakpoint
ALTER TABLE "ticket_wakes" ALTER COLUMN "channel_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ticket_wakes" ALTER COLUMN "machine_version" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "ticket_wakes_channel" ON "ticket_wakes" USING btree ("organization_id","channel_id","wake_at");--> statement-breakpoint
-- Each wake moves its row to another instant: without room on the page and a vacuum that comes early, the table and its
-- indexes grow with the number of deadlines instead of the number of open tickets.
ALTER TABLE "ticket_wakes" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, autovacuum_analyze_scale_factor = 0.05);--> statement-breakpoint
-- A wake writes state and columns of its ticket, none of which is in an index as a rule: with room on the page the indexes stay untouched.
ALTER TABLE "tickets" SET (fillfactor = 85);
