ALTER TABLE "ticket_cycles" ADD COLUMN "limit_ms" bigint;--> statement-breakpoint
ALTER TABLE "ticket_cycles" ADD COLUMN "first_ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticket_cycles" ADD COLUMN "first_worked_ms" bigint;