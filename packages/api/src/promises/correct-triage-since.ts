import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact } from './append-fact.ts'
import { correctTriage, loadConversations } from './score-ticket.ts'
import { ticketFacts } from './tables.ts'

/**
 * Triage reads a ticket again from the first message whose scores were decided after this place in its log by the
 * ticket's own: a merge or a split stood then that stands no more. What was decided before is left as it was.
 */
export async function correctTriageSince(tx: Tx, ticketId: TicketId, seq: number): Promise<void> {
  const decided = await tx
    .select({ fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        eq(ticketFacts.ticketId, ticketId),
        gt(ticketFacts.seq, seq),
        inArray(ticketFacts.type, ['triage.scored', 'target.set', 'override.retract']),
      ),
    )
    .orderBy(asc(ticketFacts.seq))
  const own = decided.filter(
    ({ fact }) => fact.origin == null && /^(?:retract:)?(?:triage|raised|target):/.test(fact.dedupKey),
  )
  if (own.length === 0) return
  const since = Math.min(...own.map(({ fact }) => fact.effectiveAt))
  for (const conversation of await loadConversations(tx, [ticketId])) {
    await appendFact(tx, ticketId, ...(await correctTriage(tx, conversation, since)))
  }
}
