import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact } from '../promises/append-fact.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'
import { endHits } from '../tickets/end-hits.ts'

/**
 * A person decides to answer what nobody said to us, by claiming it: it leaves Later for the lane of its scores. Nothing is
 * promised for it even so; clocks start when its author writes to us. Changes nothing on any other ticket,
 * and says so by false.
 */
export async function takeUpHit(tx: Tx, ticketId: TicketId): Promise<boolean> {
  if ((await endHits(tx, [ticketId])).length === 0) return false
  for (const conversation of await loadConversations(tx, [ticketId]))
    await appendFact(tx, ticketId, ...(await correctTriage(tx, conversation, Number.NEGATIVE_INFINITY)))
  return true
}
