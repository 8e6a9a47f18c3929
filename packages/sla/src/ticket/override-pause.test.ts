import { describe, expect, test } from 'vitest'
import type { Metric } from '../clock/metric.ts'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]
const held = (minutes: number, until: number, metric: Metric = 'firstResponse') =>
  log.fact('override.pause', minutes, { metric, until: at(until), reason: 'x' })
const letGo = (minutes: number, metric: Metric = 'firstResponse') =>
  log.fact('override.resume', minutes, { metric, reason: 'x' })
const rowOf = (facts: readonly TicketFact[], to?: number, metric: Metric = 'firstResponse') =>
  engine.fold('t1', facts, to === undefined ? undefined : at(to)).cycles.find((row) => row.metric === metric)!

describe('a clock that a person stops', () => {
  test('stands still until the instant, and goes on by itself', () => {
    expect(rowOf([...opened, held(10, 50)])).toMatchObject({
      outcome: 'paused',
      dueAt: null,
      workedMs: 10 * MINUTE,
      causes: ['held'],
    })
    expect(rowOf([...opened, held(10, 50)], 51)).toMatchObject({ outcome: 'running', dueAt: at(70) })
  })

  test('is woken a millisecond after the instant, to the millisecond it was stopped until', () => {
    const { state } = engine.fold('t1', [
      log.message(0),
      log.promise(0, targets({ resolution: null })),
      held(10, 50),
    ])
    expect(engine.nextDeadline(state)).toBe(at(50) + 1)
    expect(engine.nextDeadline(engine.advance(state, at(50)).state)).toBe(at(50) + 1)
    expect(rowOf([...opened, held(10, 50)], 200)).toMatchObject({ breachedAt: at(70) })
  })

  test('goes on when a person says so', () => {
    expect(rowOf([...opened, held(10, 50), letGo(20)])).toMatchObject({ outcome: 'running', dueAt: at(40) })
    expect(rowOf([...opened, letGo(20)])).toMatchObject({ outcome: 'running', dueAt: at(30) })
  })

  test('cannot be stopped until an instant that is past, when late, or when over', () => {
    expect(rowOf([...opened, held(10, 10)])).toMatchObject({ outcome: 'running', causes: [] })
    expect(rowOf([...opened, held(31, 90)])).toMatchObject({ outcome: 'breached', causes: [] })
    expect(rowOf([...opened, log.reply(5), held(10, 50)])).toMatchObject({ outcome: 'met', causes: [] })
  })

  test('is answered all the same', () => {
    expect(rowOf([...opened, held(10, 500), log.reply(100)])).toMatchObject({
      outcome: 'met',
      workedMs: 10 * MINUTE,
      breachedAt: null,
    })
  })

  test('stands for its own metric only', () => {
    expect(rowOf([...opened, held(10, 50)], undefined, 'resolution')).toMatchObject({ dueAt: at(240) })
  })

  test('is not started before by the coming and going of the ticket', () => {
    const facts = [
      ...opened,
      log.reply(5),
      held(10, 100, 'resolution'),
      log.status(20, 'waitingCustomer'),
      log.message(30),
    ]
    expect(rowOf(facts, undefined, 'resolution')).toMatchObject({ outcome: 'paused', workedMs: 10 * MINUTE })
    expect(rowOf(facts, 101, 'resolution')).toMatchObject({ outcome: 'running', dueAt: at(330) })
  })

  test('waits on for the customer when the instant comes while they are to speak', () => {
    const facts = [...opened, log.reply(5), held(10, 50, 'resolution'), log.status(20, 'waitingCustomer')]
    expect(rowOf(facts, 60, 'resolution')).toMatchObject({ outcome: 'paused', workedMs: 10 * MINUTE })
    expect(rowOf([...facts, letGo(40, 'resolution'), log.message(70)], 80, 'resolution')).toMatchObject({
      outcome: 'running',
      dueAt: at(300),
    })
  })

  test('stands still through another promise, and keeps what it has used', () => {
    const facts = [...opened, held(10, 50), log.promise(20, targets({ firstResponse: 60 }))]
    expect(rowOf(facts)).toMatchObject({ outcome: 'paused', budgetMs: 60 * MINUTE })
    expect(rowOf(facts, 51)).toMatchObject({ dueAt: at(100) })
  })

  test('takes more time while it stands', () => {
    const more = log.fact('override.extend', 20, { metric: 'firstResponse', addMs: 10 * MINUTE, reason: 'x' })
    expect(rowOf([...opened, held(10, 50), more], 51)).toMatchObject({ dueAt: at(80) })
  })
})
