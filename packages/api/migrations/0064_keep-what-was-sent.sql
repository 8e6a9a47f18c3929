-- What was sent stays sent, with its words: a reply that stands on a network leads back to no queue, whoever asks.
create or replace function guard_reply() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.author_id <> old.author_id then
      raise exception 'a reply keeps its author' using errcode = 'check_violation', constraint = 'replies_author_stays';
    end if;
    if old.needs_review and not new.needs_review then
      raise exception 'a reply that needs a review goes on needing it' using errcode = 'check_violation', constraint = 'replies_needs_review_stays';
    end if;
    if old.state = 'sent' and new.state <> 'sent' then
      raise exception 'a reply that was sent stays sent' using errcode = 'check_violation', constraint = 'replies_sent_stays';
    end if;
    if (is_reply_leaving(old.state) or old.state = 'sent') and (is_reply_leaving(new.state) or new.state = 'sent')
        and (new.body, new.visibility, new.channel_id, new.in_reply_to_id)
        is distinct from (old.body, old.visibility, old.channel_id, old.in_reply_to_id) then
      raise exception 'a reply that is leaving or has left stays as it is' using errcode = 'check_violation', constraint = 'replies_text_stays';
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
create or replace function guard_reply_part() returns trigger language plpgsql as $$
begin
  if exists (select from replies r where r.organization_id = coalesce(new.organization_id, old.organization_id)
      and r.reply_id in (new.reply_id, old.reply_id)
      and (is_reply_leaving(r.state) and (tg_op <> 'INSERT' or r.needs_review) or r.state = 'sent' and tg_op <> 'DELETE')) then
    raise exception 'a reply that is leaving or has left stays as it is' using errcode = 'check_violation', constraint = 'reply_parts_stay';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
