import { describe, expect, test } from 'vitest'
import { CALENDARS, HOUR, MINUTE, START, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const message = log.message(0)

const first = (facts: readonly TicketFact[], to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.find((row) => row.metric === 'firstResponse')!
const promise = (minutes: number, budget: number | null, calendar = 'always', policyVersion = 'policy-1') =>
  log.promise(minutes, targets({ firstResponse: budget }, calendar, { policyVersion }))

describe('a change of promise', () => {
  test('sla-1.2: keeps the time already used: 3 h at ten, 2 h at eleven is due at noon', () => {
    expect(first([message, promise(0, 180), promise(60, 120)])).toMatchObject({
      dueAt: START + 2 * HOUR,
      epoch: 1,
    })
  })

  test('leaves the grace when the new budget is used up, and a breach of it says so', () => {
    const facts = [message, promise(0, 180), promise(60, 15)]
    expect(first(facts)).toMatchObject({ outcome: 'running', dueAt: at(65) })
    expect(first(facts, 100)).toMatchObject({ outcome: 'breached', breachedAt: at(65), causes: ['retarget'] })
    expect(first([...facts, log.reply(64)])).toMatchObject({ outcome: 'met', causes: [] })
  })

  test('sla-1.7: there and back within a second leaves the deadline where it was, even over a used-up budget', () => {
    const back = { ...promise(60, 180), effectiveAt: at(60) + 1000 }
    expect(first([message, promise(0, 180), promise(60, 15), back])).toMatchObject({
      dueAt: at(180),
      epoch: 2,
    })
    const twice = { ...promise(61, 180), effectiveAt: at(60) + 1000 }
    expect(first([message, promise(0, 180), promise(60, 120), twice]).dueAt).toBe(at(180))
  })

  test('measures the elapsed part by the old calendar and the rest by the new', () => {
    // 10:00 to 12:00 by the office, then from 12:00 the lunch break no longer counts as closed.
    const facts = [message, promise(0, 240, 'office'), promise(120, 240, 'always')]
    expect(first([message, promise(0, 240, 'office')]).dueAt).toBe(at(300))
    expect(first(facts).dueAt).toBe(at(240))
  })

  test('to the same promise is none', () => {
    expect(first([message, promise(0, 180), promise(60, 180)])).toMatchObject({ epoch: 0, dueAt: at(180) })
  })

  test('to nothing and back counts on', () => {
    const nothing = [message, promise(0, 180), promise(60, null)]
    expect(first(nothing)).toMatchObject({ dueAt: null, outcome: 'running' })
    expect(first([...nothing, promise(90, 180)]).dueAt).toBe(at(180))
  })

  test('after a breach changes nothing about it', () => {
    expect(first([message, promise(0, 30), promise(60, 600)])).toMatchObject({
      outcome: 'breached',
      dueAt: at(30),
    })
  })

  test('pins the version of the policy at each cycle', () => {
    const facts = [
      message,
      promise(0, 30, 'always', 'v1'),
      log.reply(5),
      promise(10, 30, 'always', 'v2'),
      log.message(20),
    ]
    const { cycles } = engine.fold('t1', facts)
    expect(cycles.map((row) => [row.metric, row.policyVersion])).toEqual([
      ['firstResponse', 'v1'],
      ['resolution', 'v2'],
      ['nextResponse', 'v2'],
    ])
  })

  test('of a paused clock moves nothing until it runs again', () => {
    const paused = [
      message,
      log.promise(0, targets({ resolution: 240 })),
      log.reply(10),
      log.status(10, 'waitingCustomer'),
      log.promise(60, targets({ resolution: 120 })),
    ]
    const resolution = (facts: readonly TicketFact[]) =>
      engine.fold('t1', facts).cycles.find((row) => row.metric === 'resolution')
    expect(resolution(paused)).toMatchObject({ outcome: 'paused', dueAt: null, workedMs: 10 * MINUTE })
    expect(resolution([...paused, log.message(100)])).toMatchObject({ dueAt: at(210) })
  })
})
