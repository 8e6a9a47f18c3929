CREATE TABLE "enquiries" (
	"organization_id" uuid NOT NULL,
	"enquiry_id" uuid NOT NULL,
	"ticket_id" uuid NOT NULL,
	"home_ticket_id" uuid,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"evidence" text,
	"noticed_at" timestamp (3) with time zone NOT NULL,
	"question_message_id" uuid,
	"answer_message_id" uuid,
	"answered_by" uuid,
	"answered_at" timestamp (3) with time zone,
	"department_id" uuid,
	"handed_by" uuid,
	"handed_at" timestamp (3) with time zone,
	"done_by" uuid,
	"done_at" timestamp (3) with time zone,
	"note_id" uuid,
	CONSTRAINT "enquiries_organization_id_enquiry_id_pk" PRIMARY KEY("organization_id","enquiry_id"),
	CONSTRAINT "enquiries_kind" CHECK ("enquiries"."kind" in ('job','purchase')),
	CONSTRAINT "enquiries_state" CHECK ("enquiries"."state" in ('noticed','agreed','declined','open','done','withdrawn')
        and ("enquiries"."kind" = 'purchase' or "enquiries"."state" not in ('agreed','declined'))),
	CONSTRAINT "enquiries_evidence" CHECK (length("enquiries"."evidence") between 1 and 1000),
	CONSTRAINT "enquiries_home" CHECK ("enquiries"."home_ticket_id" is distinct from "enquiries"."ticket_id"),
	CONSTRAINT "enquiries_consent" CHECK ("enquiries"."kind" <> 'purchase' or "enquiries"."state" not in ('agreed','open','done')
        or ("enquiries"."question_message_id" is not null and "enquiries"."answer_message_id" is not null and "enquiries"."answered_by" is not null)),
	CONSTRAINT "enquiries_answered" CHECK (("enquiries"."answered_by" is null) = ("enquiries"."answered_at" is null)
        and ("enquiries"."answered_at" is null) = ("enquiries"."kind" = 'job' or "enquiries"."state" in ('noticed','withdrawn'))
        and ("enquiries"."answered_at" is not null or ("enquiries"."question_message_id" is null and "enquiries"."answer_message_id" is null))),
	CONSTRAINT "enquiries_handed" CHECK (("enquiries"."department_id" is null) = ("enquiries"."handed_at" is null) and ("enquiries"."handed_at" is not null or "enquiries"."handed_by" is null)
        and ("enquiries"."state" not in ('open','done') or "enquiries"."handed_at" is not null)
        and ("enquiries"."kind" = 'job' or "enquiries"."handed_at" is null or "enquiries"."handed_by" is not null)),
	CONSTRAINT "enquiries_done" CHECK (("enquiries"."done_at" is null) = ("enquiries"."state" <> 'done') and ("enquiries"."done_at" is null) = ("enquiries"."done_by" is null))
);
--> statement-breakpoint
CREATE TABLE "enquiry_departments" (
	"organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"department_id" uuid NOT NULL,
	CONSTRAINT "enquiry_departments_organization_id_kind_pk" PRIMARY KEY("organization_id","kind"),
	CONSTRAINT "enquiry_departments_kind" CHECK ("enquiry_departments"."kind" in ('job','purchase'))
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_home_ticket_id_tickets_organization_id_ticket_id_fk" FOREIGN KEY ("organization_id","home_ticket_id") REFERENCES "public"."tickets"("organization_id","ticket_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_question_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","question_message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_answer_message_id_messages_organization_id_message_id_fk" FOREIGN KEY ("organization_id","answer_message_id") REFERENCES "public"."messages"("organization_id","message_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_department_id_departments_organization_id_department_id_fk" FOREIGN KEY ("organization_id","department_id") REFERENCES "public"."departments"("organization_id","department_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_note_id_notes_organization_id_note_id_fk" FOREIGN KEY ("organization_id","note_id") REFERENCES "public"."notes"("organization_id","note_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_answered_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","answered_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_handed_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","handed_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiries" ADD CONSTRAINT "enquiries_organization_id_done_by_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","done_by") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiry_departments" ADD CONSTRAINT "enquiry_departments_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enquiry_departments" ADD CONSTRAINT "enquiry_departments_organization_id_department_id_departments_organization_id_department_id_fk" FOREIGN KEY ("organization_id","department_id") REFERENCES "public"."departments"("organization_id","department_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "enquiries_one_of_a_kind" ON "enquiries" USING btree ("organization_id","ticket_id","kind");--> statement-breakpoint
CREATE INDEX "enquiries_list" ON "enquiries" USING btree ("organization_id","state","enquiry_id");--> statement-breakpoint
CREATE INDEX "enquiries_department" ON "enquiries" USING btree ("organization_id","department_id","state","enquiry_id");--> statement-breakpoint
CREATE INDEX "enquiries_waiting" ON "enquiries" USING btree ("organization_id","kind","state","enquiry_id") WHERE "enquiries"."state" in ('noticed','agreed');--> statement-breakpoint
CREATE INDEX "enquiries_answer" ON "enquiries" USING btree ("organization_id","answer_message_id") WHERE "enquiries"."answer_message_id" is not null;--> statement-breakpoint
CREATE INDEX "enquiries_question" ON "enquiries" USING btree ("organization_id","question_message_id") WHERE "enquiries"."question_message_id" is not null;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','enquiryReceived','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','enquiryReceived','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','enquiryReceived','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));
--> statement-breakpoint
-- Whoever writes here: sales hear of nobody without a yes that the customer wrote on this ticket, after one of our messages
-- there, and did not delete. What the columns alone can tell, checks hold; this looks at the messages.
create function check_enquiry_consent() returns trigger language plpgsql as $$
begin
  if not exists (
    select from messages answer
    join ticket_messages answering on answering.organization_id = answer.organization_id
      and answering.message_id = answer.message_id
    join messages question on question.organization_id = answer.organization_id
      and question.message_id = new.question_message_id
    join ticket_messages questioning on questioning.organization_id = question.organization_id
      and questioning.message_id = question.message_id
    where answer.organization_id = new.organization_id and answer.message_id = new.answer_message_id
      and answering.ticket_id = new.ticket_id and questioning.ticket_id = new.ticket_id
      and answer.direction = 'inbound' and answer.deleted_at is null
      and question.direction = 'outbound' and question.sent_at < answer.sent_at)
  then
    raise exception 'an enquiry goes to sales only with the customer''s yes on its ticket, given after we asked'
      using errcode = 'check_violation', constraint = 'enquiries_consent_stands', table = 'enquiries';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger enquiries_consent_stands before insert or update of kind, state, question_message_id, answer_message_id
  on enquiries for each row when (new.kind = 'purchase' and new.state in ('agreed', 'open'))
  execute function check_enquiry_consent();
