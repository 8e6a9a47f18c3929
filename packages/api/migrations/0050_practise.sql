CREATE TABLE "practice_items" (
	"organization_id" uuid NOT NULL,
	"practice_item_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"task" text NOT NULL,
	"ticket_id" uuid,
	"known_case" text,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	"lane" text,
	"body" text,
	"expected_lane" text,
	"is_accepted" boolean,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "practice_items_organization_id_practice_item_id_pk" PRIMARY KEY("organization_id","practice_item_id"),
	CONSTRAINT "practice_items_task" CHECK ("practice_items"."task" in ('place','answer')),
	CONSTRAINT "practice_items_of_one" CHECK (num_nonnulls("practice_items"."ticket_id", "practice_items"."known_case") = 1),
	CONSTRAINT "practice_items_lanes" CHECK ("practice_items"."lane" in ('doNow','plan','volunteers','later') and "practice_items"."expected_lane" in ('doNow','plan','volunteers','later')),
	CONSTRAINT "practice_items_answered" CHECK (case when "practice_items"."answered_at" is null then num_nonnulls("practice_items"."lane", "practice_items"."body", "practice_items"."expected_lane", "practice_items"."is_accepted") = 0
        when "practice_items"."task" = 'place' then num_nulls("practice_items"."lane", "practice_items"."expected_lane", "practice_items"."is_accepted") = 0 and "practice_items"."body" is null
        else "practice_items"."body" is not null and "practice_items"."is_accepted" is not null and num_nonnulls("practice_items"."lane", "practice_items"."expected_lane") = 0 end),
	CONSTRAINT "practice_items_body" CHECK (length("practice_items"."body") between 1 and 5000)
);
--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_items" ADD CONSTRAINT "practice_items_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "practice_items_open" ON "practice_items" USING btree ("organization_id","member_id","topic_id") WHERE "practice_items"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "practice_items_member" ON "practice_items" USING btree ("organization_id","member_id","topic_id","practice_item_id");--> statement-breakpoint
CREATE INDEX "practice_items_ticket" ON "practice_items" USING btree ("organization_id","ticket_id","member_id");