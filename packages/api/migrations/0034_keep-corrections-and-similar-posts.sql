CREATE TABLE "cluster_members" (
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"similar_messages" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "cluster_members_organization_id_message_id_pk" PRIMARY KEY("organization_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"organization_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	"first_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"size" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "clusters_organization_id_cluster_id_pk" PRIMARY KEY("organization_id","cluster_id")
);
--> statement-breakpoint
CREATE TABLE "similar_posts" (
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"identity_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"signs" bigint[] NOT NULL,
	CONSTRAINT "similar_posts_organization_id_message_id_pk" PRIMARY KEY("organization_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "similar_signs" (
	"organization_id" uuid NOT NULL,
	"sign" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"message_id" uuid NOT NULL,
	CONSTRAINT "similar_signs_organization_id_sign_at_message_id_pk" PRIMARY KEY("organization_id","sign","at","message_id")
);
--> statement-breakpoint
CREATE TABLE "triage_corrections" (
	"organization_id" uuid NOT NULL,
	"correction_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"message_id" uuid,
	"what" text NOT NULL,
	"value_before" text NOT NULL,
	"value_after" text NOT NULL,
	"topic_id" uuid,
	"reading" jsonb NOT NULL,
	"rules_version" text NOT NULL,
	"why" text,
	"member_id" uuid,
	"role" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"change_key" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "triage_corrections_organization_id_correction_id_pk" PRIMARY KEY("organization_id","correction_id"),
	CONSTRAINT "triage_corrections_what" CHECK ("triage_corrections"."what" in ('urgency','importance','band','intent','topic') and ("triage_corrections"."what" = 'topic') = ("triage_corrections"."topic_id" is not null)),
	CONSTRAINT "triage_corrections_before" CHECK (case what
    when 'band' then "triage_corrections"."value_before" in ('0','1')
    when 'topic' then "triage_corrections"."value_before" in ('off','on')
    when 'intent' then "triage_corrections"."value_before" in ('question','complaint','praise','idea','buying_interest','job_enquiry','press','closing_ack','spam','other')
    else "triage_corrections"."value_before" ~ '^(100|[1-9]?[0-9])$' end),
	CONSTRAINT "triage_corrections_after" CHECK (case what
    when 'band' then "triage_corrections"."value_after" in ('0','1')
    when 'topic' then "triage_corrections"."value_after" in ('off','on')
    when 'intent' then "triage_corrections"."value_after" in ('question','complaint','praise','idea','buying_interest','job_enquiry','press','closing_ack','spam','other')
    else "triage_corrections"."value_after" ~ '^(100|[1-9]?[0-9])$' end),
	CONSTRAINT "triage_corrections_band" CHECK (not ("triage_corrections"."what" = 'band' and "triage_corrections"."value_before" = '0' and "triage_corrections"."value_after" = '1') or "triage_corrections"."why" is not null),
	CONSTRAINT "triage_corrections_why" CHECK (length("triage_corrections"."why") between 1 and 500),
	CONSTRAINT "triage_corrections_role" CHECK ("triage_corrections"."role" in ('agent','volunteer','supervisor','admin'))
);
--> statement-breakpoint
ALTER TABLE "cluster_members" ADD CONSTRAINT "cluster_members_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_members" ADD CONSTRAINT "cluster_members_organization_id_cluster_id_clusters_organization_id_cluster_id_fk" FOREIGN KEY ("organization_id","cluster_id") REFERENCES "public"."clusters"("organization_id","cluster_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "similar_posts" ADD CONSTRAINT "similar_posts_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "similar_signs" ADD CONSTRAINT "similar_signs_organization_id_message_id_similar_posts_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."similar_posts"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_corrections" ADD CONSTRAINT "triage_corrections_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_corrections" ADD CONSTRAINT "triage_corrections_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_corrections" ADD CONSTRAINT "triage_corrections_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "triage_corrections" ADD CONSTRAINT "triage_corrections_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cluster_members_cluster" ON "cluster_members" USING btree ("organization_id","cluster_id","at");--> statement-breakpoint
CREATE INDEX "similar_posts_at" ON "similar_posts" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "similar_signs_message" ON "similar_signs" USING btree ("organization_id","message_id");--> statement-breakpoint
CREATE INDEX "triage_corrections_at" ON "triage_corrections" USING btree ("organization_id","at","correction_id");--> statement-breakpoint
CREATE INDEX "triage_corrections_ticket" ON "triage_corrections" USING btree ("organization_id","ticket_id","at");--> statement-breakpoint
CREATE INDEX "triage_corrections_intents" ON "triage_corrections" USING btree ("organization_id","message_id") WHERE "triage_corrections"."what" = 'intent' and "triage_corrections"."undone_at" is null;