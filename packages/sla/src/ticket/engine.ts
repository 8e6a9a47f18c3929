import type { Calendars } from '../calendar/calendar.ts'
import type { Metric } from '../clock/metric.ts'
import type { Cycle } from '../clock/cycle.ts'
import { compensations } from './compensations.ts'
import type { TicketEffect } from './effects.ts'
import type { TicketFact } from './facts.ts'
import { type Position, comparePositions, positionOf } from './order.ts'
import { unpackContext } from './packed-context.ts'
import { placeFact } from './placed-fact.ts'
import { type TicketProjection, projectTicket } from './projection.ts'
import { isRetroactive, settleLog } from './settle-log.ts'
import { type StoredTicket, unpackValue } from './stored-ticket.ts'
import { type TicketMachine, ticketMachine } from './ticket-machine.ts'
import { nextInstant, ticketWalks } from './walk.ts'

/** The outcome of a step: the state to save, the effects to perform once by key, the ledger rows to insert or replace. */
export type Step = {
  readonly state: StoredTicket
  readonly effects: readonly TicketEffect[]
  readonly cycles: readonly Cycle[]
}

/** The doors of the ticket machine. Pure: same arguments, same answer; nothing given is changed. */
export type TicketEngine = {
  /** A ticket without facts. */
  readonly initial: (id: string) => StoredTicket
  /**
   * Whether `fact` must be taken in by `refold` with the whole log rather than by `apply`: it comes before what the state
   * has already seen, or it changes the meaning of an earlier fact (deletion, retraction, merge, split).
   */
  readonly needsRefold: (state: StoredTicket, fact: TicketFact) => boolean
  /**
   * Advances to the fact and takes it in. `cycles` are the rows that changed. The last fact again changes nothing.
   * @throws RangeError when `needsRefold(state, fact)`.
   */
  readonly apply: (state: StoredTicket, fact: TicketFact) => Step
  /** Lets time pass: crosses every mark strictly before `to` (an answer at the due instant is in time). Past `to`: nothing. */
  readonly advance: (state: StoredTicket, to: number) => Step
  /** The whole log at once, in any order, duplicates harmless; then advances to `to` when given. `cycles` is the whole ledger. */
  readonly fold: (id: string, facts: readonly TicketFact[], to?: number) => Step
  /**
   * `fold`, with the effects that a live ticket still needs: those dated after what `before` had seen, and the differences
   * of derived facts (`breach.recorded`, `breach.retracted`, `due.moved`). `cycles` replaces the ticket's ledger.
   */
  readonly refold: (
    before: { readonly state: StoredTicket; readonly cycles: readonly Cycle[] },
    facts: readonly TicketFact[],
    to?: number,
  ) => Step
  /** The instant from which `advance` has something to do (the wake), or null. One ms after the mark itself. */
  readonly nextDeadline: (state: StoredTicket) => number | null
  /** The columns that lists need. */
  readonly project: (state: StoredTicket) => TicketProjection
}

/**
 * The engine for a set of calendars; make it once, the map may grow. Another machine is for those who ask whether the
 * tests would miss a part of it.
 */
export function ticketEngine(
  calendars: Calendars,
  machine: TicketMachine = ticketMachine(calendars),
): TicketEngine {
  const walks = ticketWalks(calendars, machine)

  const fold: TicketEngine['fold'] = (id, facts, to) => {
    const log = settleLog(facts)
    const walk = walks.begin(id, log.awaited)
    for (const { fact, source } of log.facts) walk.take(fact, source)
    if (to !== undefined) walk.advance(to)
    const cycles = walk.cycles().map((row) => {
      const excusedBy = log.excuses.get(`${row.metric}:${row.cycle}`)
      return excusedBy === undefined ? row : { ...row, excusedBy }
    })
    return { state: walk.stored(), effects: walk.effects(), cycles }
  }

  const needsRefold: TicketEngine['needsRefold'] = (state, fact) => {
    if (isRetroactive(fact) || (state.context.awaited ?? 0) > 0) return true
    if (state.value.lifecycle === 'spam' && fact.type === 'status.set') return true
    return comparePositions(positionOf(placeFact(fact)), lastPosition(state)) < 0
  }

  return {
    initial: (id) => walks.begin(id).stored(),
    needsRefold,
    apply: (state, fact) => {
      const placed = placeFact(fact)
      if (comparePositions(positionOf(placed), lastPosition(state)) === 0)
        return { state, effects: [], cycles: [] }
      if (needsRefold(state, fact)) {
        throw new RangeError(
          `The fact ${fact.dedupKey} changes the past of ticket ${state.context.id}: refold its log.`,
        )
      }
      const walk = walks.resume(state)
      walk.take(placed, fact)
      return { state: walk.stored(), effects: walk.effects(), cycles: walk.cycles() }
    },
    advance: (state, to) => {
      const walk = walks.resume(state)
      walk.advance(to)
      return { state: walk.stored(), effects: walk.effects(), cycles: walk.cycles() }
    },
    fold,
    refold: (before, facts, to) => {
      const { id } = before.state.context
      // What time had brought about before is no difference: the fold goes at least as far as the state had been.
      const after = fold(id, facts, Math.max(to ?? 0, before.state.lastEffectiveAt + 1))
      const effects = after.effects.filter((effect) => effect.at >= before.state.lastEffectiveAt)
      const told = new Set(effects.map((effect) => (effect.kind === 'mark.reached' ? breachKey(effect) : '')))
      const changed = compensations(before.cycles, after.cycles)
        .filter((difference) => difference.kind !== 'breach.recorded' || !told.has(breachKey(difference)))
        .map((difference): TicketEffect => ({
          ...difference,
          key: `${id}:${difference.metric}:${difference.cycle}:${difference.kind}:${facts.length}`,
          at: to ?? after.state.lastEffectiveAt,
          isLive: !isHistory(after.cycles, difference),
        }))
      return { ...after, effects: [...changed, ...effects] }
    },
    nextDeadline: (state) => {
      const at = nextInstant(
        unpackValue(state.value),
        unpackContext(state.context),
        state.lastEffectiveAt,
        calendars,
      )
      return at === null ? null : at + 1
    },
    project: (state) => projectTicket(state, calendars),
  }
}

function lastPosition(state: StoredTicket): Position {
  return { at: state.lastEffectiveAt, rank: state.lastRank, key: state.lastKey }
}

/** A breach is told once: by its mark when that is still ahead of what was seen, else by a compensation. */
function breachKey(of: { readonly metric: Metric; readonly cycle: number; readonly mark?: number }): string {
  return of.mark === undefined || of.mark === 100 ? `${of.metric}:${of.cycle}` : ''
}

/** Brought in by catch-up: recorded, but nobody is alarmed. */
function isHistory(
  cycles: readonly Cycle[],
  { metric, cycle }: { readonly metric: Metric; readonly cycle: number },
) {
  const row = cycles.find((each) => each.metric === metric && each.cycle === cycle)
  return row?.causes.includes('backfill') === true
}
