CREATE TABLE "ticket_picks" (
	"organization_id" uuid NOT NULL,
	"ticket_pick_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"picked_at" timestamp (3) with time zone NOT NULL,
	"code" text NOT NULL,
	"parameters" jsonb NOT NULL,
	CONSTRAINT "ticket_picks_organization_id_ticket_pick_id_pk" PRIMARY KEY("organization_id","ticket_pick_id"),
	CONSTRAINT "ticket_picks_code" CHECK ("ticket_picks"."code" in ('band_zero','reserve','on_time','late'))
);
--> statement-breakpoint
ALTER TABLE "ticket_picks" ADD CONSTRAINT "ticket_picks_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_picks" ADD CONSTRAINT "ticket_picks_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_picks_member" ON "ticket_picks" USING btree ("organization_id","member_id","picked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ticket_picks_latest" ON "ticket_picks" USING btree ("organization_id","picked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ticket_picks_ticket" ON "ticket_picks" USING btree ("organization_id","ticket_id");--> statement-breakpoint
CREATE INDEX "claims_running" ON "claims" USING btree ("organization_id","expires_at") WHERE "claims"."holder_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_next" ON "tickets" USING btree ("organization_id",(case when importance >= 90 then 32 when importance >= 70 then 16 when importance >= 50 then 8 when importance >= 30 then 4 when importance >= 10 then 2 else 1 end),(case when intent is null then 'other' else intent end),"due_at","oldest_unanswered_at") WHERE "tickets"."status" = 'open' and "tickets"."oldest_unanswered_at" is not null and "tickets"."assignee_id" is null and not "tickets"."is_hit" and "tickets"."band" = 1;--> statement-breakpoint
CREATE INDEX "tickets_next_danger" ON "tickets" USING btree ("organization_id","oldest_unanswered_at") WHERE "tickets"."status" = 'open' and "tickets"."oldest_unanswered_at" is not null and "tickets"."assignee_id" is null and not "tickets"."is_hit" and "tickets"."band" = 0;