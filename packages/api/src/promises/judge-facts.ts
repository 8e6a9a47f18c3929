import type { Cycle } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import {
  type AlreadyRead,
  foldTickets,
  type LockedTicket,
  type NewFact,
  numberFacts,
  recordFacts,
  saveFolded,
} from './append-fact.ts'
import { loadPromises } from './load-promises.ts'

/** What facts change in one ticket's ledger, as of one instant. */
export interface Judgement {
  ticketId: TicketId
  before: Map<string, Cycle>
  after: Map<string, Cycle>
}

/**
 * What these facts make of the tickets' ledgers; kept like any other facts, or, with `isKept` false, only looked at: the
 * same fold either way. Of what is due by `asOf`, both sides know, whether or not a worker has been there.
 */
export async function judgeFacts(
  tx: Tx,
  rows: LockedTicket[],
  { ledgers, logs }: AlreadyRead & { ledgers: ReadonlyMap<TicketId, readonly Cycle[]> },
  wanted: ReadonlyMap<TicketId, readonly NewFact[]>,
  { isKept, asOf }: { isKept: boolean; asOf: number },
): Promise<Judgement[]> {
  const { engine } = await loadPromises(tx)
  const added = isKept ? await recordFacts(tx, rows, wanted) : numberFacts(rows, wanted)
  const steps = await foldTickets(tx, rows, added, { ledgers, ...(logs && { logs }) })
  if (isKept) await saveFolded(tx, rows, added, steps)
  return rows.map(({ ticketId, state }) => {
    const step = steps.get(ticketId)!
    const ledger = ledgers.get(ticketId) ?? []
    const untilThen = (from: typeof state) => engine.advance(from, asOf).cycles
    return {
      ticketId,
      before: byKey(ledger, untilThen(state)),
      after: byKey(step.replaces === null ? ledger : [], step.cycles, untilThen(step.state)),
    }
  })
}

/** Later rows stand in the place of earlier ones. */
function byKey(...ledgers: (readonly Cycle[])[]): Map<string, Cycle> {
  return new Map(ledgers.flat().map((cycle) => [`${cycle.metric}:${cycle.cycle}`, cycle]))
}
