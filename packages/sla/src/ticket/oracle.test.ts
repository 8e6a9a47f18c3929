import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTwice } from '../testing/read-twice.ts'
import { propertyRuns } from '../testing/property-runs.ts'
import { lifeLog } from '../testing/random-log.ts'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const END = at(900)

test('sla-2.3: the ledger is what a naive reader of the log finds', () => {
  fc.assert(
    fc.property(lifeLog(12), (facts) => {
      const { found, naive } = readTwice(engine, facts, END)
      expect(found).toEqual(naive)
    }),
    propertyRuns(100_000),
  )
})

/** Changes of promise, pauses of every kind and answers, a few milliseconds or minutes apart. */
const changes = fc.array(
  fc.tuple(
    fc.oneof(fc.nat(3), fc.nat(1_000), fc.nat(3_600_000)),
    fc.constantFrom('retarget', 'retarget', 'wait', 'return', 'answer', 'aside', 'hold', 'release', 'extend'),
    fc.record({
      minutes: fc.integer({ min: 1, max: 300 }),
      calendar: fc.constantFrom('always', 'office'),
      metric: fc.constantFrom('firstResponse', 'nextResponse', 'resolution'),
    }),
  ),
  { minLength: 1, maxLength: 12 },
)

test('sla-1.7: no change of promise and no pause loses or invents a millisecond', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const log = ticketLog()
      const facts = [log.message(0), log.promise(0, targets({ resolution: 200 }, 'office'))]
      let now = at(0)
      for (const [after, what, { minutes, calendar, metric }] of list) {
        now += after
        const promise = targets({ firstResponse: minutes, resolution: minutes * 3 }, calendar)
        const override = { metric, reason: 'x' } as const
        const fact = {
          retarget: () => log.promise(0, promise),
          wait: () => log.status(0, 'waitingCustomer'),
          return: () => log.message(0, { messageId: `m${now}`, receivedAt: now }),
          answer: () => log.reply(0),
          aside: () => log.status(0, 'hold'),
          hold: () => log.fact('override.pause', 0, { ...override, until: now + minutes * 60_000 }),
          release: () => log.fact('override.resume', 0, override),
          extend: () => log.fact('override.extend', 0, { ...override, addMs: minutes * 1_001 }),
        }[what]()
        facts.push({ ...fact, effectiveAt: now, recordedAt: now })
      }
      const { found, naive } = readTwice(engine, facts, now + 1)
      expect(found).toEqual(naive)
    }),
    propertyRuns(100_000),
  )
})

test('sla-1.7: from P3 to P1 and back within a second leaves the due instant where it was', () => {
  fc.assert(
    fc.property(
      fc.nat(3_000_000),
      fc.nat(999),
      fc.constantFrom('always', 'office'),
      (after, between, name) => {
        const log = ticketLog()
        const promise = (minutes: number, now: number) => ({
          ...log.promise(0, targets({ firstResponse: minutes }, name)),
          effectiveAt: now,
          recordedAt: now,
        })
        const opened = [log.message(0), promise(60, at(0))]
        const now = at(0) + after
        const due = (facts: readonly TicketFact[]) =>
          engine.project(engine.fold('t1', facts).state).clocks.firstResponse!.dueAt
        // Whose shorter promise is broken while it stands has been kept waiting too long: that stays on record.
        const shorter = due([...opened, promise(15, now)])!
        fc.pre(shorter < now || shorter >= now + between)
        expect(due([...opened, promise(15, now), promise(60, now + between)])).toBe(due(opened))
      },
    ),
    propertyRuns(10_000),
  )
})
