CREATE TABLE "contact_merges" (
	"organization_id" uuid NOT NULL,
	"merge_id" uuid NOT NULL,
	"from_contact_id" uuid NOT NULL,
	"into_contact_id" uuid NOT NULL,
	"identity_ids" uuid[] NOT NULL,
	"note_ids" uuid[] NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_at" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	CONSTRAINT "contact_merges_organization_id_merge_id_pk" PRIMARY KEY("organization_id","merge_id"),
	CONSTRAINT "contact_merges_two" CHECK ("contact_merges"."from_contact_id" <> "contact_merges"."into_contact_id")
);
--> statement-breakpoint
CREATE TABLE "contact_notes" (
	"organization_id" uuid NOT NULL,
	"contact_note_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_notes_organization_id_contact_note_id_pk" PRIMARY KEY("organization_id","contact_note_id"),
	CONSTRAINT "contact_notes_body" CHECK (length("contact_notes"."body") between 1 and 2000)
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "presences" (
	"organization_id" uuid NOT NULL,
	"console_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"is_typing" boolean NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_organization_id_console_id_pk" PRIMARY KEY("organization_id","console_id")
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"organization_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"lexemes" "tsvector" NOT NULL,
	CONSTRAINT "search_documents_organization_id_subject_id_pk" PRIMARY KEY("organization_id","subject_id"),
	CONSTRAINT "search_documents_kind" CHECK ("search_documents"."kind" in ('message','note','ticket','contact'))
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_organization_id_from_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","from_contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_organization_id_into_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","into_contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_merges" ADD CONSTRAINT "contact_merges_organization_id_merged_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","merged_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_notes" ADD CONSTRAINT "contact_notes_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_merges_standing" ON "contact_merges" USING btree ("organization_id","from_contact_id") WHERE "contact_merges"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "contact_merges_into" ON "contact_merges" USING btree ("organization_id","into_contact_id");--> statement-breakpoint
CREATE INDEX "contact_notes_contact" ON "contact_notes" USING btree ("organization_id","contact_id","created_at");--> statement-breakpoint
CREATE INDEX "presences_end" ON "presences" USING btree ("organization_id","expires_at");--> statement-breakpoint
CREATE INDEX "search_documents_recent" ON "search_documents" USING btree ("organization_id","happened_at","subject_id");--> statement-breakpoint
CREATE INDEX "search_documents_lexemes" ON "search_documents" USING gin ("lexemes") WITH (gin_pending_list_limit=256);--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organization_id_merged_into_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","merged_into_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_name" ON "contacts" USING btree ("organization_id","name");--> statement-breakpoint
CREATE INDEX "identities_handle" ON "identities" USING btree ("organization_id","handle");--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_merged_elsewhere" CHECK ("contacts"."merged_into_id" is distinct from "contacts"."contact_id");