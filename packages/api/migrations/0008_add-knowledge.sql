CREATE TABLE "card_sources" (
	"organization_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	CONSTRAINT "card_sources_organization_id_card_id_ticket_id_pk" PRIMARY KEY("organization_id","card_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "card_terms" (
	"organization_id" uuid NOT NULL,
	"language" text NOT NULL,
	"term" text NOT NULL,
	"card_id" uuid NOT NULL,
	"weight" smallint NOT NULL,
	CONSTRAINT "card_terms_organization_id_language_term_card_id_pk" PRIMARY KEY("organization_id","language","term","card_id")
);
--> statement-breakpoint
CREATE TABLE "card_texts" (
	"organization_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"language" text NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"question_key" text NOT NULL,
	CONSTRAINT "card_texts_organization_id_card_id_language_pk" PRIMARY KEY("organization_id","card_id","language"),
	CONSTRAINT "card_texts_language" CHECK ("card_texts"."language" in ('fr','en','ar')),
	CONSTRAINT "card_texts_question_length" CHECK (length("card_texts"."question") between 1 and 300),
	CONSTRAINT "card_texts_answer_length" CHECK (length("card_texts"."answer") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "card_versions" (
	"organization_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"author_id" uuid,
	"written_at" timestamp (3) with time zone NOT NULL,
	"texts" jsonb NOT NULL,
	CONSTRAINT "card_versions_organization_id_card_id_version_pk" PRIMARY KEY("organization_id","card_id","version")
);
--> statement-breakpoint
CREATE TABLE "cards" (
	"organization_id" uuid NOT NULL,
	"card_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"review_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "cards_organization_id_card_id_pk" PRIMARY KEY("organization_id","card_id"),
	CONSTRAINT "cards_version" CHECK ("cards"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "network_codes" (
	"organization_id" uuid NOT NULL,
	"network" text NOT NULL,
	"language" text NOT NULL,
	"sentences" text[] NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid,
	CONSTRAINT "network_codes_organization_id_network_language_pk" PRIMARY KEY("organization_id","network","language"),
	CONSTRAINT "network_codes_language" CHECK ("network_codes"."language" in ('fr','en','ar')),
	CONSTRAINT "network_codes_three" CHECK (cardinality("network_codes"."sentences") between 1 and 3)
);
--> statement-breakpoint
CREATE TABLE "template_terms" (
	"organization_id" uuid NOT NULL,
	"language" text NOT NULL,
	"term" text NOT NULL,
	"template_id" uuid NOT NULL,
	"weight" smallint NOT NULL,
	CONSTRAINT "template_terms_organization_id_language_term_template_id_pk" PRIMARY KEY("organization_id","language","term","template_id")
);
--> statement-breakpoint
CREATE TABLE "template_texts" (
	"organization_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "template_texts_organization_id_template_id_language_pk" PRIMARY KEY("organization_id","template_id","language"),
	CONSTRAINT "template_texts_language" CHECK ("template_texts"."language" in ('fr','en','ar')),
	CONSTRAINT "template_texts_body" CHECK (length("template_texts"."body") between 1 and 5000)
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"organization_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"name" text NOT NULL,
	"shortcut" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" uuid,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "templates_organization_id_template_id_pk" PRIMARY KEY("organization_id","template_id"),
	CONSTRAINT "templates_name" CHECK (length("templates"."name") between 1 and 120),
	CONSTRAINT "templates_shortcut" CHECK (length("templates"."shortcut") between 1 and 32 and "templates"."shortcut" = lower("templates"."shortcut") and "templates"."shortcut" !~ '[[:space:]{}]' and strpos("templates"."shortcut", chr(59)) = 0)
);
--> statement-breakpoint
CREATE TABLE "note_mentions" (
	"organization_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "note_mentions_organization_id_note_id_member_id_pk" PRIMARY KEY("organization_id","note_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "template_id" uuid;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "template_id" uuid;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "is_template_unchanged" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "card_sources" ADD CONSTRAINT "card_sources_organization_id_card_id_cards_organization_id_card_id_fk" FOREIGN KEY ("organization_id","card_id") REFERENCES "public"."cards"("organization_id","card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_sources" ADD CONSTRAINT "card_sources_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_terms" ADD CONSTRAINT "card_terms_organization_id_card_id_cards_organization_id_card_id_fk" FOREIGN KEY ("organization_id","card_id") REFERENCES "public"."cards"("organization_id","card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_texts" ADD CONSTRAINT "card_texts_organization_id_card_id_cards_organization_id_card_id_fk" FOREIGN KEY ("organization_id","card_id") REFERENCES "public"."cards"("organization_id","card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_versions" ADD CONSTRAINT "card_versions_organization_id_card_id_cards_organization_id_card_id_fk" FOREIGN KEY ("organization_id","card_id") REFERENCES "public"."cards"("organization_id","card_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_versions" ADD CONSTRAINT "card_versions_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cards" ADD CONSTRAINT "cards_organization_id_owner_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_codes" ADD CONSTRAINT "network_codes_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_codes" ADD CONSTRAINT "network_codes_organization_id_updated_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","updated_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_terms" ADD CONSTRAINT "template_terms_organization_id_template_id_templates_organization_id_template_id_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."templates"("organization_id","template_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_texts" ADD CONSTRAINT "template_texts_organization_id_template_id_templates_organization_id_template_id_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."templates"("organization_id","template_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_organization_id_updated_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","updated_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_organization_id_note_id_notes_organization_id_note_id_fk" FOREIGN KEY ("organization_id","note_id") REFERENCES "public"."notes"("organization_id","note_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "card_sources_ticket" ON "card_sources" USING btree ("organization_id","ticket_id");--> statement-breakpoint
CREATE INDEX "card_terms_card" ON "card_terms" USING btree ("organization_id","card_id");--> statement-breakpoint
CREATE UNIQUE INDEX "card_texts_question" ON "card_texts" USING btree ("organization_id","language","question_key");--> statement-breakpoint
CREATE INDEX "cards_review" ON "cards" USING btree ("organization_id","review_at","card_id") WHERE "cards"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "cards_archived" ON "cards" USING btree ("organization_id","review_at","card_id") WHERE "cards"."archived_at" is not null;--> statement-breakpoint
CREATE INDEX "template_terms_template" ON "template_terms" USING btree ("organization_id","template_id");--> statement-breakpoint
CREATE UNIQUE INDEX "templates_shortcut" ON "templates" USING btree ("organization_id","shortcut") WHERE "templates"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "templates_name" ON "templates" USING btree ("organization_id","name","template_id");--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_organization_id_template_id_templates_organization_id_template_id_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."templates"("organization_id","template_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_template_id_templates_organization_id_template_id_fk" FOREIGN KEY ("organization_id","template_id") REFERENCES "public"."templates"("organization_id","template_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_template" CHECK ("replies"."template_id" is not null or not "replies"."is_template_unchanged");