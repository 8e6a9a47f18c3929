import type { TicketFact } from '@relais/sla'
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketFacts } from '../promises/tables.ts'

/** The latest fact of one kind in a ticket's log that names another ticket: where they were joined or parted. */
export async function findJoining(
  tx: Tx,
  ticketId: TicketId,
  type: 'merge.absorb' | 'split.out',
  otherId: TicketId,
): Promise<Extract<TicketFact, { type: 'merge.absorb' | 'split.out' }> | null> {
  const rows = await tx
    .select({ fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        eq(ticketFacts.ticketId, ticketId),
        eq(ticketFacts.type, type),
      ),
    )
    .orderBy(desc(ticketFacts.seq))
  for (const { fact } of rows) {
    if (fact.type === 'merge.absorb' && fact.body.ticketId === otherId) return fact
    if (fact.type === 'split.out' && fact.body.ticketId === otherId) return fact
  }
  return null
}
