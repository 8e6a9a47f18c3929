import { describe, expect, test } from 'vitest'
import type { Metric } from '../clock/metric.ts'
import { CALENDARS, HOUR, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TargetRules, TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const under = (rules: Partial<TargetRules>) => [
  log.message(0),
  log.promise(0, targets({ publicAcknowledgement: 20, timeToClaim: 20 }, 'always', { rules })),
]
const rowOf = (facts: readonly TicketFact[], metric: Metric, to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.findLast((row) => row.metric === metric)!

describe('the answer of a machine', () => {
  const outcomes = (automation: TargetRules['automation']) => {
    const facts = [...under({ automation }), log.reply(5, 'automation')]
    const { cycles, state } = engine.fold('t1', facts)
    const of = (metric: Metric) => cycles.find((row) => row.metric === metric)?.outcome
    return {
      first: of('firstResponse'),
      word: of('publicAcknowledgement'),
      claim: of('timeToClaim'),
      answeredAt: engine.project(state).lastAnsweredAt,
    }
  }

  test('keeps nothing by default, the first word where acknowledgements do, all where all do', () => {
    const nothing = { first: 'running', word: 'running', claim: 'running', answeredAt: null }
    expect(outcomes('none')).toEqual(nothing)
    expect(outcomes('acknowledgements')).toEqual({ ...nothing, first: 'met', word: 'met' })
    expect(outcomes('all')).toEqual({ first: 'met', word: 'met', claim: 'met', answeredAt: at(5) })
  })

  test('is credited to a machine', () => {
    const facts = [...under({ automation: 'all' }), log.reply(5, 'automation')]
    expect(rowOf(facts, 'firstResponse').metBy).toBe('automation')
  })

  test('of a next answer counts only where all do', () => {
    const later = [log.reply(5), log.message(10), log.reply(12, 'automation')]
    expect(rowOf([...under({ automation: 'acknowledgements' }), ...later], 'nextResponse').outcome).toBe(
      'running',
    )
    expect(rowOf([...under({ automation: 'all' }), ...later], 'nextResponse').outcome).toBe('met')
  })
})

describe('a like', () => {
  const praise = log.scored(0, { intent: 'praise' })
  const like = (minutes: number, visibility: 'public' | 'private' = 'public') =>
    log.fact('reaction', minutes, { visibility })

  test('answers praise where the policy says so, and nothing else', () => {
    const likes = under({ doLikesAnswer: true })
    expect(rowOf([...likes, praise, like(5)], 'firstResponse')).toMatchObject({
      outcome: 'met',
      metBy: 'core',
    })
    expect(rowOf([...likes, log.scored(0), like(5)], 'firstResponse').outcome).toBe('running')
    expect(rowOf([...under({}), praise, like(5)], 'firstResponse').outcome).toBe('running')
  })

  test('answers every silence, and the public only in public', () => {
    const likes = [...under({ doLikesAnswer: true }), praise]
    expect(rowOf([...likes, log.reply(2), log.message(5), like(6)], 'nextResponse').outcome).toBe('met')
    expect(rowOf([...likes, like(5, 'private')], 'publicAcknowledgement').outcome).toBe('running')
    expect(rowOf([...likes, like(5)], 'publicAcknowledgement').outcome).toBe('met')
  })

  test('keeps no promise to come back', () => {
    const facts = [...under({ doLikesAnswer: true }), praise, log.comeBack(1, 60), like(5)]
    expect(rowOf(facts, 'promisedUpdate').outcome).toBe('running')
  })
})

describe('a ticket set aside', () => {
  test('counts no time where the policy says so', () => {
    const aside = [...under({ doesHoldPause: true }), log.status(10, 'hold', 60)]
    expect(rowOf(aside, 'resolution')).toMatchObject({ outcome: 'paused', workedMs: 10 * MINUTE })
    expect(rowOf(aside, 'resolution', 61)).toMatchObject({ outcome: 'running', dueAt: at(290) })
    expect(rowOf([...aside, log.message(30)], 'resolution')).toMatchObject({
      outcome: 'running',
      dueAt: at(260),
    })
    expect(rowOf([...under({}), log.status(10, 'hold', 60)], 'resolution').outcome).toBe('running')
  })

  test('that waited for the customer before stays paused, and one that is handed back unanswered runs', () => {
    const waiting = [...under({ doesHoldPause: true }), log.reply(5), log.status(6, 'waitingCustomer')]
    expect(rowOf([...waiting, log.status(50, 'hold')], 'resolution').workedMs).toBe(6 * MINUTE)
    const aside = [
      ...under({ doesHoldPause: true }),
      log.status(10, 'hold'),
      log.status(20, 'waitingCustomer'),
    ]
    expect(rowOf(aside, 'resolution')).toMatchObject({ outcome: 'running', dueAt: at(250) })
  })

  test('still owes the customer an answer', () => {
    const aside = [...under({ doesHoldPause: true }), log.status(10, 'hold')]
    expect(rowOf(aside, 'firstResponse', 31).outcome).toBe('breached')
  })
})

describe('a return after the end', () => {
  const back = [log.reply(10), log.status(60, 'resolved'), log.message(120)]

  test('goes on with the time already used, and keeps when it was first resolved', () => {
    const facts = [...under({}), ...back]
    expect(rowOf(facts, 'resolution')).toMatchObject({
      cycle: 1,
      outcome: 'running',
      dueAt: at(300),
      firstEndedAt: at(60),
      firstWorkedMs: HOUR,
    })
    expect(rowOf([...facts, log.status(150, 'resolved')], 'resolution')).toMatchObject({
      endedAt: at(150),
      workedMs: 90 * MINUTE,
      firstEndedAt: at(60),
      firstWorkedMs: HOUR,
    })
  })

  test('opens another cycle where the policy says so; a resolution that is taken back does not', () => {
    const anew = under({ onReopen: 'newCycle' })
    const rows = engine.fold('t1', [...anew, ...back]).cycles.filter((row) => row.metric === 'resolution')
    expect(rows).toMatchObject([
      { cycle: 1, outcome: 'met', endedAt: at(60), firstEndedAt: at(60) },
      { cycle: 2, outcome: 'running', startedAt: at(120), dueAt: at(360) },
    ])
    const undone = [...anew, log.status(60, 'resolved'), log.status(61, 'open')]
    expect(rowOf(undone, 'resolution')).toMatchObject({ cycle: 1, outcome: 'running' })
  })
})
