import type { TicketFactType } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { IS_OTHERS, OF_THIS_PERSON } from './others-in-thread.ts'
import { standsWithItsOrigin } from '../promises/stands-with-its-origin.ts'

/** The place of an item on a timeline: its instant, then its id. */
export type TimelinePlace = [at: string, id: string]

/** Something that happened to a ticket and that nobody wrote. */
export interface HappenedEvent {
  ticketId: string
  /** The number of the fact, or the target and the cycle of the clock. */
  key: string
  at: Date
  code: string
  actor: string | null
  body: Record<string, unknown>
}

/** One item of a ticket's timeline: messages and notes by their ids, events whole. */
export interface TimelineEntry extends HappenedEvent {
  kind: 'message' | 'note' | 'fact' | 'breach' | 'tagging' | 'link' | 'correction' | 'enquiry'
  id: string
}

/** Facts that a message or a reply on the timeline shows already, or that only machines read. */
const UNSEEN = [
  'customer.message',
  'customer.edited',
  'customer.deleted',
  'reply',
  'reply.native',
  'reply.deleted',
  'triage.scored',
  'target.set',
  'draft.submitted',
  'draft.approved',
  'draft.returned',
  'override.retract',
] satisfies TicketFactType[]

/**
 * A fact that is shown: one that people read, or that takes a merge or a split back. What fell with a merge is not, nor
 * what its maker took back.
 */
const SHOWN = sql`(f.type not in ${UNSEEN}
    or f.type = 'override.retract' and f.fact -> 'body' ->> 'reason' in ('unmerged', 'unsplit'))
  and ${standsWithItsOrigin(sql.raw('f'))}
  and not exists (select from ticket_facts undo
    where undo.organization_id = f.organization_id and undo.ticket_id = f.ticket_id
      and undo.dedup_key = 'retract:' || f.dedup_key and undo.fact -> 'body' ->> 'reason' = 'undone')`

/**
 * What a fact says; of one that joins or parts tickets, also the number of the other. The id is read out of the fact
 * first: reading it is not leakproof, and in the condition itself it would keep row-level security from the index.
 */
const BODY = sql`case when f.type in ('merge.absorb', 'merge.absorbed', 'split.out', 'override.retract')
  then f.fact -> 'body' || jsonb_build_object('number', (
    select other.number from (
      select coalesce(f.fact -> 'body' ->> 'ticketId', (
        select taken.fact -> 'body' ->> 'ticketId' from ticket_facts taken
        where taken.organization_id = f.organization_id and taken.ticket_id = f.ticket_id
          and taken.dedup_key = f.fact -> 'body' ->> 'dedupKey'))::uuid as ticket_id offset 0) named
    cross join lateral (
      select o.number from tickets o
      where o.organization_id = f.organization_id and o.ticket_id = named.ticket_id limit 1) other))
  else f.fact -> 'body' end`

/** As many tickets as are ever merged into one; the limit keeps the planner from joining tables whole. */
const MOST_MERGED = 1000

/** A ticket and what was merged into it, whose notes are read here too. Index tickets_merged. */
const BRANCH = sql`(with recursive branch as (
    select t.ticket_id union select merged.ticket_id from branch cross join lateral (
      select m.ticket_id from tickets m
      where m.organization_id = t.organization_id and m.merged_into_id = branch.ticket_id
      limit ${MOST_MERGED}) merged)
  select ticket_id from branch)`

/**
 * The end of each ticket's timeline, latest first, one item more than asked for: the thread's messages (index
 * messages_thread), those that merged tickets brought from other threads (ticket_messages_ticket), notes (notes_ticket),
 * facts (the log's key), breaches (the ledger's key), what was tagged (ticket_taggings_ticket), corrected
 * (triage_corrections_ticket), what went to departments (enquiries_one_of_a_kind) and what was linked (the links' key and
 * ticket_links_other), merged by time. What others said in private is never among them, and what they said in public is left
 * out where there is more of it than `mostOthers`.
 */
export async function listTimelines(
  tx: Tx,
  ticketIds: string[],
  part: { last: number; before: TimelinePlace | null; mostOthers: number | null },
): Promise<TimelineEntry[]> {
  const limit = part.last + 1
  const [at, id] = part.before ?? ['infinity', '']
  const earlier = (instant: string, key: string) => sql`${sql.raw(instant)} <= ${at}::timestamptz
    and (${sql.raw(instant)} < ${at}::timestamptz or ${sql.raw(key)} collate "C" < ${id})`
  const { mostOthers } = part
  const isCrowded =
    mostOthers === null
      ? sql`false`
      : sql`(select count(*) > ${mostOthers} from (
          select 1 from messages m where ${IS_OTHERS} limit ${mostOthers + 1}) others)`
  const rows = await tx.execute<{
    ticket_id: string
    kind: TimelineEntry['kind']
    id: string
    at: string
    key: string
    code: string
    actor: string | null
    body: Record<string, unknown> | null
  }>(sql`
    select t.ticket_id, item.* from tickets t
    cross join lateral (
      select external_id, visibility from threads
      where organization_id = t.organization_id and thread_id = t.thread_id limit 1) th
    cross join lateral (select ${OF_THIS_PERSON} as ids) person
    cross join lateral (select ${isCrowded} as is_so) crowded
    cross join lateral (
      select * from (
        (select 'message' as kind, m.message_id::text as id, m.sent_at as at, '' as key, '' as code,
            null::text as actor, null::jsonb as body
          from messages m
          where m.organization_id = t.organization_id and m.thread_id = t.thread_id and not crowded.is_so
            and (m.visibility = 'public' or th.visibility = 'private' or m.message_id = any (person.ids))
            and ${earlier('m.sent_at', 'm.message_id::text')}
          order by m.sent_at desc, m.message_id desc limit ${limit})
        union all
        (select 'message', m.message_id::text, m.sent_at, '', '', null, null
          from messages m
          where m.organization_id = t.organization_id and m.message_id = any (person.ids)
            and m.thread_id = t.thread_id and crowded.is_so
            and ${earlier('m.sent_at', 'm.message_id::text')}
          order by m.sent_at desc, m.message_id desc limit ${limit})
        union all
        (select 'message', m.message_id::text, m.sent_at, '', '', null, null
          from ticket_messages tm
          join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
          where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id and m.thread_id <> t.thread_id
            and ${earlier('m.sent_at', 'm.message_id::text')}
          order by m.sent_at desc, m.message_id desc limit ${limit})
        union all
        (select 'note', n.note_id::text, n.created_at, '', '', null, null
          from ${BRANCH} branch cross join lateral (
            select n.note_id, n.created_at from notes n
            where n.organization_id = t.organization_id and n.ticket_id = branch.ticket_id
              and ${earlier('n.created_at', 'n.note_id::text')}
            order by n.created_at desc, n.note_id desc limit ${limit}) n
          order by n.created_at desc, n.note_id desc limit ${limit})
        union all
        (select 'fact', 'fact ' || lpad(f.seq::text, 9, '0'), f.effective_at, f.seq::text, f.type, f.actor, ${BODY}
          from ticket_facts f
          where f.organization_id = t.organization_id and f.ticket_id = t.ticket_id and ${SHOWN}
            and ${earlier('f.effective_at', `('fact ' || lpad(f.seq::text, 9, '0'))`)}
          order by f.effective_at desc, f.seq desc limit ${limit})
        union all
        (select 'breach', 'breach ' || c.target || ' ' || lpad(c.cycle::text, 9, '0'), c.breached_at,
            c.target || ' ' || c.cycle, 'clock.breached', null, jsonb_build_object('target', c.target, 'cycle', c.cycle)
          from ticket_cycles c
          where c.organization_id = t.organization_id and c.ticket_id = t.ticket_id and c.breached_at is not null
            and ${earlier('c.breached_at', `('breach ' || c.target || ' ' || lpad(c.cycle::text, 9, '0'))`)}
          order by c.breached_at desc limit ${limit})
        union all
        (select 'tagging', 'tagging ' || g.ticket_tagging_id, g.at, g.ticket_tagging_id::text, 'ticket.' || g.act,
            'member:' || g.member_id, jsonb_build_object('tag', tag.name)
          from ticket_taggings g
          join tags tag on tag.organization_id = g.organization_id and tag.tag_id = g.tag_id
          where g.organization_id = t.organization_id and g.ticket_id = t.ticket_id
            and ${earlier('g.at', `('tagging ' || g.ticket_tagging_id)`)}
          order by g.at desc, g.ticket_tagging_id desc limit ${limit})
        union all
        (select 'correction', 'correction ' || c.correction_id, c.at, c.correction_id::text, 'triage.' || c.what,
            'member:' || c.member_id,
            jsonb_build_object('before', c.value_before, 'after', c.value_after, 'topic', (
              select topic.name from topics topic
              where topic.organization_id = c.organization_id and topic.topic_id = c.topic_id))
          from triage_corrections c
          where c.organization_id = t.organization_id and c.ticket_id = t.ticket_id and c.undone_at is null
            and c.what in ('intent', 'topic') and c.value_before <> c.value_after
            and ${earlier('c.at', `('correction ' || c.correction_id)`)}
          order by c.at desc, c.correction_id desc limit ${limit})
        union all
        (select 'enquiry', 'enquiry ' || e.enquiry_id || ' ' || step.code, step.at, e.enquiry_id || ' ' || step.code,
            'enquiry.' || step.code, 'member:' || step.member_id,
            jsonb_build_object('kind', e.kind, 'department', (
              select department.name from departments department
              where department.organization_id = e.organization_id and department.department_id = e.department_id))
          from enquiries e
          cross join lateral (values
            (case e.state when 'declined' then 'declined' else 'agreed' end, e.answered_at, e.answered_by),
            ('handed', e.handed_at, e.handed_by), ('done', e.done_at, e.done_by)) step(code, at, member_id)
          where e.organization_id = t.organization_id and e.ticket_id = t.ticket_id and step.at is not null
            and ${earlier('step.at', `('enquiry ' || e.enquiry_id || ' ' || step.code)`)}
          order by step.at desc, step.code desc limit ${limit})
        union all
        (select 'link', 'link ' || other.ticket_id, l.linked_at, other.ticket_id::text, 'ticket.linked',
            'member:' || l.linked_by, jsonb_build_object('ticketId', other.ticket_id, 'number', other.number, 'kind', l.kind)
          from (
            select l.organization_id, l.other_id, l.kind, l.linked_by, l.linked_at from ticket_links l
              where l.organization_id = t.organization_id and l.ticket_id = t.ticket_id
            union all
            select l.organization_id, l.ticket_id, l.kind, l.linked_by, l.linked_at from ticket_links l
              where l.organization_id = t.organization_id and l.other_id = t.ticket_id) l
          cross join lateral (
            select o.ticket_id, o.number from tickets o
            where o.organization_id = l.organization_id and o.ticket_id = l.other_id limit 1) other
          where true
            and ${earlier('l.linked_at', `('link ' || other.ticket_id)`)}
          order by l.linked_at desc, other.ticket_id desc limit ${limit})
      ) everything order by at desc, id collate "C" desc limit ${limit}) item
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${ticketIds}
    order by t.ticket_id, item.at desc, item.id collate "C" desc`)
  return [...rows].map((row) => ({
    ticketId: row.ticket_id,
    kind: row.kind,
    id: row.id,
    key: row.key,
    at: new Date(row.at),
    code: row.code,
    actor: row.actor,
    body: row.body ?? {},
  }))
}

/** The place of an item, as a cursor keeps it. */
export function timelinePlace({ at, id }: TimelineEntry): TimelinePlace {
  return [at.toISOString(), id]
}
