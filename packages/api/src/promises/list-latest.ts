import type { TicketFact } from '@relais/sla'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { standsWithItsOrigin } from './stands-with-its-origin.ts'
import { ticketFacts } from './tables.ts'

/** A fact that is the last of its kind on its ticket. */
export interface LatestFact {
  ticketId: string
  actor: string
  at: Date
  fact: TicketFact
}

/** The latest fact of a kind on each ticket that was not retracted, found by the log's key. */
export async function listLatest(
  tx: Tx,
  ticketIds: string[],
  type: 'triage.scored' | 'triage.override',
): Promise<LatestFact[]> {
  return tx
    .selectDistinctOn([ticketFacts.ticketId], {
      ticketId: ticketFacts.ticketId,
      actor: ticketFacts.actor,
      at: ticketFacts.effectiveAt,
      fact: ticketFacts.fact,
    })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        inArray(ticketFacts.ticketId, ticketIds),
        eq(ticketFacts.type, type),
        standsWithItsOrigin(sql`${ticketFacts}`),
        sql`not exists (select from ${ticketFacts} retraction
          where retraction.organization_id = ${ticketFacts.organizationId}
            and retraction.ticket_id = ${ticketFacts.ticketId} and retraction.type = 'override.retract'
            and retraction.fact -> 'body' ->> 'dedupKey' = ${ticketFacts.dedupKey}
            and ${standsWithItsOrigin(sql`retraction`)})`,
      ),
    )
    .orderBy(ticketFacts.ticketId, desc(ticketFacts.effectiveAt), desc(ticketFacts.seq))
}
