import { standingFacts, type Targets, type TicketFact } from '@relais/sla'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketFacts } from './tables.ts'

/** What was promised to a ticket from an instant on. */
export interface StandingTargets {
  at: number
  targets: Targets
}

/** What decides which promises stand. */
const READ_TYPES = ['target.set', 'override.retract', 'merge.absorb', 'split.out']

/** The promises that stand in these tickets' logs, in order; not those by which a publication judged the past again. */
export async function loadTargets(tx: Tx, ticketIds: TicketId[]): Promise<Map<TicketId, StandingTargets[]>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await tx
    .select({ ticketId: ticketFacts.ticketId, fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        inArray(ticketFacts.ticketId, ticketIds),
        inArray(ticketFacts.type, READ_TYPES),
      ),
    )
    .orderBy(asc(ticketFacts.ticketId), asc(ticketFacts.seq))
  return new Map(
    [...Map.groupBy(rows, (row) => row.ticketId)].map(([ticketId, log]) => [
      ticketId as TicketId,
      targetsOf(log.map(({ fact }) => fact)),
    ]),
  )
}

/** The same of a log that was read already. */
export function targetsOf(log: readonly TicketFact[]): StandingTargets[] {
  return standingFacts(log).flatMap((fact) =>
    fact.type === 'target.set' && !Array.isArray(fact.body.published)
      ? [{ at: fact.effectiveAt, targets: fact.body }]
      : [],
  )
}
