CREATE TABLE "commitments" (
	"organization_id" uuid NOT NULL,
	"commitment_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"home_ticket_id" uuid,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"promised_at" timestamp (3) with time zone NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "commitments_organization_id_commitment_id_pk" PRIMARY KEY("organization_id","commitment_id"),
	CONSTRAINT "commitments_body" CHECK (length("commitments"."body") between 1 and 500),
	CONSTRAINT "commitments_ahead" CHECK ("commitments"."due_at" > "commitments"."promised_at"),
	CONSTRAINT "commitments_withdrawn" CHECK (("commitments"."withdrawn_at" is null) = ("commitments"."withdrawn_reason" is null)
        and ("commitments"."withdrawn_reason" is null or length("commitments"."withdrawn_reason") between 1 and 500)),
	CONSTRAINT "commitments_home" CHECK ("commitments"."home_ticket_id" is distinct from "commitments"."ticket_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_links" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"linked_by" uuid NOT NULL,
	"linked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_links_organization_id_ticket_id_other_id_pk" PRIMARY KEY("organization_id","ticket_id","other_id"),
	CONSTRAINT "ticket_links_once" CHECK ("ticket_links"."ticket_id" < "ticket_links"."other_id"),
	CONSTRAINT "ticket_links_kind" CHECK ("ticket_links"."kind" in ('related','sameCause','duplicate'))
);
--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD COLUMN "home_ticket_id" uuid;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_organization_id_home_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","home_ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_organization_id_other_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","other_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_links" ADD CONSTRAINT "ticket_links_organization_id_linked_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","linked_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitments_ticket" ON "commitments" USING btree ("organization_id","ticket_id","promised_at");--> statement-breakpoint
CREATE INDEX "ticket_links_other" ON "ticket_links" USING btree ("organization_id","other_id");--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_organization_id_home_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","home_ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organization_id_merged_into_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","merged_into_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tickets_merged" ON "tickets" USING btree ("organization_id","merged_into_id") WHERE "tickets"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "tickets_split_off" ON "tickets" USING btree ("organization_id","split_from_id") WHERE "tickets"."split_from_id" is not null;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_home" CHECK ("ticket_messages"."home_ticket_id" is distinct from "ticket_messages"."ticket_id");--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_merged_elsewhere" CHECK ("tickets"."merged_into_id" is distinct from "tickets"."ticket_id");