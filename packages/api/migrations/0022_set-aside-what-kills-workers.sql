ALTER TABLE "ticket_wakes" ADD COLUMN "attempts" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ticket_wakes" ADD COLUMN "tried_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticket_wakes" ADD COLUMN "set_aside_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "deaths" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "ticket_wakes_set_aside" ON "ticket_wakes" USING btree ("organization_id","ticket_id") WHERE "ticket_wakes"."set_aside_at" is not null;