CREATE TABLE "board_rules" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"max_wait_minutes" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "board_rules_max_wait" CHECK ("board_rules"."max_wait_minutes" between 60 and 20160)
);
--> statement-breakpoint
CREATE TABLE "board_tickets" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"waiting_since" timestamp (3) with time zone NOT NULL,
	"finish_at" timestamp (3) with time zone,
	"ahead_count" integer NOT NULL,
	"ahead_ms" bigint NOT NULL,
	"responders" smallint NOT NULL,
	CONSTRAINT "board_tickets_organization_id_ticket_id_pk" PRIMARY KEY("organization_id","ticket_id"),
	CONSTRAINT "board_tickets_ahead" CHECK ("board_tickets"."ahead_count" >= 0 and "board_tickets"."ahead_ms" >= 0 and "board_tickets"."responders" >= 0)
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"refreshed_at" timestamp (3) with time zone NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"responders" smallint DEFAULT 0 NOT NULL,
	"is_cut_off" boolean DEFAULT false NOT NULL,
	CONSTRAINT "boards_counts" CHECK ("boards"."waiting" >= 0 and "boards"."responders" >= 0)
);
--> statement-breakpoint
CREATE TABLE "holding_text_bodies" (
	"organization_id" uuid NOT NULL,
	"holding_text_id" uuid NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "holding_text_bodies_organization_id_holding_text_id_language_pk" PRIMARY KEY("organization_id","holding_text_id","language"),
	CONSTRAINT "holding_text_bodies_language" CHECK ("holding_text_bodies"."language" in ('fr','en','ar')),
	CONSTRAINT "holding_text_bodies_body" CHECK (length("holding_text_bodies"."body") between 1 and 1000)
);
--> statement-breakpoint
CREATE TABLE "holding_texts" (
	"organization_id" uuid NOT NULL,
	"holding_text_id" uuid NOT NULL,
	"name" text NOT NULL,
	"names_instant" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_by" uuid,
	"written_at" timestamp (3) with time zone NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp (3) with time zone,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "holding_texts_organization_id_holding_text_id_pk" PRIMARY KEY("organization_id","holding_text_id"),
	CONSTRAINT "holding_texts_name_length" CHECK (length("holding_texts"."name") between 1 and 120),
	CONSTRAINT "holding_texts_version" CHECK ("holding_texts"."version" >= 1),
	CONSTRAINT "holding_texts_approved" CHECK (("holding_texts"."approved_by" is null) = ("holding_texts"."approved_at" is null) and ("holding_texts"."approved_at" is null or "holding_texts"."approved_at" >= "holding_texts"."written_at"))
);
--> statement-breakpoint
CREATE TABLE "sample_tickets" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"ticket_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"verdict" text,
	"judged_by" uuid,
	"judged_at" timestamp (3) with time zone,
	"change_key" text,
	CONSTRAINT "sample_tickets_organization_id_day_ticket_id_pk" PRIMARY KEY("organization_id","day","ticket_id"),
	CONSTRAINT "sample_tickets_ten" CHECK ("sample_tickets"."position" between 1 and 10),
	CONSTRAINT "sample_tickets_verdict" CHECK ("sample_tickets"."verdict" in ('right','missed')),
	CONSTRAINT "sample_tickets_judged" CHECK (("sample_tickets"."verdict" is null) = ("sample_tickets"."judged_at" is null) and ("sample_tickets"."verdict" is null) = ("sample_tickets"."change_key" is null)
        and ("sample_tickets"."verdict" is not null or "sample_tickets"."judged_by" is null))
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	"later_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "samples_organization_id_day_pk" PRIMARY KEY("organization_id","day"),
	CONSTRAINT "samples_later_count" CHECK ("samples"."later_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "holding_text_id" uuid;--> statement-breakpoint
ALTER TABLE "board_rules" ADD CONSTRAINT "board_rules_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_tickets" ADD CONSTRAINT "board_tickets_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holding_text_bodies" ADD CONSTRAINT "holding_text_bodies_organization_id_holding_text_id_holding_texts_organization_id_holding_text_id_fk" FOREIGN KEY ("organization_id","holding_text_id") REFERENCES "public"."holding_texts"("organization_id","holding_text_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holding_texts" ADD CONSTRAINT "holding_texts_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holding_texts" ADD CONSTRAINT "holding_texts_organization_id_written_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","written_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holding_texts" ADD CONSTRAINT "holding_texts_organization_id_approved_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","approved_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_tickets" ADD CONSTRAINT "sample_tickets_organization_id_day_samples_organization_id_day_fk" FOREIGN KEY ("organization_id","day") REFERENCES "public"."samples"("organization_id","day") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_tickets" ADD CONSTRAINT "sample_tickets_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_tickets" ADD CONSTRAINT "sample_tickets_organization_id_judged_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","judged_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "holding_texts_name" ON "holding_texts" USING btree ("organization_id","name","holding_text_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sample_tickets_position" ON "sample_tickets" USING btree ("organization_id","day","position");--> statement-breakpoint
CREATE INDEX "sample_tickets_ticket" ON "sample_tickets" USING btree ("organization_id","ticket_id");--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_holding_text_id_holding_texts_organization_id_holding_text_id_fk" FOREIGN KEY ("organization_id","holding_text_id") REFERENCES "public"."holding_texts"("organization_id","holding_text_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "replies_one_holding" ON "replies" USING btree ("organization_id","in_reply_to_id") WHERE "replies"."holding_text_id" is not null and "replies"."state" not in ('draft','failed','cancelled');--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_holding" CHECK ("replies"."holding_text_id" is null or ("replies"."in_reply_to_id" is not null and not "replies"."resolves_ticket"));