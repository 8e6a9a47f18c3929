import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycleOf, type Cycle } from '../clock/cycle.ts'
import type { Metric } from '../clock/metric.ts'
import { propertyRuns } from '../testing/property-runs.ts'
import { anyLog, lifeLog } from '../testing/random-log.ts'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { comparePositions, positionOf } from './order.ts'
import { unpackContext } from './packed-context.ts'
import { placeFact } from './placed-fact.ts'
import { isRetroactive } from './settle-log.ts'
import type { StoredTicket } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const END = at(900)

const inOrder = (facts: readonly TicketFact[]) =>
  [...facts].map(placeFact).sort((a, b) => comparePositions(positionOf(a), positionOf(b)))
const byIdentity = (a: Cycle, b: Cycle) =>
  a.metric === b.metric ? a.cycle - b.cycle : a.metric < b.metric ? -1 : 1
const foldText = (facts: readonly TicketFact[]) => {
  const { state, cycles } = engine.fold('t1', facts, END)
  return [JSON.stringify(state), ledgerText(cycles)]
}
const ledgerText = (cycles: readonly Cycle[]) => JSON.stringify([...cycles].sort(byIdentity))

/** Takes facts in as they arrive, the way the host does: the quick way where it may, else a refold of the log so far. */
function deliver(facts: readonly TicketFact[], wakes: readonly number[] = []) {
  let state = engine.initial('t1')
  let cycles: readonly Cycle[] = []
  const log: TicketFact[] = []
  for (const [i, fact] of facts.entries()) {
    if (log.some((known) => known.dedupKey === fact.dedupKey)) continue
    log.push(fact)
    if (engine.needsRefold(state, fact)) {
      const step = engine.refold({ state, cycles }, log)
      state = step.state
      cycles = step.cycles
    } else {
      const step = engine.apply(JSON.parse(JSON.stringify(state)) as StoredTicket, fact)
      state = step.state
      cycles = upsert(cycles, step.cycles)
    }
    const wake = wakes[i]
    if (wake === undefined) continue
    const step = engine.advance(state, wake)
    state = step.state
    cycles = upsert(cycles, step.cycles)
  }
  const last = engine.advance(state, END)
  return { state: last.state, cycles: upsert(cycles, last.cycles), log }
}

function upsert(rows: readonly Cycle[], changed: readonly Cycle[]): Cycle[] {
  const isChanged = (row: Cycle) =>
    changed.some((each) => each.metric === row.metric && each.cycle === row.cycle)
  return [...rows.filter((row) => !isChanged(row)), ...changed]
}

/** Logs that need no refold when they are taken in in order. */
const quickLog = () =>
  lifeLog(8).filter((facts) => !facts.some((fact) => isRetroactive(fact) || isSpam(fact)))
const isSpam = (fact: TicketFact) => fact.type === 'status.set' && fact.body.status === 'spam'

/** The working time between two instants, by the only calendar that the log names; else as it passes. */
function workingTime(facts: readonly TicketFact[], from: number, to: number): number {
  const names = new Set(
    facts.flatMap((fact) => (fact.type === 'target.set' ? fact.body.metrics.resolution.calendar : [])),
  )
  const isByPeople = facts.some((fact) => fact.type === 'update.promised')
  const calendar = names.size === 1 && !isByPeople ? CALENDARS.get([...names][0]!) : undefined
  return calendar?.between(from, to) ?? to - from
}

describe('a fold', () => {
  test('property (a): does not depend on the order of arrival', () => {
    const shuffledLog = anyLog().chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    )
    fc.assert(
      fc.property(shuffledLog, ([facts, shuffled]) => {
        expect(foldText(shuffled)).toEqual(foldText(facts))
      }),
      propertyRuns(10_000),
    )
  })

  test('property (b): is not changed by duplicates', () => {
    const doubled = anyLog().chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: 1 })),
    )
    fc.assert(
      fc.property(doubled, ([facts, again]) => {
        expect(foldText([...again, ...facts])).toEqual(foldText(facts))
      }),
      propertyRuns(10_000),
    )
  })

  test('property (c): taken in fact by fact, in any order, with wakes between, is the fold of the whole', () => {
    const arrivals = anyLog(9).chain((facts) =>
      fc.tuple(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.array(fc.integer({ min: at(0), max: END }), { minLength: facts.length, maxLength: facts.length }),
      ),
    )
    fc.assert(
      fc.property(arrivals, ([facts, wakes]) => {
        const delivered = deliver(facts, wakes)
        const whole = engine.fold('t1', facts, END)
        expect(JSON.stringify(delivered.state)).toBe(JSON.stringify(whole.state))
        expect(ledgerText(delivered.cycles)).toBe(ledgerText(whole.cycles))
      }),
      propertyRuns(10_000),
    )
  })

  test('property (c): taken in in order is the fold of every prefix', () => {
    fc.assert(
      fc.property(quickLog(), (facts) => {
        let state = engine.initial('t1')
        for (const [i, fact] of inOrder(facts).entries()) {
          state = engine.apply(state, fact).state
          expect(JSON.stringify(state)).toBe(
            JSON.stringify(engine.fold('t1', inOrder(facts).slice(0, i + 1)).state),
          )
        }
      }),
      propertyRuns(10_000),
    )
  })

  test('sla-1.4: sixty facts in a thousand orders with a fifth of duplicates give one state and one ledger', () => {
    const log = fc.sample(anyLog(60, 60), { numRuns: 1, seed: 7 })[0]!
    const whole = engine.fold('t1', log, END)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(log, { minLength: log.length }),
        fc.subarray(log, { minLength: Math.ceil(log.length / 5), maxLength: Math.ceil(log.length / 5) }),
        (shuffled, twice) => {
          const fold = engine.fold('t1', [...twice, ...shuffled], END)
          expect(JSON.stringify(fold.state)).toBe(JSON.stringify(whole.state))
          expect(ledgerText(fold.cycles)).toBe(ledgerText(whole.cycles))
        },
      ),
      { numRuns: process.env['PROPERTY_RUNS'] === 'full' ? 1000 : 100 },
    )
  })

  test('changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyLog(), (facts) => {
        const text = JSON.stringify(facts)
        const { state } = engine.fold('t1', facts)
        const stored = JSON.stringify(state)
        engine.advance(state, END)
        engine.refold({ state, cycles: [] }, facts, END)
        engine.project(state)
        expect(JSON.stringify(facts)).toBe(text)
        expect(JSON.stringify(state)).toBe(stored)
      }),
      propertyRuns(4_000),
    )
  })
})

describe('the laws of a chart', () => {
  test('property (i): a JSON round trip changes nothing, nor does a fact again or a timer too late', () => {
    fc.assert(
      fc.property(quickLog(), (facts) => {
        let state = engine.initial('t1')
        for (const fact of inOrder(facts)) {
          const step = engine.apply(state, fact)
          const parsed = JSON.parse(JSON.stringify(state)) as StoredTicket
          expect(engine.apply(parsed, fact)).toEqual(step)
          expect(engine.apply(step.state, fact)).toEqual({ state: step.state, effects: [], cycles: [] })
          expect(engine.advance(step.state, fact.effectiveAt - 1)).toEqual({
            ...step,
            effects: [],
            cycles: [],
          })
          state = step.state
        }
      }),
      propertyRuns(10_000),
    )
  })

  test('the wake is the first instant at which time does something, and every wake does', () => {
    fc.assert(
      fc.property(anyLog(), (facts) => {
        let { state } = engine.fold('t1', facts)
        for (let wake = engine.nextDeadline(state); wake !== null; wake = engine.nextDeadline(state)) {
          expect(engine.advance(state, wake - 1).state).toEqual(state)
          const next = engine.advance(state, wake).state
          expect(next).not.toEqual(state)
          state = next
        }
      }),
      propertyRuns(4_000),
    )
  })
})

describe('a clock', () => {
  test('property (d): never uses more than the working time there was', () => {
    fc.assert(
      fc.property(lifeLog(), fc.integer({ min: at(0), max: END }), (facts, to) => {
        const { cycles, state } = engine.fold('t1', facts, to)
        for (const row of cycles) {
          const now = row.endedAt ?? Math.max(to, state.lastEffectiveAt)
          expect(row.workedMs).toBeLessThanOrEqual(workingTime(facts, row.startedAt, now))
        }
      }),
      propertyRuns(10_000),
    )
  })

  test('property (g): is late exactly at its due instant or not at all', () => {
    fc.assert(
      fc.property(anyLog(), fc.integer({ min: at(0), max: END }), (facts, to) => {
        for (const row of engine.fold('t1', facts, to).cycles)
          expect([null, row.dueAt]).toContain(row.breachedAt)
      }),
      propertyRuns(10_000),
    )
  })

  test('property (e): has one outcome at most; once over it stays as it is, a resolution until it goes on', () => {
    fc.assert(
      fc.property(quickLog(), (facts) => {
        const log = inOrder(facts)
        const over = new Map<string, string>()
        for (let i = 1; i <= log.length; i++) {
          for (const row of engine.fold('t1', log.slice(0, i)).cycles) {
            if (row.metric === 'resolution') continue
            const key = `${row.metric}:${row.cycle}`
            const known = over.get(key)
            expect(known === undefined || known === JSON.stringify(row)).toBe(true)
            if (row.endedAt !== null) over.set(key, JSON.stringify(row))
          }
        }
      }),
      propertyRuns(10_000),
    )
  })

  test('property (f): held to another promise and back in one instant is due when it was', () => {
    const log = ticketLog()
    const budget = fc.integer({ min: 10, max: 500 })
    const calendar = fc.constantFrom('always', 'office')
    fc.assert(
      fc.property(
        budget,
        calendar,
        budget,
        calendar,
        fc.nat(600),
        (first, inFirst, other, inOther, minutes) => {
          const promise = (when: number, minutesOf: number, name: string) =>
            log.promise(when, targets({ firstResponse: minutesOf, resolution: null }, name))
          const opened = [log.message(0), promise(0, first, inFirst)]
          const before = engine.fold('t1', opened, at(minutes) + 1)
          const due = engine.project(before.state).clocks.firstResponse!.dueAt!
          // At the due instant itself nothing is left, and a change leaves the grace.
          fc.pre(due !== at(minutes))
          const facts = [...opened, promise(minutes, other, inOther), promise(minutes, first, inFirst)]
          expect(engine.project(engine.fold('t1', facts).state).clocks.firstResponse!.dueAt).toBe(due)
        },
      ),
      propertyRuns(10_000),
    )
  })

  test('property (h): that pauses is never due earlier for it', () => {
    const log = ticketLog()
    const pauses = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 4 })
    fc.assert(
      fc.property(pauses, fc.constantFrom('always', 'office'), (list, calendar) => {
        const opened = [log.message(0), log.promise(0, targets({ resolution: 2000 }, calendar)), log.reply(0)]
        let now = 0
        let due = engine.project(engine.fold('t1', opened).state).clocks.resolution!.dueAt!
        const facts = [...opened]
        for (const [run, rest] of list) {
          facts.push(log.status(now + run, 'waitingCustomer'), log.status(now + run + rest, 'open'))
          now += run + rest
          const moved = engine.project(engine.fold('t1', facts).state).clocks.resolution!.dueAt!
          expect(moved).toBeGreaterThanOrEqual(due)
          due = moved
        }
      }),
      propertyRuns(10_000),
    )
  })

  test('is in the ledger as it is in the state', () => {
    fc.assert(
      fc.property(anyLog(), (facts) => {
        const { state, cycles } = engine.fold('t1', facts, END)
        for (const [metric, clock] of Object.entries(unpackContext(state.context).clocks)) {
          const row = cycles.findLast((each) => each.metric === metric)
          expect(row).toEqual(cycleOf(metric as Metric, clock))
        }
      }),
      propertyRuns(2_000),
    )
  })
})
