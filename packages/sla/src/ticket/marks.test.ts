import { describe, expect, test } from 'vitest'
import { teamOutcome } from '../clock/cycle.ts'
import { CALENDARS, HOUR, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import type { TicketEffect } from './effects.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const onlyFirst = targets({ firstResponse: 100, resolution: null })
const opened = [log.message(0), log.promise(0, onlyFirst)]

const marks = (effects: readonly TicketEffect[]) =>
  effects.flatMap((effect) =>
    effect.kind === 'mark.reached' ? [[effect.mark, (effect.at - at(0)) / 60_000]] : [],
  )

/** Wakes the ticket at each of its deadlines, as the host does, up to an instant. */
function wakes(facts: readonly TicketFact[], to: number): TicketEffect[] {
  let { state } = engine.fold('t1', facts)
  const told: TicketEffect[] = []
  for (;;) {
    const wake = engine.nextDeadline(state)
    if (wake === null || wake > at(to)) return told
    const step = engine.advance(state, wake)
    told.push(...step.effects)
    state = step.state
  }
}

describe('the marks of a clock', () => {
  test('are told one by one as their instants pass', () => {
    expect(marks(wakes(opened, 1000))).toEqual([
      [50, 50],
      [80, 80],
      [100, 100],
      [150, 150],
      [200, 200],
    ])
  })

  test('carry keys that stay the same however often they are computed', () => {
    expect(wakes(opened, 85).map((effect) => effect.key)).toEqual([
      't1:firstResponse:1:50:0',
      't1:firstResponse:1:80:0',
    ])
  })

  test('crossed in one step are told once: the breach, and the highest', () => {
    const { state } = engine.fold('t1', opened)
    expect(marks(engine.advance(state, at(90)).effects)).toEqual([[80, 80]])
    expect(marks(engine.advance(state, at(500)).effects)).toEqual([
      [100, 100],
      [200, 200],
    ])
  })

  test('are the policy’s own', () => {
    const promise = log.promise(0, { ...onlyFirst, marks: [60, 100] })
    expect(marks(wakes([log.message(0), promise], 1000))).toEqual([
      [60, 60],
      [100, 100],
    ])
  })

  test('end with the answer', () => {
    expect(marks(wakes([...opened, log.reply(60)], 1000))).toEqual([])
    expect(engine.nextDeadline(engine.fold('t1', [...opened, log.reply(60)]).state)).toBeNull()
  })

  test('come again after a change of promise has put them back into the future', () => {
    const { state } = engine.fold('t1', opened, at(60))
    const longer = log.promise(60, targets({ firstResponse: 1000, resolution: null }))
    const step = engine.apply(state, longer)
    expect(engine.project(step.state).escalation).toBe('none')
    expect(marks(engine.advance(step.state, at(501)).effects)).toEqual([[50, 500]])
  })

  test('that were told before a change of promise are not told again', () => {
    const { state } = engine.fold('t1', opened, at(60))
    const similar = log.promise(60, targets({ firstResponse: 110, resolution: null }))
    expect(marks(engine.advance(engine.apply(state, similar).state, at(61)).effects)).toEqual([])
  })

  test('that a change of promise has put behind are told at once, the highest only', () => {
    const shorter = log.promise(60, targets({ firstResponse: 70, resolution: null }))
    expect(marks(wakes([...opened, shorter], 65))).toEqual([[80, 60]])
  })

  test('that were past when the promise came to be known are told once, by the highest', () => {
    const known = { ...log.promise(0, onlyFirst), recordedAt: at(90) }
    expect(marks(wakes([log.message(0), known], 101))).toEqual([
      [80, 80],
      [100, 100],
    ])
  })

  test('do not move while the office is closed', () => {
    const office = [
      log.message(0),
      log.promise(0, targets({ firstResponse: 240, resolution: null }, 'office')),
    ]
    // Half of four hours is twelve o'clock; the due instant lies an hour of lunch later than four hours on.
    expect(marks(wakes(office, 400)).slice(0, 3)).toEqual([
      [50, 120],
      [80, 252],
      [100, 300],
    ])
  })
})

describe('a message that reaches us late', () => {
  const late = [log.message(0, {}, { recordedAt: 40 }), log.promise(0, targets({ resolution: null }))]
  const posted = late.map((fact) => ({ ...fact, recordedAt: at(40) }))

  test('sla-1.5: is late for the customer from the due instant on, and still in time for the team', () => {
    const { cycles, effects } = engine.fold('t1', posted, at(41))
    const row = cycles.find((each) => each.metric === 'firstResponse')!
    expect(row).toMatchObject({
      outcome: 'breached',
      breachedAt: at(30),
      causes: ['late_ingest'],
      teamDueAt: at(70),
    })
    expect(teamOutcome(row, at(41))).toBe('running')
    expect(teamOutcome(row, at(71))).toBe('breached')
    expect(marks(effects)).toEqual([[100, 30]])
  })

  test('answered in the team’s time is met for the team', () => {
    const { cycles } = engine.fold('t1', [...posted, log.reply(60)])
    const row = cycles.find((each) => each.metric === 'firstResponse')!
    expect([row.outcome, teamOutcome(row, at(999))]).toEqual(['breached', 'met'])
  })

  test('by more than a day, or by catch-up, alarms nobody and is left out of the team’s view', () => {
    const caughtUp = [log.message(0, { isBackfill: true }), log.promise(0)]
    const old = [log.message(0, { receivedAt: at(0) + 24 * HOUR + 1 }), log.promise(0)]
    for (const facts of [caughtUp, old]) {
      const { cycles, effects, state } = engine.fold('t1', facts, at(2000))
      expect(cycles[0]).toMatchObject({
        outcome: 'breached',
        causes: expect.arrayContaining(['backfill']) as unknown,
      })
      expect(teamOutcome(cycles[0]!, at(2000))).toBeNull()
      expect(effects.every((effect) => !effect.isLive)).toBe(true)
      expect(unpackValue(state.value).escalation).toBe('none')
    }
  })

  test('dated in our future counts from when we had it', () => {
    const future = log.message(60, { receivedAt: at(0) }, { recordedAt: 70 })
    const { cycles } = engine.fold('t1', [future, log.promise(0)])
    expect(cycles[0]).toMatchObject({ startedAt: at(0), dueAt: at(30), causes: ['source_clock_skew'] })
    const nearly = log.message(0, { receivedAt: at(0) - 5000 })
    expect(engine.fold('t1', [nearly]).cycles[0]).toMatchObject({ startedAt: at(0), causes: [] })
  })
})

describe('escalation', () => {
  const escalationAt = (minutes: number, more: readonly TicketFact[] = []) =>
    engine.project(engine.fold('t1', [...opened, ...more], at(minutes)).state).escalation

  test.each([
    [50, 'none'],
    [51, 'halfway'],
    [81, 'atRisk'],
    [101, 'breached'],
    [151, 'supervisors'],
    [201, 'dutyManager'],
  ])('at minute %i of a hundred is %s', (minutes, level) => {
    expect(escalationAt(minutes)).toBe(level)
  })

  test('ends with the answer', () => {
    expect(escalationAt(200, [log.reply(190)])).toBe('none')
  })

  test('taken note of is quiet until the next mark', () => {
    const ack = log.fact('escalation.ack', 110, { memberId: 'm1' })
    expect(escalationAt(140, [ack])).toBe('acknowledged')
    expect(escalationAt(151, [ack])).toBe('supervisors')
    expect(escalationAt(140, [ack, log.reply(120)])).toBe('none')
  })
})

describe('a mark with a lead', () => {
  const log = ticketLog()
  const engine = ticketEngine(CALENDARS)
  const told = (leads: Record<string, number>, to = 100) =>
    engine
      .fold(
        't1',
        [
          log.message(0),
          log.promise(0, targets({ firstResponse: 60, resolution: null }, 'always', { leads })),
        ],
        at(to),
      )
      .effects.flatMap((effect) => (effect.kind === 'mark.reached' ? [[effect.mark, effect.at]] : []))

  test('comes that long before the due instant at the latest', () => {
    expect(told({ 80: 20 * MINUTE }, 60)).toEqual([[80, at(40)]])
    expect(told({ 80: 5 * MINUTE }, 60)).toEqual([[80, at(48)]])
  })

  test('brings the lower ones with it, and never comes before the start', () => {
    expect(told({ 80: 45 * MINUTE }, 20)).toEqual([[80, at(15)]])
    expect(told({ 50: 500 * MINUTE }, 20)).toEqual([[50, at(0)]])
  })

  test('is what makes the clock at risk', () => {
    const facts = [
      log.message(0),
      log.promise(0, targets({ firstResponse: 60 }, 'always', { leads: { 80: 20 * MINUTE } })),
    ]
    expect(engine.project(engine.fold('t1', facts).state).atRiskAt).toBe(at(40))
  })

  test('after the due instant has none', () => {
    expect(told({ 150: 20 * MINUTE }).at(-1)).toEqual([150, at(90)])
  })
})
