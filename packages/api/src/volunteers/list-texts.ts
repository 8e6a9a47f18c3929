import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** What was written on a ticket, as far as it stands. */
export interface TicketTexts {
  /** The customer's words, oldest first. */
  theirs: string[]
  /** Theirs and ours. */
  all: string[]
  /** Some of it was written in private. */
  isPrivate: boolean
  /** There is more than was read, or something in private that is no text. */
  isUnread: boolean
}

/** Longer exchanges are nobody's five minutes. */
const MOST_MESSAGES = 60

/** What was written on each of these tickets; one without any message is missing. Index ticket_messages_ticket. */
export async function listTexts(tx: Tx, ticketIds: readonly string[]): Promise<Map<string, TicketTexts>> {
  const rows = await tx.execute<{
    ticket_id: string
    is_theirs: boolean
    is_private: boolean
    has_files: boolean
    body: string
  }>(sql`
    select t.ticket_id, said.* from tickets t
    cross join lateral (
      select m.direction = 'inbound' as is_theirs, m.visibility = 'private' as is_private,
        jsonb_array_length(m.attachments) > 0 as has_files, m.body
      from ticket_messages tm
      join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
      where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id and m.deleted_at is null
      order by m.sent_at desc, m.message_id desc limit ${MOST_MESSAGES + 1}) said
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${[...ticketIds]}`)
  const texts = new Map<string, TicketTexts>()
  for (const [ticketId, latest] of Map.groupBy([...rows], (row) => row.ticket_id)) {
    const said = latest.slice(0, MOST_MESSAGES).toReversed()
    texts.set(ticketId, {
      theirs: said.filter((one) => one.is_theirs).map((one) => one.body),
      all: said.map((one) => one.body),
      isPrivate: said.some((one) => one.is_private),
      isUnread: latest.length > MOST_MESSAGES || said.some((one) => one.is_private && one.has_files),
    })
  }
  return texts
}
