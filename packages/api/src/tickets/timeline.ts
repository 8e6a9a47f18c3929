import type { TicketFactType } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

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
  kind: 'message' | 'note' | 'fact' | 'breach' | 'tagging'
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
 * The end of each ticket's timeline, latest first, one item more than asked for: the thread's messages (index
 * messages_thread), notes (notes_ticket), facts (the log's key), breaches (the ledger's key) and what was tagged
 * (ticket_taggings_ticket), merged by time.
 */
export async function listTimelines(
  tx: Tx,
  ticketIds: string[],
  part: { last: number; before: TimelinePlace | null },
): Promise<TimelineEntry[]> {
  const limit = part.last + 1
  const [at, id] = part.before ?? ['infinity', '']
  const earlier = (instant: string, key: string) => sql`${sql.raw(instant)} <= ${at}::timestamptz
    and (${sql.raw(instant)} < ${at}::timestamptz or ${sql.raw(key)} collate "C" < ${id})`
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
    select t.ticket_id, item.* from tickets t cross join lateral (
      select * from (
        (select 'message' as kind, m.message_id::text as id, m.sent_at as at, '' as key, '' as code,
            null::text as actor, null::jsonb as body
          from messages m
          where m.organization_id = t.organization_id and m.thread_id = t.thread_id
            and ${earlier('m.sent_at', 'm.message_id::text')}
          order by m.sent_at desc, m.message_id desc limit ${limit})
        union all
        (select 'note', n.note_id::text, n.created_at, '', '', null, null
          from notes n
          where n.organization_id = t.organization_id and n.ticket_id = t.ticket_id
            and ${earlier('n.created_at', 'n.note_id::text')}
          order by n.created_at desc, n.note_id desc limit ${limit})
        union all
        (select 'fact', 'fact ' || lpad(f.seq::text, 9, '0'), f.effective_at, f.seq::text, f.type, f.actor, f.fact -> 'body'
          from ticket_facts f
          where f.organization_id = t.organization_id and f.ticket_id = t.ticket_id and f.type not in ${UNSEEN}
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
