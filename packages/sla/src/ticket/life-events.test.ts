import { describe, expect, test } from 'vitest'
import { teamOutcome } from '../clock/cycle.ts'
import type { Metric } from '../clock/metric.ts'
import { CALENDARS, HOUR, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { factsToBring } from './settle-log.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]
const folded = (facts: readonly TicketFact[], to?: number) =>
  engine.fold('t1', facts, to === undefined ? undefined : at(to))
const rowsOf = (metric: Metric, facts: readonly TicketFact[], to?: number) =>
  folded(facts, to).cycles.filter((row) => row.metric === metric)
const ledger = (facts: readonly TicketFact[], to?: number) => JSON.stringify(folded(facts, to))

describe('sla-1.2: the vectors of the specification, to the millisecond', () => {
  test('medium 3 h at ten, high 2 h at eleven is due at noon', () => {
    const facts = [
      log.message(0),
      log.promise(0, targets({ firstResponse: 180 })),
      log.promise(60, targets({ firstResponse: 120 })),
    ]
    expect(rowsOf('firstResponse', facts)).toMatchObject([{ dueAt: at(0) + 2 * HOUR, epoch: 1 }])
  })

  test('a change that finds the budget used leaves the grace, and a breach after it says why', () => {
    const facts = [...opened, log.promise(20, targets({ firstResponse: 10 }))]
    expect(rowsOf('firstResponse', facts, 25)).toMatchObject([{ dueAt: at(25), outcome: 'running' }])
    expect(rowsOf('firstResponse', facts, 26)).toMatchObject([{ breachedAt: at(25), causes: ['retarget'] }])
  })

  test('nothing is born breached by a change of promise, at whatever millisecond it comes', () => {
    for (const after of [1, 999, 29 * MINUTE, 30 * MINUTE]) {
      const change = { ...log.promise(0, targets({ firstResponse: 1 })), effectiveAt: at(0) + after }
      const [row] = rowsOf('firstResponse', [...opened, change])
      expect(row!.breachedAt).toBeNull()
      expect(row!.dueAt).toBeGreaterThan(at(0) + after)
    }
  })

  test('lowering the promise after a breach does not erase it', () => {
    const facts = [...opened, log.promise(31, targets({ firstResponse: 500 }))]
    expect(rowsOf('firstResponse', facts)).toMatchObject([{ outcome: 'breached', breachedAt: at(30) }])
  })
})

describe('sla-1.2: a customer who returns', () => {
  const resolved = [...opened, log.reply(10), log.status(60, 'resolved')]

  test('starts no first response anew, and a next one with the message', () => {
    const facts = [...resolved, log.message(100)]
    expect(rowsOf('firstResponse', facts)).toMatchObject([{ outcome: 'met', metAt: at(10) }])
    expect(rowsOf('nextResponse', facts)).toMatchObject([{ startedAt: at(100), dueAt: at(130) }])
  })

  test('only to thank reopens nothing, until somebody sees more in it', () => {
    const thanks = log.thanks(100)
    const facts = [...resolved, thanks]
    expect(engine.project(folded(facts).state).status).toBe('resolved')
    expect(folded(facts).effects).toContainEqual(expect.objectContaining({ kind: 'ticket.notReopened' }))
    const seen = log.fact('override.notThanks', 110, { messageId: 'm100' })
    expect(engine.project(folded([...facts, seen]).state).status).toBe('open')
    expect(rowsOf('nextResponse', [...facts, seen])).toMatchObject([{ startedAt: at(100) }])
  })

  test('taking thanks away leaves a question as it is', () => {
    const facts = [...opened, log.reply(5), log.thanks(10), log.message(20), log.deleted(25, 'm10')]
    expect(rowsOf('nextResponse', facts)).toMatchObject([{ outcome: 'running', startedAt: at(20) }])
  })
})

describe('sla-1.11: there and back', () => {
  const other = ticketLog()
  const brought = factsToBring([other.message(-30), other.reply(15)]).map((fact, i) => ({
    ...fact,
    seq: 50 + i,
    dedupKey: `t2:${fact.dedupKey}`,
    origin: 't2',
  }))
  const merge = { ...log.fact('merge.absorb', 40, { ticketId: 't2' }), seq: 60 }

  test('a merge counts from the earliest word of both, and un-merging restores the ledger exactly', () => {
    const merged = [...opened, ...brought, merge]
    expect(rowsOf('firstResponse', merged)).toMatchObject([{ startedAt: at(-30), metAt: at(15) }])
    const undone = { ...log.fact('override.retract', 50, { dedupKey: merge.dedupKey, reason: 'x' }), seq: 61 }
    expect(folded([...merged, undone], 900).cycles).toEqual(folded(opened, 900).cycles)
  })

  test('an answer from before the other’s first word does not count for it', () => {
    const early = [other.reply(-40)].map((fact) => ({ ...fact, seq: 70, dedupKey: 't2:early', origin: 't2' }))
    const facts = [...opened, ...early, { ...merge, seq: 71 }]
    expect(rowsOf('firstResponse', facts)).toMatchObject([{ startedAt: at(0), metAt: null }])
  })

  test('a split counts from the oldest word that goes, and putting it back restores the ledger exactly', () => {
    const two = [...opened, log.message(10)]
    const split = log.fact('split.out', 20, { ticketId: 't3', messageIds: ['m0'] })
    expect(rowsOf('firstResponse', [...two, split])).toMatchObject([{ startedAt: at(10) }])
    const back = log.fact('override.retract', 30, { dedupKey: split.dedupKey, reason: 'x' })
    expect(folded([...two, split, back], 900).cycles).toEqual(folded(two, 900).cycles)
  })

  test('spam that was none is as if it had never been, and what is late by it says so', () => {
    const mistaken = [...opened, log.status(5, 'spam'), log.status(50, 'open')]
    expect(rowsOf('firstResponse', mistaken, 60)).toMatchObject([
      { outcome: 'breached', breachedAt: at(30), causes: ['late_triage'] },
    ])
    expect(rowsOf('firstResponse', [...opened, log.status(5, 'spam')], 60)).toMatchObject([
      { outcome: 'void', causes: ['spam'] },
    ])
  })
})

describe('sla-1.5: what the network tells us late', () => {
  const late = [log.message(0, {}, { recordedAt: 40 }), log.promise(0)]

  test('is late for the customer from the post on, and runs for the team', () => {
    const [row] = rowsOf('firstResponse', late, 45)
    expect(row).toMatchObject({ breachedAt: at(30), causes: ['late_ingest'], teamDueAt: at(70) })
    expect(teamOutcome(row!, at(45))).toBe('running')
    expect(teamOutcome(row!, at(71))).toBe('breached')
  })

  test('is told once, as the breach, and not at every mark on the way', () => {
    const marks = folded(late, 45).effects.filter(
      (effect) => effect.kind === 'mark.reached' && effect.metric === 'firstResponse',
    )
    expect(marks).toMatchObject([{ mark: 100, at: at(30), causes: ['late_ingest'] }])
  })

  test('from our future is dated when we had it', () => {
    const skewed = log.message(10, {}, { recordedAt: 5 })
    expect(rowsOf('firstResponse', [skewed, log.promise(10)])).toMatchObject([
      { startedAt: at(5), causes: ['source_clock_skew'] },
    ])
    const nearly = { ...log.message(5), effectiveAt: at(5) + 5000 }
    expect(rowsOf('firstResponse', [nearly])).toMatchObject([{ startedAt: at(5) + 5000, causes: [] }])
  })

  test('a day later or more, or brought in by catch-up, is history: it alarms nobody and is not the team’s', () => {
    const old = [log.message(0, {}, { recordedAt: 24 * 60 + 1 }), log.promise(0)]
    const caught = [log.message(0, { isBackfill: true }), log.promise(0)]
    for (const facts of [old, caught]) {
      const { cycles, effects } = folded(facts, 3000)
      expect(cycles[0]).toMatchObject({ breachedAt: at(30) })
      expect(cycles[0]!.causes).toContain('backfill')
      expect(teamOutcome(cycles[0]!, at(3000))).toBeNull()
      expect(effects.every((effect) => !effect.isLive)).toBe(true)
      expect(engine.project(folded(facts, 3000).state).escalation).toBe('none')
    }
  })
})

describe('sla-1.6: an answer that we hear of late', () => {
  test('takes an announced breach back exactly once, by whatever way it was made', () => {
    const before = folded(opened, 40)
    const native = { ...log.native(20), recordedAt: at(40) }
    const first = engine.refold(before, [...opened, native], at(40))
    const retracted = (effects: readonly { kind: string }[]) =>
      effects.filter((effect) => effect.kind === 'breach.retracted')
    expect(retracted(first.effects)).toHaveLength(1)
    expect(retracted(engine.refold(first, [...opened, native], at(41)).effects)).toEqual([])
    expect(first.cycles.find((row) => row.metric === 'firstResponse')).toMatchObject({
      outcome: 'met',
      metBy: 'native',
      breachedAt: null,
    })
  })

  test('after the due instant changes no breach', () => {
    const native = { ...log.native(31), recordedAt: at(50) }
    const after = engine.refold(folded(opened, 40), [...opened, native], at(50))
    expect(after.effects.filter((effect) => effect.kind === 'breach.retracted')).toEqual([])
  })
})

describe('sla-1.2: words that are taken away', () => {
  test('the only unanswered one ends the wait void at that instant, a breach before it stays', () => {
    expect(rowsOf('firstResponse', [...opened, log.deleted(10, 'm0')])).toMatchObject([
      { outcome: 'void', endedAt: at(10), causes: ['deleted_by_author'] },
    ])
    expect(rowsOf('firstResponse', [...opened, log.deleted(40, 'm0')])).toMatchObject([
      { outcome: 'breached', breachedAt: at(30), causes: ['deleted_by_author'] },
    ])
  })

  test('one of two, or one that was answered, ends nothing', () => {
    const two = [...opened, log.message(5), log.deleted(10, 'm0')]
    expect(rowsOf('firstResponse', two)).toMatchObject([{ outcome: 'running', dueAt: at(30) }])
    const answered = [...opened, log.reply(5), log.deleted(10, 'm0')]
    expect(ledger(answered.slice(0, -1), 900)).toContain('"outcome":"met"')
    expect(rowsOf('firstResponse', answered)).toMatchObject([{ outcome: 'met' }])
  })

  test('an edit restarts nothing', () => {
    const edit = log.fact('customer.edited', 10, { messageId: 'm0', isMaterial: true })
    expect(folded([...opened, edit], 900).cycles).toEqual(folded(opened, 900).cycles)
  })

  test('our own within two minutes was never said, a millisecond later it stays said', () => {
    const reply = log.reply(10)
    const unsent = (after: number) => ({ ...log.unsent(10, 'r10'), effectiveAt: at(10) + after })
    expect(rowsOf('firstResponse', [...opened, reply, unsent(2 * MINUTE)])).toMatchObject([
      { outcome: 'running', startedAt: at(0), dueAt: at(30) },
    ])
    expect(rowsOf('firstResponse', [...opened, reply, unsent(2 * MINUTE + 1)])).toMatchObject([
      { outcome: 'met' },
    ])
  })
})

describe('sla-1.2: an outage of the network', () => {
  const down = log.fact('channel.down', 10, { reason: 'x' })
  const up = log.fact('channel.up', 25, {})

  test('is booked on what runs meanwhile, whatever else changes in it, and moves no due instant', () => {
    const facts = [...opened, down, log.promise(15, targets({ firstResponse: 60 })), up, log.reply(40)]
    expect(rowsOf('firstResponse', facts)).toMatchObject([{ outageMs: 15 * MINUTE, dueAt: at(60) }])
  })

  test('that is told twice began with the first word of it', () => {
    const again = log.fact('channel.down', 20, { reason: 'x' })
    expect(rowsOf('firstResponse', [...opened, down, again, up, log.reply(28)])).toMatchObject([
      { outageMs: 15 * MINUTE },
    ])
  })

  test('that outlasts the wait is booked up to its end', () => {
    expect(rowsOf('firstResponse', [...opened, down, log.reply(20)])).toMatchObject([
      { outageMs: 10 * MINUTE },
    ])
  })
})

test('sla-1.8: a status without an answer stops no clock of any kind', () => {
  const all = targets({ publicAcknowledgement: 20, timeToClaim: 10, resolution: 240 })
  const facts = [log.message(0), log.promise(0, all)]
  const deadlines = (given: readonly TicketFact[]) =>
    Object.values(engine.project(folded(given).state).clocks).map((clock) => clock?.dueAt)
  expect(deadlines([...facts, log.status(5, 'waitingCustomer')])).toEqual(deadlines(facts))
})

test('a ticket that is merged away or spam runs nothing again, whatever is said of it', () => {
  const done = [...opened, log.reply(5), log.status(6, 'resolved')]
  const gone = [log.fact('merge.absorbed', 7, { ticketId: 't2' }), log.status(7, 'spam')]
  for (const fact of gone) {
    for (const status of ['hold', 'waitingCustomer'] as const) {
      const { state } = folded([...done, fact, log.status(8, status)])
      expect(engine.nextDeadline(state)).toBeNull()
    }
  }
})
