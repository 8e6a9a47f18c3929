CREATE TABLE "reply_approvals" (
	"organization_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"approver_id" uuid NOT NULL,
	"text_hash" "bytea" NOT NULL,
	"approved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reply_approvals_organization_id_reply_id_pk" PRIMARY KEY("organization_id","reply_id"),
	CONSTRAINT "reply_approvals_hash" CHECK (length("reply_approvals"."text_hash") = 32)
);
--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "pushes" DROP CONSTRAINT "pushes_kind";--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "care_team_hold_seconds" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "needs_review" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "returned_by_id" uuid;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "reviewed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "review_reason" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "review_note" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "author_body" text;--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reply_approvals" ADD CONSTRAINT "reply_approvals_organization_id_reply_id_replies_organization_id_reply_id_fk" FOREIGN KEY ("organization_id","reply_id") REFERENCES "public"."replies"("organization_id","reply_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reply_approvals" ADD CONSTRAINT "reply_approvals_organization_id_approver_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","approver_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_organization_id_returned_by_id_members_organization_id_member_id_fk" FOREIGN KEY ("organization_id","returned_by_id") REFERENCES "public"."members"("organization_id","member_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "replies_in_review" ON "replies" USING btree ("organization_id","ticket_id") WHERE "replies"."state" = 'inReview';--> statement-breakpoint
CREATE INDEX "replies_held" ON "replies" USING btree ("not_before") WHERE "replies"."state" = 'held';--> statement-breakpoint
CREATE INDEX "replies_author" ON "replies" USING btree ("organization_id","author_id","written_at");--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_hold" CHECK ("organizations"."care_team_hold_seconds" between 0 and 60);--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('assigned','mentioned','enquiryReceived','answered','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('assigned','mentioned','enquiryReceived','answered','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "pushes" ADD CONSTRAINT "pushes_kind" CHECK ("pushes"."kind" = 'test' or "pushes"."kind" in ('assigned','mentioned','enquiryReceived','answered','draftSubmitted','draftApproved','draftEdited','draftReturned','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused'));--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_returned_by_another" CHECK ("replies"."returned_by_id" is null or "replies"."returned_by_id" <> "replies"."author_id");--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_reviewed" CHECK (num_nonnulls("replies"."approver_id", "replies"."returned_by_id") <= 1
        and ("replies"."reviewed_at" is null) = (num_nonnulls("replies"."approver_id", "replies"."returned_by_id") = 0)
        and ("replies"."review_reason" is null) = ("replies"."review_note" is null));--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_review_reason" CHECK ("replies"."review_reason" in ('fact','charter','privacy','kindness','style')
        and not ("replies"."returned_by_id" is not null and "replies"."review_reason" = 'style'));--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_review_note" CHECK (length("replies"."review_note") between 1 and 500);--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_review_told" CHECK (case when "replies"."returned_by_id" is not null then "replies"."review_reason" is not null
        else ("replies"."author_body" is null) = ("replies"."review_reason" is null) end);
--> statement-breakpoint
-- Whose replies leave only with the approval of somebody else: the one place that knows, for the application and for the
-- trigger below. An author who is unknown needs one.
create function reply_needs_review(organization uuid, author uuid, ticket uuid) returns boolean language sql stable as $$
  select coalesce((select m.role = 'volunteer' from members m
    where m.organization_id = organization and m.member_id = author), true)
$$;
--> statement-breakpoint
-- Everything that will leave with a reply: what it answers and where, its posts and its files.
create function reply_text_hash(reply replies) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(reply.channel_id, reply.in_reply_to_id, reply.visibility, reply.body,
    (select jsonb_agg(p.body order by p.part) from reply_parts p
      where p.organization_id = reply.organization_id and p.reply_id = reply.reply_id),
    (select jsonb_agg(jsonb_build_array(a.attachment_id, a.position, a.alt) order by a.position, a.attachment_id)
      from attachments a where a.organization_id = reply.organization_id and a.reply_id = reply.reply_id))::text, 'UTF8'))
$$;
--> statement-breakpoint
create function is_reply_leaving(state text) returns boolean language sql immutable parallel safe as $$
  select state in ('approved','held','queued','sending','unknown','reconciling','needsHuman')
$$;
--> statement-breakpoint
create function guard_reply() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.author_id <> old.author_id then
      raise exception 'a reply keeps its author' using errcode = 'check_violation', constraint = 'replies_author_stays';
    end if;
    if old.needs_review and not new.needs_review then
      raise exception 'a reply that needs a review goes on needing it' using errcode = 'check_violation', constraint = 'replies_needs_review_stays';
    end if;
    if is_reply_leaving(old.state) and is_reply_leaving(new.state) and (new.body, new.visibility, new.channel_id, new.in_reply_to_id)
        is distinct from (old.body, old.visibility, old.channel_id, old.in_reply_to_id) then
      raise exception 'a reply that is leaving stays as it is' using errcode = 'check_violation', constraint = 'replies_text_stays';
    end if;
    if is_reply_leaving(old.state) or old.state = 'sent' then return new; end if;
  end if;
  if not (is_reply_leaving(new.state) or new.state = 'sent') then return new; end if;
  if not (new.needs_review or reply_needs_review(new.organization_id, new.author_id, new.ticket_id)) then return new; end if;
  if tg_op = 'UPDATE' and exists (select from reply_approvals a
      where a.organization_id = new.organization_id and a.reply_id = new.reply_id and a.approver_id = new.approver_id
        and a.approver_id <> new.author_id and a.text_hash = reply_text_hash(new)) then
    return new;
  end if;
  raise exception 'this reply leaves only with the approval of somebody else, for exactly this text'
    using errcode = 'check_violation', constraint = 'replies_approved_as_it_is';
end $$;
--> statement-breakpoint
create trigger replies_guarded
  before insert or update of state, body, visibility, channel_id, in_reply_to_id, author_id, needs_review on replies
  for each row execute function guard_reply();
--> statement-breakpoint
create function guard_reply_approval() returns trigger language plpgsql as $$
declare
  reply replies;
begin
  select * into reply from replies r
    where r.organization_id = new.organization_id and r.reply_id = new.reply_id for update;
  if not found then return new; end if;
  if reply.author_id = new.approver_id then
    raise exception 'nobody approves a reply of their own' using errcode = 'check_violation', constraint = 'reply_approvals_by_another';
  end if;
  if reply.state <> 'inReview' or new.text_hash <> reply_text_hash(reply) then
    raise exception 'an approval is for exactly the text that is in review' using errcode = 'check_violation', constraint = 'reply_approvals_exact';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reply_approvals_guarded before insert on reply_approvals
  for each row execute function guard_reply_approval();
--> statement-breakpoint
create trigger reply_approvals_append_only before update on reply_approvals
  for each statement execute function refuse_change();
--> statement-breakpoint
-- A reply that waits for no review is written together with its posts; one that was approved gets none any more.
create function guard_reply_part() returns trigger language plpgsql as $$
begin
  if exists (select from replies r where r.organization_id = coalesce(new.organization_id, old.organization_id)
      and r.reply_id in (new.reply_id, old.reply_id) and is_reply_leaving(r.state) and (tg_op <> 'INSERT' or r.needs_review)) then
    raise exception 'a reply that is leaving stays as it is' using errcode = 'check_violation', constraint = 'reply_parts_stay';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger reply_parts_guarded before insert or delete or update of organization_id, reply_id, part, body on reply_parts
  for each row execute function guard_reply_part();
--> statement-breakpoint
create function guard_reply_file() returns trigger language plpgsql as $$
begin
  if exists (select from replies r where r.organization_id = coalesce(new.organization_id, old.organization_id)
      and r.reply_id in (new.reply_id, old.reply_id) and is_reply_leaving(r.state) and r.needs_review) then
    raise exception 'a reply that is leaving stays as it is' using errcode = 'check_violation', constraint = 'attachments_of_reply_stay';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger attachments_reply_added before insert on attachments
  for each row when (new.reply_id is not null) execute function guard_reply_file();
--> statement-breakpoint
create trigger attachments_reply_changed before update of reply_id, position, alt on attachments
  for each row when (old.reply_id is not null or new.reply_id is not null) execute function guard_reply_file();
--> statement-breakpoint
create trigger attachments_reply_removed before delete on attachments
  for each row when (old.reply_id is not null) execute function guard_reply_file();
