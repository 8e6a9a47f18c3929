CREATE TABLE "answered_topics" (
	"organization_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "answered_topics_organization_id_ticket_id_topic_id_pk" PRIMARY KEY("organization_id","ticket_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "reply_checks" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"drawn_at" timestamp (3) with time zone NOT NULL,
	"verdict" text,
	"reason" text,
	"note" text,
	"checked_by_id" uuid,
	"checked_at" timestamp (3) with time zone,
	CONSTRAINT "reply_checks_organization_id_reply_id_pk" PRIMARY KEY("organization_id","reply_id"),
	CONSTRAINT "reply_checks_verdict" CHECK ("reply_checks"."verdict" in ('fine','corrected')),
	CONSTRAINT "reply_checks_by_another" CHECK ("reply_checks"."checked_by_id" <> "reply_checks"."author_id"),
	CONSTRAINT "reply_checks_decided" CHECK (("reply_checks"."verdict" is null) = ("reply_checks"."checked_by_id" is null) and ("reply_checks"."verdict" is null) = ("reply_checks"."checked_at" is null)
        and ("reply_checks"."reason" is not null) = ("reply_checks"."verdict" is not distinct from 'corrected')
        and ("reply_checks"."reason" is null) = ("reply_checks"."note" is null)),
	CONSTRAINT "reply_checks_reason" CHECK ("reply_checks"."reason" in ('fact','charter','privacy','kindness')),
	CONSTRAINT "reply_checks_note" CHECK (length("reply_checks"."note") between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "trust_rules" (
	"organization_id" uuid NOT NULL,
	"rules" jsonb NOT NULL,
	"set_by" uuid,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "trust_rules_organization_id_pk" PRIMARY KEY("organization_id"),
	CONSTRAINT "trust_rules_object" CHECK (jsonb_typeof("trust_rules"."rules") = 'object')
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "trust_evidence" DROP CONSTRAINT "trust_evidence_kind";--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "topic_id" uuid;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "trust_seq" integer;--> statement-breakpoint
ALTER TABLE "answered_topics" ADD CONSTRAINT "answered_topics_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answered_topics" ADD CONSTRAINT "answered_topics_organization_id_topic_id_topics_organization_id_topic_id_fk" FOREIGN KEY ("organization_id","topic_id") REFERENCES "public"."topics"("organization_id","topic_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_checks" ADD CONSTRAINT "reply_checks_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_checks" ADD CONSTRAINT "reply_checks_organization_id_author_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","author_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_checks" ADD CONSTRAINT "reply_checks_organization_id_checked_by_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","checked_by_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_rules" ADD CONSTRAINT "trust_rules_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust_rules" ADD CONSTRAINT "trust_rules_organization_id_set_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","set_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reply_checks_waiting" ON "reply_checks" USING btree ("organization_id","drawn_at","reply_id") WHERE "reply_checks"."verdict" is null;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_organization_id_member_id_topic_id_trust_seq_trust_steps_organization_id_member_id_topic_id_seq_fk" FOREIGN KEY ("organization_id","member_id","topic_id","trust_seq") REFERENCES "public"."trust_steps"("organization_id","member_id","topic_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_trust" CHECK (("notifications"."topic_id" is null) = ("notifications"."trust_seq" is null));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','enquiryReceived','answered','called','draftSubmitted','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "trust_evidence" ADD CONSTRAINT "trust_evidence_kind" CHECK ("trust_evidence"."kind" in ('practised','approved','returned','sent','corrected','breached','nominated','reinstated') and "trust_evidence"."evidence" ->> 'kind' = "trust_evidence"."kind");
--> statement-breakpoint
-- Whether a member has one of these levels on every topic on which a ticket was when an answer to it was last handed in;
-- never on a ticket of which no topic is known.
create function is_trusted_on_ticket(organization uuid, member uuid, ticket uuid, levels text[]) returns boolean language sql stable as $$
  select coalesce(bool_and(coalesce(v.level = any (levels), false)), false)
  from answered_topics t left join volunteer_topics v
    on v.organization_id = t.organization_id and v.member_id = member and v.topic_id = t.topic_id
  where t.organization_id = organization and t.ticket_id = ticket
$$;
--> statement-breakpoint
-- Whose replies leave only with the approval of somebody else: the one place that knows, for the application and for the
-- guard of replies. Of a volunteer every one does until they are trusted with all that a ticket is about; an author who is
-- unknown needs an approval.
create or replace function reply_needs_review(organization uuid, author uuid, ticket uuid) returns boolean language sql stable as $$
  select coalesce((select m.role = 'volunteer'
      and not is_trusted_on_ticket(organization, author, ticket, '{sampled,trusted,mentor}')
    from members m where m.organization_id = organization and m.member_id = author), true)
$$;
--> statement-breakpoint
create or replace function guard_reply_approval() returns trigger language plpgsql as $$
declare
  reply replies;
begin
  select * into reply from replies r
    where r.organization_id = new.organization_id and r.reply_id = new.reply_id for update;
  if not found then return new; end if;
  if reply.author_id = new.approver_id then
    raise exception 'nobody approves a reply of their own' using errcode = 'check_violation', constraint = 'reply_approvals_by_another';
  end if;
  if exists (select from members m where m.organization_id = new.organization_id and m.member_id = new.approver_id and m.role = 'volunteer')
      and not is_trusted_on_ticket(new.organization_id, new.approver_id, reply.ticket_id, '{mentor}') then
    raise exception 'a volunteer approves as a mentor on all that the ticket is about' using errcode = 'check_violation', constraint = 'reply_approvals_by_mentor';
  end if;
  if reply.state <> 'inReview' or new.text_hash <> reply_text_hash(reply) then
    raise exception 'an approval is for exactly the text that is in review' using errcode = 'check_violation', constraint = 'reply_approvals_exact';
  end if;
  return new;
end $$;
