CREATE TABLE "saved_filters" (
	"organization_id" uuid NOT NULL,
	"saved_filter_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean DEFAULT false NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_filters_organization_id_saved_filter_id_pk" PRIMARY KEY("organization_id","saved_filter_id"),
	CONSTRAINT "saved_filters_name_length" CHECK (length("saved_filters"."name") between 1 and 60),
	CONSTRAINT "saved_filters_query" CHECK (length("saved_filters"."query") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_organization_id_owner_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_filters_name" ON "saved_filters" USING btree ("organization_id","owner_id",lower("name"));--> statement-breakpoint
CREATE INDEX "saved_filters_shared" ON "saved_filters" USING btree ("organization_id") WHERE "saved_filters"."is_shared";--> statement-breakpoint
CREATE INDEX "tickets_opened" ON "tickets" USING btree ("organization_id","status","opened_at");