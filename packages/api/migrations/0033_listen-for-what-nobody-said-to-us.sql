CREATE TABLE "saved_searches" (
	"organization_id" uuid NOT NULL,
	"saved_search_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"slot" smallint NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"language" text,
	"excluded_words" text[] NOT NULL,
	"excluded_handles" text[] NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"read_until" timestamp (3) with time zone NOT NULL,
	"next_run_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	"last_run_at" timestamp (3) with time zone,
	"failures" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"problem_detail" text,
	"hit_count" integer DEFAULT 0 NOT NULL,
	"hour_started_at" timestamp (3) with time zone NOT NULL,
	"hour_count" integer DEFAULT 0 NOT NULL,
	"cut_at" timestamp (3) with time zone,
	CONSTRAINT "saved_searches_organization_id_saved_search_id_pk" PRIMARY KEY("organization_id","saved_search_id"),
	CONSTRAINT "saved_searches_slot_known" CHECK ("saved_searches"."slot" between 1 and 20),
	CONSTRAINT "saved_searches_name_length" CHECK (length("saved_searches"."name") between 1 and 60),
	CONSTRAINT "saved_searches_query_length" CHECK (length("saved_searches"."query") between 1 and 500),
	CONSTRAINT "saved_searches_language" CHECK ("saved_searches"."language" ~ '^[a-z]{2,3}$'),
	CONSTRAINT "saved_searches_excluded" CHECK (cardinality("saved_searches"."excluded_words") <= 50 and cardinality("saved_searches"."excluded_handles") <= 50),
	CONSTRAINT "saved_searches_problem" CHECK ("saved_searches"."problem" in ('retry','reauth','denied','window','gone','invalid','unknown'))
);
--> statement-breakpoint
CREATE TABLE "search_previews" (
	"organization_id" uuid NOT NULL,
	"search_preview_id" uuid NOT NULL,
	"channel_id" uuid NOT NULL,
	"query" text NOT NULL,
	"language" text,
	"excluded_words" text[] NOT NULL,
	"excluded_handles" text[] NOT NULL,
	"asked_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"found" jsonb,
	"left_out" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"problem_detail" text,
	"lease_owner" uuid,
	"lease_until" timestamp (3) with time zone,
	CONSTRAINT "search_previews_organization_id_search_preview_id_pk" PRIMARY KEY("organization_id","search_preview_id"),
	CONSTRAINT "search_previews_status" CHECK ("search_previews"."status" in ('waiting','done','failed')),
	CONSTRAINT "search_previews_found" CHECK (("search_previews"."status" = 'done') = ("search_previews"."found" is not null))
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_transport";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "saved_search_id" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "saved_search_id" uuid;--> statement-breakpoint
ALTER TABLE "tickets" ADD COLUMN "is_hit" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_organization_id_created_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","created_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_previews" ADD CONSTRAINT "search_previews_organization_id_channel_id_channels_organization_id_channel_id_fk" FOREIGN KEY ("organization_id","channel_id") REFERENCES "public"."channels"("organization_id","channel_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_previews" ADD CONSTRAINT "search_previews_organization_id_asked_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","asked_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_slot" ON "saved_searches" USING btree ("organization_id","channel_id","slot") WHERE "saved_searches"."archived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_name" ON "saved_searches" USING btree ("organization_id","channel_id",lower("name")) WHERE "saved_searches"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "saved_searches_due" ON "saved_searches" USING btree ("next_run_at") WHERE "saved_searches"."archived_at" is null and "saved_searches"."paused_at" is null;--> statement-breakpoint
CREATE INDEX "search_previews_age" ON "search_previews" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_organization_id_saved_search_id_saved_searches_organization_id_saved_search_id_fk" FOREIGN KEY ("organization_id","saved_search_id") REFERENCES "public"."saved_searches"("organization_id","saved_search_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_saved_search_id_saved_searches_organization_id_saved_search_id_fk" FOREIGN KEY ("organization_id","saved_search_id") REFERENCES "public"."saved_searches"("organization_id","saved_search_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_of_search" ON "deliveries" USING btree ("organization_id","saved_search_id") WHERE "deliveries"."saved_search_id" is not null;--> statement-breakpoint
CREATE INDEX "messages_of_search" ON "messages" USING btree ("organization_id","saved_search_id") WHERE "messages"."saved_search_id" is not null;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_found" CHECK (("deliveries"."transport" = 'search') = ("deliveries"."saved_search_id" is not null));--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_transport" CHECK ("deliveries"."transport" in ('webhook','poll','stream','import','search'));--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_found" CHECK ("messages"."saved_search_id" is null or "messages"."direction" = 'inbound');