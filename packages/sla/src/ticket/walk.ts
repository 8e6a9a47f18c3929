import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { Calendars } from '../calendar/calendar.ts'
import { reducerOf } from '../chart/reducer-of.ts'
import { type Cycle, cycleOf } from '../clock/cycle.ts'
import { nextMark } from '../clock/marks.ts'
import { METRICS } from '../clock/metric.ts'
import { type TicketContext, initialContext } from './context.ts'
import type { TicketEffect } from './effects.ts'
import { isPromised, isQualifying } from './guards.ts'
import type { FactOf, TicketFact } from './facts.ts'
import { packContext, unpackContext } from './packed-context.ts'
import { type Position, positionOf } from './order.ts'
import type { PlacedFact } from './placed-fact.ts'
import { ladderOf } from './promised-by.ts'
import { packValue, type StoredTicket, type TicketValue, unpackValue } from './stored-ticket.ts'
import { type TicketMachine, ticketMachine } from './ticket-machine.ts'
import { TICKET_MACHINE_VERSION } from './versions/migrate-ticket.ts'

type Snapshot = SnapshotFrom<TicketMachine>

/** A way through a log, one fact or one mark at a time, which gathers effects and ledger rows as it goes. */
export type Walk = {
  readonly position: () => Position
  readonly context: () => TicketContext
  readonly value: () => TicketValue
  /** Crosses every mark, and ends every snooze, strictly before `to`. */
  readonly advance: (to: number) => void
  /** Takes in a fact; `source` is the logged fact whose place it has. */
  readonly take: (fact: PlacedFact, source: TicketFact) => void
  readonly stored: () => StoredTicket
  readonly effects: () => TicketEffect[]
  readonly cycles: () => Cycle[]
}

const KEPT_SNAPSHOTS = 2_000
const NOWHERE: Position = { at: 0, rank: -1, key: '' }

export function ticketWalks(calendars: Calendars, machine: TicketMachine = ticketMachine(calendars)) {
  const reducer = reducerOf(machine)
  const regions = Object.keys(machine.root.states) as (keyof TicketValue)[]
  const snapshots = new Map<string, Snapshot>()
  /** Where every ticket begins, but for its name: made once, since making it costs a fifth of folding ten facts. */
  const [untouched] = initialTransition(machine, { id: '' })

  const walk = (start: Snapshot, startedAt: Position): Walk => {
    let snapshot = start
    let position = startedAt
    const effects: TicketEffect[] = []
    const cycles = new Map<string, Cycle>()

    const step = (event: PlacedFact) => {
      const before = snapshot
      const [next, actions] = transition(reducer, before, event)
      snapshot = next
      for (const action of actions) {
        if (action.type === 'tell' && action.params != null) effects.push(action.params as TicketEffect)
      }
      for (const metric of METRICS) {
        const clock = next.context.clocks[metric]
        if (clock === undefined || clock === before.context.clocks[metric]) continue
        cycles.set(`${metric}:${clock.cycle}`, cycleOf(metric, clock))
      }
    }

    const advance = (to: number) => {
      for (;;) {
        const at = nextInstant(snapshot.value as TicketValue, snapshot.context, position.at, calendars)
        if (at === null || at >= to) return
        const tick = tickAt(at)
        const before = snapshot
        step(tick)
        // A worker must never spin on a ticket: a mark that moves nothing is a mistake in the chart.
        if (snapshot === before)
          throw new Error(`Ticket ${before.context.id} has a deadline at ${at} that changes nothing.`)
        position = positionOf(tick)
      }
    }

    return {
      position: () => position,
      context: () => snapshot.context,
      value: () => snapshot.value as TicketValue,
      advance,
      take: (fact, source) => {
        advance(fact.effectiveAt)
        if (replacesPromise(snapshot.context, fact)) {
          const { effectiveAt, recordedAt } = fact
          step({ type: 'promise.replaced', effectiveAt, recordedAt })
        }
        step(fact)
        if (owesUpdate(snapshot.context, fact)) {
          const { effectiveAt, recordedAt } = fact
          step({ type: 'update.owed', effectiveAt, recordedAt })
        }
        position = { ...positionOf(source), at: fact.effectiveAt }
      },
      stored: () => ({
        machineVersion: TICKET_MACHINE_VERSION,
        value: packValue(snapshot.value as TicketValue),
        context: packContext(snapshot.context),
        lastEffectiveAt: position.at,
        lastRank: position.rank,
        lastKey: position.key,
      }),
      effects: () => collapseMarks(effects),
      cycles: () => [...cycles.values()],
    }
  }

  return {
    begin: (id: string, awaited = 0): Walk =>
      walk({ ...untouched, context: { ...untouched.context, id, awaited } }, NOWHERE),
    resume: (state: StoredTicket): Walk =>
      walk(resolve(unpackValue(state.value), unpackContext(state.context)), {
        at: state.lastEffectiveAt,
        rank: state.lastRank,
        key: state.lastKey,
      }),
  }

  /** Which states a value names is looked up once: the same few hundred values come again and again. */
  function resolve(value: Snapshot['value'], context: TicketContext): Snapshot {
    // A database may give the regions back in an order of its own.
    const key = regions.map((region) => (value as TicketValue)[region]).join()
    let known = snapshots.get(key)
    if (known === undefined) {
      known = machine.resolveState({ value, context: initialContext('') })
      if (snapshots.size < KEPT_SNAPSHOTS) snapshots.set(key, known)
    }
    return { ...known, context }
  }
}

/**
 * The next instant at which time alone changes something: a mark of a running clock, the end of a hold or of a
 * snooze. Those that a
 * late promise has put before the last fact come right after it.
 */
export function nextInstant(
  value: TicketValue,
  context: TicketContext,
  lastAt: number,
  calendars: Calendars,
): number | null {
  let soonest = value.lifecycle === 'hold' ? context.holdUntil : null
  for (const metric of METRICS) {
    const clock = context.clocks[metric]
    if (clock === undefined || clock.endedAt !== null) continue
    const at = clock.heldUntil ?? nextMark(clock, ladderOf(context, metric), calendars)?.at ?? null
    if (at !== null && (soonest === null || at < soonest)) soonest = at
  }
  return soonest === null ? null : Math.max(soonest, lastAt)
}

/** Each step leaves one row of the ledger for a metric, so the end of one promise and the start of the next are two steps. */
function replacesPromise({ clocks, promise }: TicketContext, fact: PlacedFact): boolean {
  const clock = clocks.promisedUpdate
  if (fact.type !== 'update.promised' || clock === undefined || clock.endedAt !== null) return false
  if (fact.body.dueAt <= fact.effectiveAt) return false
  return fact.body.promiseId !== promise?.id || clock.breachedAt !== null
}

/** After an answer, where the policy owes regular updates and no other promise to come back runs. */
function owesUpdate(context: TicketContext, event: PlacedFact): boolean {
  const clock = context.clocks.promisedUpdate
  const isIdle = clock === undefined || clock.endedAt !== null
  if (!isIdle || (event.type !== 'reply' && event.type !== 'reply.native')) return false
  return isPromised({ context, event }, 'promisedUpdate') && isQualifying({ context, event })
}

function tickAt(at: number): FactOf<'clock.tick'> {
  return {
    type: 'clock.tick',
    seq: 0,
    effectiveAt: at,
    recordedAt: at,
    actor: 'system',
    dedupKey: '',
    body: {},
  }
}

/** Of the marks that one step crosses on one clock, the breach and the highest are told: after a pause nobody wants five. */
function collapseMarks(effects: readonly TicketEffect[]): TicketEffect[] {
  const highest = new Map<string, number>()
  for (const effect of effects) {
    if (effect.kind === 'mark.reached')
      highest.set(clockKey(effect), Math.max(effect.mark, highest.get(clockKey(effect)) ?? 0))
  }
  return effects.filter(
    (effect) =>
      effect.kind !== 'mark.reached' || effect.mark === 100 || effect.mark === highest.get(clockKey(effect)),
  )
}

function clockKey(effect: Extract<TicketEffect, { kind: 'mark.reached' }>): string {
  return `${effect.metric}:${effect.cycle}:${effect.epoch}`
}
