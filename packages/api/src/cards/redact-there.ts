import { sql } from 'drizzle-orm'
import type { KnownPerson } from '../charter/personal-data/find-names.ts'
import { redact } from '../charter/redact.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadSurroundings } from '../volunteers/load-surroundings.ts'
import { narrowColleagues } from '../volunteers/narrow-colleagues.ts'

/** More people than that write in no thread that is shown. */
const MOST_PEOPLE = 500

/** Something that was written on a ticket. */
export interface WrittenThere {
  ticketId: string
  text: string
}

/** Texts of one ticket; see `redactAll`. */
export async function redactThere(tx: Tx, ticketId: TicketId, texts: readonly string[]): Promise<string[]> {
  return redactAll(
    tx,
    texts.map((text) => ({ ticketId, text })),
  )
}

/**
 * Texts as somebody may read them who is not to know whose they are: what tells who anybody is stands there masked, the
 * customer's own name, everybody's who wrote in the thread, and colleagues'; the reader's own is none to hide from them. A
 * fixed number of statements.
 */
export async function redactAll(
  tx: Tx,
  written: readonly WrittenThere[],
  reader: { name: string } | null = null,
): Promise<string[]> {
  if (written.length === 0) return []
  const { patterns, ownHandles, colleagues } = await loadSurroundings(tx)
  const named = narrowColleagues(
    colleagues.filter(({ name }) => name !== reader?.name),
    written.map(({ text }) => text),
  )
  const there = await listPeople(tx, [...new Set(written.map(({ ticketId }) => ticketId))])
  return written.map(({ ticketId, text }) => {
    const people = [...(there.get(ticketId) ?? []), ...named]
    return redact(text, { people, patterns, ownHandles: [...ownHandles] }).text
  })
}

/** Everybody who wrote in the tickets' threads, and their customers. Index messages_thread and ticket_messages_ticket. */
async function listPeople(tx: Tx, ticketIds: readonly string[]): Promise<Map<string, KnownPerson[]>> {
  const rows = await tx.execute<{ ticket_id: string; name: string | null; handle: string | null }>(sql`
    select distinct t.ticket_id, names.name, i.handle from tickets t
    cross join lateral (
      select identity_id from (
        select m.identity_id from messages m
        where m.organization_id = t.organization_id and m.thread_id = t.thread_id
        order by m.sent_at desc, m.message_id desc limit ${MOST_PEOPLE}) latest
      union select m.identity_id from ticket_messages tm
        join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
        where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id
      union select t.identity_id) authors
    join identities i on i.organization_id = t.organization_id and i.identity_id = authors.identity_id
    join contacts c on c.organization_id = i.organization_id and c.contact_id = i.contact_id
    cross join lateral (select i.name union select c.name) names
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}`)
  return Map.groupBy([...rows], (row) => row.ticket_id)
}
