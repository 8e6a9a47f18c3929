import type { Calendars } from '../calendar/calendar.ts'
import type { Clock } from '../clock/clock.ts'
import type { Cycle } from '../clock/cycle.ts'
import type { Metric } from '../clock/metric.ts'
import type { Targets, TicketFact, TicketStatus } from '../ticket/facts.ts'
import type { PlacedFact } from '../ticket/placed-fact.ts'
import { settleLog } from '../ticket/settle-log.ts'
import { nextInstant, ticketWalks } from '../ticket/walk.ts'

/** One step of a ticket's life as one clock saw it. */
export type ClockStep = {
  readonly at: number
  /** Null when time alone did it. */
  readonly fact: PlacedFact | null
  readonly source: TicketFact | null
  /** The clock before and after, as far as it is the cycle in question. */
  readonly before: Clock | null
  readonly after: Clock | null
  readonly status: TicketStatus
  /** The targets that were set last, by then. */
  readonly targets: Targets | null
}

/** A cycle as the walk through the log met it. */
export type WatchedClock = {
  readonly row: Cycle
  readonly steps: readonly ClockStep[]
  /** Marks that come if nothing happens. */
  readonly ahead: readonly ClockStep[]
  readonly excusedBy: string | null
}

/** More marks than any policy has; what is behind them is not looked for. */
const MOST_AHEAD = 40

/** Walks through a log, one fact or one mark at a time, and keeps what one cycle went through up to `now`. Null when it never began. */
export function watchClock(
  ticketId: string,
  log: readonly TicketFact[],
  of: { readonly metric: Metric; readonly cycle: number },
  calendars: Calendars,
  now: number,
): WatchedClock | null {
  const settled = settleLog(log)
  const walk = ticketWalks(calendars).begin(ticketId, settled.awaited)
  const steps: ClockStep[] = []
  const ahead: ClockStep[] = []
  let targets: Targets | null = null
  const seen = (): Clock | null => {
    const clock = walk.context().clocks[of.metric]
    return clock?.cycle === of.cycle ? clock : null
  }
  const keep = (
    into: ClockStep[],
    before: Clock | null,
    at: number,
    fact: PlacedFact | null,
    source: TicketFact | null,
  ) => {
    const after = seen()
    if (before !== null || after !== null)
      into.push({ at, fact, source, before, after, status: walk.value().lifecycle, targets })
  }
  /** Lets one mark pass; false when none comes before `to`. */
  const tick = (into: ClockStep[], to: number): boolean => {
    const at = nextInstant(walk.value(), walk.context(), walk.position().at, calendars)
    if (at === null || at >= to) return false
    const before = seen()
    walk.advance(at + 1)
    keep(into, before, at, null, null)
    return true
  }

  for (const { fact, source } of settled.facts) {
    while (tick(steps, fact.effectiveAt));
    const before = seen()
    walk.take(fact, source)
    if (source.type === 'target.set') targets = source.body
    keep(steps, before, fact.effectiveAt, fact, source)
  }
  while (tick(steps, now));
  const row = walk.cycles().find(({ metric, cycle }) => metric === of.metric && cycle === of.cycle)
  if (row === undefined) return null
  if (seen()?.endedAt === null) {
    for (let i = 0; i < MOST_AHEAD && tick(ahead, Infinity); i++);
  }
  const excusedBy = settled.excuses.get(`${of.metric}:${of.cycle}`) ?? null
  return { row: { ...row, excusedBy }, steps, ahead, excusedBy }
}
