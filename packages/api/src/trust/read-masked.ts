import { sql } from 'drizzle-orm'
import { type Redacted, redact } from '../charter/redact.ts'
import type { Tx } from '../db/client.ts'
import { loadSurroundings } from '../volunteers/load-surroundings.ts'
import { narrowColleagues } from '../volunteers/narrow-colleagues.ts'

/** Something that was said on a ticket, without what tells who somebody is. */
export interface MaskedMessage extends Redacted {
  messageId: string
  isTheirs: boolean
  replyId: string | null
  sentAt: Date
}

/** Longer exchanges are not for somebody who helps for five minutes. */
const MOST_MESSAGES = 20
/** More people than these are known in no thread that is offered. */
const MOST_PEOPLE = 200

/**
 * What was said in public on each of these tickets, the latest of it, oldest first, without personal data: whoever wrote in
 * its threads is known there by name and handle, and so is everybody of the company. Indexes ticket_messages_ticket,
 * messages_thread.
 */
export async function readMasked(
  tx: Tx,
  ticketIds: readonly string[],
): Promise<Map<string, MaskedMessage[]>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await tx.execute<{
    ticket_id: string
    message_id: string
    is_theirs: boolean
    reply_id: string | null
    sent_at: string
    body: string
  }>(sql`
    select t.ticket_id, said.* from tickets t
    cross join lateral (
      select m.message_id, m.direction = 'inbound' as is_theirs, m.reply_id, m.sent_at, m.body
      from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id
        and m.deleted_at is null and m.visibility = 'public'
      order by m.sent_at desc, m.message_id desc limit ${MOST_MESSAGES}) said
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}`)
  const people = Map.groupBy(await listPeople(tx, ticketIds), ({ ticket_id }) => ticket_id)
  const { colleagues, ownHandles, patterns } = await loadSurroundings(tx)
  const narrowed = narrowColleagues(
    colleagues,
    [...rows].map(({ body }) => body),
  )
  const masked = new Map<string, MaskedMessage[]>()
  for (const [ticketId, latest] of Map.groupBy([...rows], (row) => row.ticket_id)) {
    const known = [...(people.get(ticketId) ?? []), ...narrowed]
    masked.set(
      ticketId,
      latest.toReversed().map((row) => ({
        messageId: row.message_id,
        isTheirs: row.is_theirs,
        replyId: row.reply_id,
        sentAt: new Date(row.sent_at),
        ...redact(row.body, { people: known, ownHandles: [...ownHandles], patterns }),
      })),
    )
  }
  return masked
}

/** Whoever wrote in the threads of these tickets, under each name they have. */
async function listPeople(tx: Tx, ticketIds: readonly string[]) {
  return tx.execute<{ ticket_id: string; name: string | null; handle: string | null }>(sql`
    select t.ticket_id, names.name, i.handle from tickets t
    cross join lateral (
      select identity_id from (
        select distinct m.identity_id from messages m
        where m.organization_id = t.organization_id and m.thread_id = t.thread_id and m.identity_id is not null
        limit ${MOST_PEOPLE}) wrote
      union select t.identity_id
      union select m.identity_id from ticket_messages tm
        join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
        where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id) authors
    join identities i on i.organization_id = t.organization_id and i.identity_id = authors.identity_id
    join contacts c on c.organization_id = i.organization_id and c.contact_id = i.contact_id
    cross join lateral (select i.name union select c.name) names
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}`)
}
