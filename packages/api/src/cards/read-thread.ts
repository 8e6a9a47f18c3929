import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { CardRow } from './get-card.ts'
import { redactThere } from './redact-there.ts'

/** What was said, as a card shows it. */
export interface CardMessage {
  key: string
  author: 'customer' | 'us' | 'other'
  text: string
  sentAt: Date
  files: number
  isAnswered: boolean
}

/** What stood before that is no five minutes' reading. */
const MOST = 30

/**
 * What was said where the customer waits, oldest first, masked: in public what everybody reads there, in private what is of this
 * ticket. With `until`, as it stood then. Index messages_thread and ticket_messages_ticket.
 */
export async function readThread(
  tx: Tx,
  ticketId: TicketId,
  until: Date | null = null,
): Promise<CardMessage[]> {
  const isThereThen = until === null ? sql`true` : wasThere(until)
  const rows = await tx.execute<{
    direction: 'inbound' | 'outbound'
    body: string
    sent_at: string
    files: number
    is_theirs: boolean
    is_answered: boolean
  }>(sql`
    with ticket as (
      select organization_id, ticket_id, thread_id, identity_id, visibility from tickets
      where organization_id = ${tx.organizationId} and ticket_id = ${ticketId}),
    own as (
      select m.* from ticket
      join ticket_messages tm on tm.organization_id = ${tx.organizationId} and tm.ticket_id = ticket.ticket_id
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where m.deleted_at is null and ${isThereThen} order by m.sent_at desc, m.message_id desc limit ${MOST}),
    in_public as (
      select m.* from messages m
      where m.organization_id = ${tx.organizationId} and m.thread_id = (select thread_id from ticket)
        and m.visibility = 'public' and m.deleted_at is null and ${isThereThen}
        and (select visibility from ticket) = 'public'
      order by m.sent_at desc, m.message_id desc limit ${MOST}),
    latest as (
      select * from own
      union all select * from in_public where message_id not in (select message_id from own))
    select l.direction, l.body, l.sent_at, jsonb_array_length(l.attachments) as files,
      l.identity_id = (select identity_id from ticket) as is_theirs,
      l.message_id = (select message_id from own where direction = 'inbound'
        and visibility = (select visibility from ticket)
        order by sent_at desc, message_id desc limit 1) as is_answered
    from latest l order by l.sent_at desc, l.message_id desc limit ${MOST}`)
  const shown = [...rows].toReversed()
  const texts = await redactThere(
    tx,
    ticketId,
    shown.map(({ body }) => body),
  )
  return shown.map((row, nr) => ({
    key: String(nr),
    author: row.direction === 'outbound' ? 'us' : row.is_theirs ? 'customer' : 'other',
    text: texts[nr]!,
    sentAt: new Date(row.sent_at),
    files: row.files,
    isAnswered: row.is_answered ?? false,
  }))
}

/**
 * Until when what is said on a card's ticket is its holder's to read: an answer ends it, and so does the recall. What is written
 * later was never judged for them. Null while they have it in hand.
 */
export function endOfReading({
  state,
  answeredAt,
  releasedAt,
}: Pick<CardRow, 'state' | 'answeredAt' | 'releasedAt'>): Date | null {
  return answeredAt ?? (state === 'recalled' ? releasedAt : null)
}

/** The number that a thread had at an instant, as far as what stands there still tells: never a higher one. Index messages_thread. */
export async function readRevisionAt(tx: Tx, threadId: string, at: Date): Promise<number> {
  const [row] = await tx.execute<{ revision: number }>(sql`
    select coalesce(max(m.revision), 0)::int as revision from messages m
    where m.organization_id = ${tx.organizationId} and m.thread_id = ${threadId} and ${wasThere(at)}`)
  return row!.revision
}

/** That a message `m` was known, as it reads now, at an instant. */
function wasThere(at: Date): SQL {
  const instant = sql`${at.toISOString()}::timestamptz`
  return sql`m.received_at <= ${instant} and coalesce(m.edited_at <= ${instant}, true)`
}
