CREATE TABLE "days_off" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "days_off_organization_id_member_id_first_day_pk" PRIMARY KEY("organization_id","member_id","first_day"),
	CONSTRAINT "days_off_order" CHECK ("days_off"."last_day" between "days_off"."first_day" and "days_off"."first_day" + 366)
);
--> statement-breakpoint
CREATE TABLE "invitation_teams" (
	"organization_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	CONSTRAINT "invitation_teams_organization_id_invitation_id_team_id_pk" PRIMARY KEY("organization_id","invitation_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"organization_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"locale" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"accepted_by" uuid,
	CONSTRAINT "invitations_organization_id_invitation_id_pk" PRIMARY KEY("organization_id","invitation_id"),
	CONSTRAINT "invitations_role" CHECK ("invitations"."role" in ('agent','volunteer','supervisor','admin')),
	CONSTRAINT "invitations_locale" CHECK ("invitations"."locale" in ('fr','en','ar')),
	CONSTRAINT "invitations_accepted" CHECK (("invitations"."accepted_at" is null) = ("invitations"."accepted_by" is null)),
	CONSTRAINT "invitations_end" CHECK ("invitations"."accepted_at" is null or "invitations"."revoked_at" is null)
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"organization_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "team_members_organization_id_team_id_member_id_pk" PRIMARY KEY("organization_id","team_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"organization_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"name" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "teams_organization_id_team_id_pk" PRIMARY KEY("organization_id","team_id"),
	CONSTRAINT "teams_name_length" CHECK (length("teams"."name") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "working_hours" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"day" smallint NOT NULL,
	"start_time" text NOT NULL,
	"end_time" text NOT NULL,
	CONSTRAINT "working_hours_organization_id_member_id_day_start_time_pk" PRIMARY KEY("organization_id","member_id","day","start_time"),
	CONSTRAINT "working_hours_day" CHECK ("working_hours"."day" between 1 and 7),
	CONSTRAINT "working_hours_start" CHECK ("working_hours"."start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	CONSTRAINT "working_hours_end" CHECK ("working_hours"."end_time" ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$')
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"organization_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"name" text NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"merged_into_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tags_organization_id_tag_id_pk" PRIMARY KEY("organization_id","tag_id"),
	CONSTRAINT "tags_name_length" CHECK (length("tags"."name") between 1 and 60),
	CONSTRAINT "tags_merged" CHECK ("tags"."merged_into_id" is null or "tags"."archived_at" is not null),
	CONSTRAINT "tags_merged_into" CHECK ("tags"."merged_into_id" is distinct from "tags"."tag_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_taggings" (
	"organization_id" uuid NOT NULL,
	"ticket_tagging_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	"act" text NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_taggings_organization_id_ticket_tagging_id_pk" PRIMARY KEY("organization_id","ticket_tagging_id"),
	CONSTRAINT "ticket_taggings_act" CHECK ("ticket_taggings"."act" in ('tagged','untagged'))
);
--> statement-breakpoint
CREATE TABLE "ticket_tags" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "ticket_tags_organization_id_ticket_id_tag_id_pk" PRIMARY KEY("organization_id","ticket_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"organization_id" uuid NOT NULL,
	"department_id" uuid NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid,
	"contact_email" text,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "departments_organization_id_department_id_pk" PRIMARY KEY("organization_id","department_id"),
	CONSTRAINT "departments_name_length" CHECK (length("departments"."name") between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "topic_keywords" (
	"organization_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"language" text NOT NULL,
	"keyword" text NOT NULL,
	CONSTRAINT "topic_keywords_organization_id_topic_id_language_keyword_pk" PRIMARY KEY("organization_id","topic_id","language","keyword"),
	CONSTRAINT "topic_keywords_language" CHECK ("topic_keywords"."language" in ('fr','en','ar')),
	CONSTRAINT "topic_keywords_length" CHECK (length("topic_keywords"."keyword") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"organization_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"name" text NOT NULL,
	"department_id" uuid,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "topics_organization_id_topic_id_pk" PRIMARY KEY("organization_id","topic_id"),
	CONSTRAINT "topics_name_length" CHECK (length("topics"."name") between 1 and 80)
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "availability" text;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "availability_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ticket_outcomes" ADD COLUMN "department_id" uuid;--> statement-breakpoint
ALTER TABLE "days_off" ADD CONSTRAINT "days_off_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_teams" ADD CONSTRAINT "invitation_teams_organization_id_invitation_id_invitations_organization_id_invitation_id_fk" FOREIGN KEY ("organization_id","invitation_id") REFERENCES "public"."invitations"("organization_id","invitation_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_teams" ADD CONSTRAINT "invitation_teams_organization_id_team_id_teams_organization_id_team_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","team_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_invited_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","invited_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_accepted_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","accepted_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_organization_id_team_id_teams_organization_id_team_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","team_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_hours" ADD CONSTRAINT "working_hours_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tags" ADD CONSTRAINT "tags_organization_id_merged_into_id_tags_organization_id_tag_id_fk" FOREIGN KEY ("organization_id","merged_into_id") REFERENCES "public"."tags"("organization_id","tag_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_taggings" ADD CONSTRAINT "ticket_taggings_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_taggings" ADD CONSTRAINT "ticket_taggings_organization_id_tag_id_tags_organization_id_tag_id_fk" FOREIGN KEY ("organization_id","tag_id") REFERENCES "public"."tags"("organization_id","tag_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_taggings" ADD CONSTRAINT "ticket_taggings_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_tags" ADD CONSTRAINT "ticket_tags_organization_id_tag_id_tags_organization_id_tag_id_fk" FOREIGN KEY ("organization_id","tag_id") REFERENCES "public"."tags"("organization_id","tag_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_organization_id_owner_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","owner_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic_keywords" ADD CONSTRAINT "topic_keywords_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_organization_id_department_id_departments_organization_id_department_id_fk" FOREIGN KEY ("organization_id","department_id") REFERENCES "public"."departments"("organization_id","department_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("organization_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_one_open" ON "invitations" USING btree ("organization_id",lower("email")) WHERE "invitations"."accepted_at" is null and "invitations"."revoked_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_member" ON "invitations" USING btree ("organization_id","accepted_by");--> statement-breakpoint
CREATE INDEX "team_members_member" ON "team_members" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "teams_name" ON "teams" USING btree ("organization_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "tags_name" ON "tags" USING btree ("organization_id",lower("name"));--> statement-breakpoint
CREATE INDEX "ticket_taggings_ticket" ON "ticket_taggings" USING btree ("organization_id","ticket_id","at");--> statement-breakpoint
CREATE INDEX "ticket_tags_tag" ON "ticket_tags" USING btree ("organization_id","tag_id","ticket_id");--> statement-breakpoint
CREATE UNIQUE INDEX "departments_name" ON "departments" USING btree ("organization_id",lower("name"));--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name" ON "topics" USING btree ("organization_id",lower("name"));--> statement-breakpoint
CREATE INDEX "topics_department" ON "topics" USING btree ("organization_id","department_id");--> statement-breakpoint
ALTER TABLE "ticket_outcomes" ADD CONSTRAINT "ticket_outcomes_organization_id_department_id_departments_organization_id_department_id_fk" FOREIGN KEY ("organization_id","department_id") REFERENCES "public"."departments"("organization_id","department_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ticket_outcomes_department_tickets" ON "ticket_outcomes" USING btree ("organization_id","department_id","decided_at");--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_availability" CHECK ("members"."availability" in ('available','away'));--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_availability_until" CHECK ("members"."availability_until" is null or "members"."availability" is not null);