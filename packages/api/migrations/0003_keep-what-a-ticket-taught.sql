CREATE TABLE "ticket_outcomes" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"department" text,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_outcomes_organization_id_ticket_id_pk" PRIMARY KEY("organization_id","ticket_id"),
	CONSTRAINT "ticket_outcomes_outcome" CHECK ("ticket_outcomes"."outcome" in ('strength','weakness','idea','none')),
	CONSTRAINT "ticket_outcomes_department" CHECK (("ticket_outcomes"."outcome" = 'none') or (length("ticket_outcomes"."department") between 1 and 120))
);
--> statement-breakpoint
ALTER TABLE "ticket_outcomes" ADD CONSTRAINT "ticket_outcomes_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_outcomes" ADD CONSTRAINT "ticket_outcomes_organization_id_decided_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","decided_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;