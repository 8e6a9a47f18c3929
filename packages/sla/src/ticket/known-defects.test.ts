import { describe, expect, test } from 'vitest'
import { resolveTargets } from '../policy/resolve-targets.ts'
import { defaultPolicy } from '../policy/default-policy.ts'
import { compileCalendar } from '../calendar/compile-calendar.ts'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]
const rows = (facts: readonly TicketFact[], metric: string, to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.filter((row) => row.metric === metric)

/** Defects that other products were known for (`sla-D1` to `sla-D18`), each shown not to be ours. */
describe('defects of others', () => {
  test('sla-D1: time spent with the customer is not forgotten when the priority changes', () => {
    const facts = [...opened, log.reply(10), log.status(10, 'waitingCustomer'), log.message(100)]
    expect(rows([...facts, log.promise(110, targets({ resolution: 60 }))], 'resolution')).toMatchObject([
      { workedMs: 20 * MINUTE, dueAt: at(150) },
    ])
  })

  test('sla-D2: a reply and "waiting for the customer" in one step meet the first response', () => {
    const facts = [...opened, log.status(10, 'waitingCustomer'), log.reply(10)]
    expect(rows(facts, 'firstResponse')).toMatchObject([{ outcome: 'met' }])
  })

  test('sla-D3: a ticket merged away escalates no more', () => {
    const { state, effects } = engine.fold(
      't1',
      [...opened, log.fact('merge.absorbed', 5, { ticketId: 't2' })],
      at(999),
    )
    expect([engine.nextDeadline(state), effects]).toEqual([null, []])
  })

  test('sla-D4: nothing is owed while we spoke last', () => {
    expect(rows([...opened, log.reply(5)], 'nextResponse', 999)).toEqual([])
  })

  test('sla-D5: a next response shorter than the first does not take its place', () => {
    const facts = [
      log.message(0),
      log.promise(0, targets({ firstResponse: 60, nextResponse: 5 })),
      log.message(3),
    ]
    const { state } = engine.fold('t1', facts)
    expect(engine.project(state).dueAt).toBe(at(60))
  })

  test('sla-D6: the customer’s next word counts by whatever way it comes', () => {
    const facts = [...opened, log.reply(5), log.message(20, { visibility: 'private' })]
    expect(rows(facts, 'nextResponse')).toMatchObject([{ outcome: 'running' }])
  })

  test('sla-D7: what a list shows is what the clocks say, at once', () => {
    const { state } = engine.fold('t1', [...opened, log.promise(10, targets({ firstResponse: 20 }))])
    expect(engine.project(state)).toMatchObject({ dueAt: at(20), atRiskAt: at(16) })
  })

  test('sla-D8: a reopened ticket is late for nothing it has not been asked since', () => {
    const facts = [...opened, log.reply(50), log.status(51, 'resolved'), log.message(100)]
    const { clocks, escalation } = engine.project(engine.fold('t1', facts).state)
    expect([clocks.nextResponse?.outcome, escalation]).toEqual(['running', 'none'])
  })

  test('sla-D9: a policy reaches running clocks the moment it is published, and applied again announces no second breach', () => {
    const published = (minutes: number) =>
      log.promise(
        minutes,
        targets({ firstResponse: 60 }, 'always', { policyVersion: 'p2', row: 0, published: 'fromNow' }),
      )
    expect(rows([...opened, published(10)], 'firstResponse')).toMatchObject([
      { policyVersion: 'p2', dueAt: at(60) },
    ])
    const late = engine.fold('t1', [...opened, published(10)], at(70))
    const again = engine.apply(late.state, published(71))
    const after = engine.advance(again.state, at(72))
    expect([...again.effects, ...after.effects]).toEqual([])
    const breaches = late.effects.filter((effect) => effect.kind === 'mark.reached' && effect.mark === 100)
    expect(breaches.map((effect) => effect.key)).toEqual(['t1:firstResponse:1:100:1'])
  })

  test('sla-D10: every promise of the policy reaches a clock', () => {
    const hashes = new Map([
      ['24x7', 'always'],
      ['extended', 'office'],
    ])
    const attributes = {
      lane: 'plan',
      network: 'bluesky',
      visibility: 'public',
      intent: 'complaint',
      language: 'fr',
      segment: null,
    } as const
    for (const priority of ['P0', 'P1', 'P2', 'P3', 'P4'] as const) {
      const promise = resolveTargets(defaultPolicy, { ...attributes, priority }, hashes)
      const facts = [
        log.message(0),
        log.promise(0, promise),
        log.fact('assign.claim', 1, { memberId: 'v1', fence: 1, role: 'volunteer' }),
        log.fact('draft.submitted', 2, { replyId: 'r5', memberId: 'v1' }),
        log.reply(5),
        log.message(10),
      ]
      const seen = engine.fold('t1', facts).cycles.map((row) => [row.metric, row.budgetMs, row.calendar])
      const wanted = Object.entries(promise.metrics).map(([metric, { budgetMs, calendar }]) => [
        metric,
        budgetMs,
        calendar,
      ])
      expect(new Set(seen.map(String))).toEqual(new Set(wanted.map(String)))
    }
  })

  test('sla-D11: a lunch break is no working time', () => {
    expect(
      rows([log.message(0), log.promise(0, targets({ firstResponse: 180 }, 'office'))], 'firstResponse'),
    ).toMatchObject([{ dueAt: at(240) }])
  })

  test('sla-D12: an instant is counted by the offset of its own day', () => {
    const daily = {
      timeZone: 'Europe/Paris',
      weekly: [{ day: 7, from: '00:00', to: '06:00' }],
      holidays: [],
      openings: [],
    }
    const horizon = { from: Date.parse('2026-01-01T00:00Z'), to: Date.parse('2026-12-31T00:00Z') }
    const calendar = compileCalendar(daily, horizon)
    const night = (day: string) =>
      calendar.between(Date.parse(`${day}T12:00Z`), Date.parse(`${day}T12:00Z`) + 86_400_000) / 3_600_000
    expect([night('2026-03-21'), night('2026-03-28'), night('2026-10-24')]).toEqual([6, 5, 7])
  })

  test('sla-D13: the wake follows the mark by a millisecond', () => {
    expect(engine.nextDeadline(engine.fold('t1', opened).state)).toBe(at(15) + 1)
  })

  test('sla-D14: neither a late fact nor a policy that judges again touches what is over', () => {
    const facts = [
      ...opened,
      log.reply(5),
      log.promise(50, targets({ firstResponse: 1 }, 'always', { policyVersion: 'p2' })),
    ]
    const before = rows(facts, 'firstResponse')
    expect(before).toMatchObject([{ policyVersion: 'policy-1', outcome: 'met' }])
    expect(JSON.stringify(rows([...facts, log.message(40)], 'firstResponse'))).toBe(JSON.stringify(before))
    const replay = targets({ firstResponse: 1, nextResponse: 1 }, 'always', {
      policyVersion: 'p3',
      row: 0,
      published: ['firstResponse', 'nextResponse'],
    })
    const judged = rows([...facts, log.promise(6, replay), log.message(60)], 'firstResponse')
    expect(JSON.stringify(judged)).toBe(JSON.stringify(before))
  })

  test('sla-D15: a breach outlives the policy that it broke', () => {
    const { cycles } = engine.fold('t1', [...opened, log.promise(50, targets({ firstResponse: null }))])
    expect(cycles.find((row) => row.metric === 'firstResponse')).toMatchObject({
      outcome: 'breached',
      policyVersion: 'policy-1',
    })
  })

  test('sla-D16: a customer who insists breaks our promise once', () => {
    const facts = [...opened, log.reply(5), log.message(10), log.message(60), log.message(120)]
    expect(rows(facts, 'nextResponse', 200)).toMatchObject([{ cycle: 1, outcome: 'breached' }])
  })

  test('sla-D17: parking an unanswered ticket stops no clock', () => {
    expect(rows([...opened, log.status(5, 'waitingCustomer')], 'resolution', 241)).toMatchObject([
      { outcome: 'breached' },
    ])
  })

  test('sla-D18: late by a millisecond between two looks is late', () => {
    const reply = { ...log.reply(30), effectiveAt: at(30) + 1 }
    expect(rows([...opened, reply], 'firstResponse')).toMatchObject([{ outcome: 'breached' }])
  })
})
