import type { Cycle } from '../clock/cycle.ts'
import type { Step, TicketEngine } from '../ticket/engine.ts'
import type { TicketFact } from '../ticket/facts.ts'
import { comparePositions, positionOf } from '../ticket/order.ts'
import { unpackContext } from '../ticket/packed-context.ts'
import { placeFact } from '../ticket/placed-fact.ts'
import { naiveLedger } from './naive-ledger.ts'
import type { NaiveWatch } from './naive-watch.ts'
import { CALENDARS } from './ticket-log.ts'

const inOrder = (facts: readonly TicketFact[]) =>
  [...facts].map(placeFact).sort((a, b) => comparePositions(positionOf(a), positionOf(b)))

/** Worked time of a cycle that runs is only booked when it stops, and so is an outage. */
function foundText(row: Cycle, isBooked: boolean): string {
  return JSON.stringify([
    row.metric,
    row.policyVersion,
    row.startedAt,
    row.receivedAt,
    row.dueAt,
    row.outcome,
    row.metAt,
    row.breachedAt,
    row.endedAt,
    row.firstEndedAt,
    isBooked && row.workedMs,
    row.endedAt !== null && row.outageMs,
  ])
}

function naiveText(watch: NaiveWatch): string {
  return JSON.stringify([
    watch.metric,
    watch.version,
    watch.startedAt,
    watch.receivedAt,
    watch.dueAt,
    watch.outcome,
    watch.metAt,
    watch.breachedAt,
    watch.endedAt,
    watch.firstEndedAt,
    watch.since === null && watch.worked,
    watch.endedAt !== null && watch.outage,
  ])
}

/** The ledger that a fold has made, as text. */
export function readLedger({ cycles, state }: Pick<Step, 'cycles' | 'state'>): string[] {
  const { clocks } = unpackContext(state.context)
  const isBooked = (row: Cycle) =>
    row.endedAt !== null ||
    clocks[row.metric]?.cycle !== row.cycle ||
    clocks[row.metric]?.runningSince === null
  return cycles.map((row) => foundText(row, isBooked(row))).sort()
}

/** The rows that the naive reader finds. */
export function readRowsNaively(facts: readonly TicketFact[], end: number): NaiveWatch[] {
  return naiveLedger(inOrder(facts), end, CALENDARS)
}

/** Its ledger as text, to be compared with that of a fold. */
export function readLedgerNaively(facts: readonly TicketFact[], end: number): string[] {
  return readRowsNaively(facts, end).map(naiveText).sort()
}

/** The ledger of a log as the engine finds it, and as the naive reader does. */
export function readTwice(engine: TicketEngine, facts: readonly TicketFact[], end: number) {
  return { found: readLedger(engine.fold('t1', facts, end)), naive: readLedgerNaively(facts, end) }
}
