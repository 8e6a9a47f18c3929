CREATE TABLE "abuse_reports" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "abuse_reports_organization_id_member_id_ticket_id_pk" PRIMARY KEY("organization_id","member_id","ticket_id")
);
--> statement-breakpoint
CREATE TABLE "lifted_exclusions" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"code" text NOT NULL,
	"message_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"lifted_by" uuid,
	"lifted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lifted_exclusions_organization_id_ticket_id_code_pk" PRIMARY KEY("organization_id","ticket_id","code"),
	CONSTRAINT "lifted_exclusions_soft" CHECK ("lifted_exclusions"."code" in ('personal_data_needed','named_employee','valued_customer','withheld_contact','withheld_topic','reserved_lane')),
	CONSTRAINT "lifted_exclusions_reason" CHECK (length("lifted_exclusions"."reason") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "offered_segments" (
	"organization_id" uuid NOT NULL,
	"segment" text NOT NULL,
	"offered_by" uuid,
	"offered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "offered_segments_organization_id_segment_pk" PRIMARY KEY("organization_id","segment"),
	CONSTRAINT "offered_segments_length" CHECK (length("offered_segments"."segment") between 1 and 40)
);
--> statement-breakpoint
CREATE TABLE "trust_evidence" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"dedup_key" text NOT NULL,
	"kind" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trust_evidence_organization_id_member_id_topic_id_seq_pk" PRIMARY KEY("organization_id","member_id","topic_id","seq"),
	CONSTRAINT "trust_evidence_kind" CHECK ("trust_evidence"."kind" in ('practised','approved','sent','corrected','breached','nominated','reinstated') and "trust_evidence"."evidence" ->> 'kind' = "trust_evidence"."kind"),
	CONSTRAINT "trust_evidence_seq" CHECK ("trust_evidence"."seq" > 0)
);
--> statement-breakpoint
CREATE TABLE "trust_steps" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"from_level" text NOT NULL,
	"to_level" text NOT NULL,
	"code" text NOT NULL,
	"parameters" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trust_steps_organization_id_member_id_topic_id_seq_pk" PRIMARY KEY("organization_id","member_id","topic_id","seq"),
	CONSTRAINT "trust_steps_levels" CHECK ("trust_steps"."from_level" in ('learner','reviewed','sampled','trusted','mentor') and "trust_steps"."to_level" in ('learner','reviewed','sampled','trusted','mentor')),
	CONSTRAINT "trust_steps_code" CHECK ("trust_steps"."code" in ('practised','approved','sent','nominated','corrected','breached','reinstated')),
	CONSTRAINT "trust_steps_way" CHECK (case "trust_steps"."code"
        when 'practised' then "trust_steps"."from_level" = 'learner' and "trust_steps"."to_level" = 'reviewed'
        when 'approved' then "trust_steps"."from_level" = 'reviewed' and "trust_steps"."to_level" = 'sampled'
        when 'sent' then "trust_steps"."from_level" = 'sampled' and "trust_steps"."to_level" = 'trusted'
        when 'nominated' then "trust_steps"."from_level" = 'trusted' and "trust_steps"."to_level" = 'mentor'
        when 'corrected' then ("trust_steps"."from_level" = 'sampled' and "trust_steps"."to_level" = 'reviewed')
          or ("trust_steps"."from_level" in ('trusted','mentor') and "trust_steps"."to_level" = 'sampled')
        when 'breached' then "trust_steps"."from_level" <> 'learner' and "trust_steps"."to_level" = 'reviewed'
        else "trust_steps"."from_level" <> "trust_steps"."to_level" end)
);
--> statement-breakpoint
CREATE TABLE "volunteer_conflicts" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"identity_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"declared_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "volunteer_conflicts_organization_id_member_id_identity_id_pk" PRIMARY KEY("organization_id","member_id","identity_id"),
	CONSTRAINT "volunteer_conflicts_kind" CHECK ("volunteer_conflicts"."kind" in ('near','dispute'))
);
--> statement-breakpoint
CREATE TABLE "volunteer_languages" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"language" text NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "volunteer_languages_organization_id_member_id_language_pk" PRIMARY KEY("organization_id","member_id","language"),
	CONSTRAINT "volunteer_languages_language" CHECK ("volunteer_languages"."language" in ('fr','en','ar')),
	CONSTRAINT "volunteer_languages_level" CHECK ("volunteer_languages"."level" in ('A1','A2','B1','B2','C1','C2'))
);
--> statement-breakpoint
CREATE TABLE "volunteer_topics" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"level" text DEFAULT 'learner' NOT NULL,
	"stance" text,
	"evidence_count" integer DEFAULT 0 NOT NULL,
	"stepped_at" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "volunteer_topics_organization_id_member_id_topic_id_pk" PRIMARY KEY("organization_id","member_id","topic_id"),
	CONSTRAINT "volunteer_topics_level" CHECK ("volunteer_topics"."level" in ('learner','reviewed','sampled','trusted','mentor')),
	CONSTRAINT "volunteer_topics_stance" CHECK ("volunteer_topics"."stance" in ('wished','refused')),
	CONSTRAINT "volunteer_topics_counts" CHECK ("volunteer_topics"."stepped_at" between 0 and "volunteer_topics"."evidence_count")
);
--> statement-breakpoint
CREATE TABLE "volunteers" (
	"organization_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"department_id" uuid,
	"networks" text[] DEFAULT '{}' NOT NULL,
	"weekly_minutes" smallint DEFAULT 60 NOT NULL,
	"quiet_from" text,
	"quiet_to" text,
	"push_consented_at" timestamp (3) with time zone,
	"manager_agreed_at" timestamp (3) with time zone,
	"manager_word_by" uuid,
	"paused_until" timestamp (3) with time zone,
	"paused_because" text,
	CONSTRAINT "volunteers_organization_id_member_id_pk" PRIMARY KEY("organization_id","member_id"),
	CONSTRAINT "volunteers_weekly_minutes" CHECK ("volunteers"."weekly_minutes" between 0 and 2400),
	CONSTRAINT "volunteers_networks" CHECK (cardinality("volunteers"."networks") <= 40),
	CONSTRAINT "volunteers_quiet" CHECK (("volunteers"."quiet_from" is null) = ("volunteers"."quiet_to" is null) and "volunteers"."quiet_from" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "volunteers"."quiet_to" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "volunteers"."quiet_from" <> "volunteers"."quiet_to"),
	CONSTRAINT "volunteers_manager" CHECK ("volunteers"."manager_word_by" is null or "volunteers"."manager_agreed_at" is not null),
	CONSTRAINT "volunteers_manager_another" CHECK ("volunteers"."manager_word_by" is distinct from "volunteers"."member_id"),
	CONSTRAINT "volunteers_paused" CHECK (("volunteers"."paused_until" is null) = ("volunteers"."paused_because" is null) and "volunteers"."paused_because" in ('wish','abuse'))
);
--> statement-breakpoint
CREATE TABLE "withheld_contacts" (
	"organization_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"withheld_by" uuid,
	"withheld_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "withheld_contacts_organization_id_contact_id_pk" PRIMARY KEY("organization_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "withheld_topics" (
	"organization_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"because" text NOT NULL,
	"withheld_by" uuid,
	"withheld_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "withheld_topics_organization_id_topic_id_pk" PRIMARY KEY("organization_id","topic_id"),
	CONSTRAINT "withheld_topics_because" CHECK ("withheld_topics"."because" in ('chosen','netHelp')),
	CONSTRAINT "withheld_topics_by" CHECK ("withheld_topics"."because" = 'chosen' or "withheld_topics"."withheld_by" is null)
);
--> statement-breakpoint
ALTER TABLE "abuse_reports" ADD CONSTRAINT "abuse_reports_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "abuse_reports" ADD CONSTRAINT "abuse_reports_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_exclusions" ADD CONSTRAINT "lifted_exclusions_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_exclusions" ADD CONSTRAINT "lifted_exclusions_organization_id_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lifted_exclusions" ADD CONSTRAINT "lifted_exclusions_organization_id_lifted_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","lifted_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_segments" ADD CONSTRAINT "offered_segments_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offered_segments" ADD CONSTRAINT "offered_segments_organization_id_offered_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","offered_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_evidence" ADD CONSTRAINT "trust_evidence_organization_id_member_id_topic_id_volunteer_topics_organization_id_member_id_topic_id_fk" FOREIGN KEY ("organization_id","member_id","topic_id") REFERENCES "public"."volunteer_topics"("organization_id","member_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_steps" ADD CONSTRAINT "trust_steps_organization_id_member_id_topic_id_seq_trust_evidence_organization_id_member_id_topic_id_seq_fk" FOREIGN KEY ("organization_id","member_id","topic_id","seq") REFERENCES "public"."trust_evidence"("organization_id","member_id","topic_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_conflicts" ADD CONSTRAINT "volunteer_conflicts_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_conflicts" ADD CONSTRAINT "volunteer_conflicts_organization_id_identity_id_identities_organization_id_identity_id_fk" FOREIGN KEY ("organization_id","identity_id") REFERENCES "public"."identities"("organization_id","identity_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_languages" ADD CONSTRAINT "volunteer_languages_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_topics" ADD CONSTRAINT "volunteer_topics_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_topics" ADD CONSTRAINT "volunteer_topics_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_organization_id_member_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_organization_id_manager_word_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","manager_word_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteers" ADD CONSTRAINT "volunteers_organization_id_department_id_departments_organization_id_department_id_fk" FOREIGN KEY ("organization_id","department_id") REFERENCES "public"."departments"("organization_id","department_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_contacts" ADD CONSTRAINT "withheld_contacts_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_contacts" ADD CONSTRAINT "withheld_contacts_organization_id_withheld_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","withheld_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_topics" ADD CONSTRAINT "withheld_topics_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_topics" ADD CONSTRAINT "withheld_topics_organization_id_withheld_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","withheld_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "trust_evidence_once" ON "trust_evidence" USING btree ("organization_id","member_id","topic_id","dedup_key");--> statement-breakpoint
CREATE INDEX "trust_steps_member" ON "trust_steps" USING btree ("organization_id","member_id","at");--> statement-breakpoint
CREATE INDEX "volunteer_topics_topic" ON "volunteer_topics" USING btree ("organization_id","topic_id","level");--> statement-breakpoint
CREATE INDEX "volunteers_department" ON "volunteers" USING btree ("organization_id","department_id");--> statement-breakpoint
-- A level is what the last step led to, whoever writes: a step moves it, and nothing else does.
create function take_trust_step() returns trigger language plpgsql as $$
begin
  update volunteer_topics set level = new.to_level, stepped_at = new.seq
    where organization_id = new.organization_id and member_id = new.member_id and topic_id = new.topic_id
      and level = new.from_level;
  if not found then
    raise exception 'a step of trust begins where the last one ended' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger trust_steps_move before insert on trust_steps for each row execute function take_trust_step();
--> statement-breakpoint
create function keep_trust_level() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then
    return new;
  end if;
  if tg_op = 'INSERT' and (new.level, new.stepped_at) is distinct from ('learner', 0)
    or tg_op = 'UPDATE' and (new.level, new.stepped_at) is distinct from (old.level, old.stepped_at) then
    raise exception 'a level of trust changes by a step' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger volunteer_topics_level before insert or update on volunteer_topics
  for each row execute function keep_trust_level();
