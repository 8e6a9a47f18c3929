import { standingFacts, type TicketFact } from '@relais/sla'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { ticketFacts } from '../promises/tables.ts'

/** What triage and people found in a ticket, in all of its messages. */
export interface Triaged {
  /** The codes of every reason that was given. */
  codes: Set<string>
  intents: Set<string>
  wasBandZero: boolean
  /** It was taken back from a volunteer. */
  wasRecalled: boolean
}

/** What decides which of those facts stand, and they themselves. */
const TYPES = [
  'triage.scored',
  'triage.override',
  'assign.recall',
  'override.retract',
  'merge.absorb',
  'split.out',
] as const

/**
 * What the logs of these tickets say of them: of each message, not of the latest alone, so that a thanks does not hide the
 * lawyer's letter before it. A ticket that nobody has scored is missing. By the key of ticket_facts.
 */
export async function readTriaged(tx: Tx, ticketIds: readonly string[]): Promise<Map<string, Triaged>> {
  const rows = await tx
    .select({ ticketId: ticketFacts.ticketId, fact: ticketFacts.fact })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        inArray(ticketFacts.ticketId, [...ticketIds]),
        inArray(ticketFacts.type, [...TYPES]),
      ),
    )
    .orderBy(asc(ticketFacts.ticketId), asc(ticketFacts.seq))
  const found = new Map<string, Triaged>()
  for (const [ticketId, log] of Map.groupBy(rows, (row) => row.ticketId)) {
    const triaged = summarise(standingFacts(log.map(({ fact }) => fact)))
    if (triaged) found.set(ticketId, triaged)
  }
  return found
}

function summarise(log: readonly TicketFact[]): Triaged | null {
  const scored = log.filter((fact) => fact.type === 'triage.scored')
  if (scored.length === 0) return null
  return {
    codes: new Set(scored.flatMap(({ body }) => body.reasons.map(({ code }) => code))),
    intents: new Set(scored.map(({ body }) => body.intent)),
    wasBandZero: log.some(
      (fact) => (fact.type === 'triage.scored' || fact.type === 'triage.override') && fact.body.band === 0,
    ),
    wasRecalled: log.some(({ type }) => type === 'assign.recall'),
  }
}
