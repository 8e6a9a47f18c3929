import { expect, test } from 'vitest'
import type { Metric } from '../clock/metric.ts'
import { CALENDARS, HOUR, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import type { TicketFact } from '../ticket/facts.ts'
import { explainClock } from './explain-clock.ts'

const explain = (log: TicketFact[], metric: Metric, now: number, cycle = 1) =>
  explainClock('t1', log, { metric, cycle }, CALENDARS, at(now))!

test('a clock that runs tells since when, what it is held to and the marks to come', () => {
  const log = ticketLog()
  const told = explain([log.message(0), log.promise(0)], 'firstResponse', 10)
  expect(told).toMatchObject({
    start: { at: at(0), by: 'customer.message', messageId: 'm0' },
    stretches: [{ from: at(0), to: null, pausedBy: null, workedMs: 10 * MINUTE }],
    promises: [{ policyVersion: 'policy-1', budgetMs: 30 * MINUTE, dueAt: at(30) }],
    stop: null,
    verdict: { code: 'running', parameters: { workedMs: 10 * MINUTE, lateMs: null } },
  })
  expect(told.marks.map(({ percent, at: instant, isReached }) => [percent, instant, isReached])).toEqual([
    [50, at(15), false],
    [80, at(24), false],
    [100, at(30), false],
    [150, at(45), false],
    [200, at(60), false],
  ])
})

test('the row of the policy and what it knew of the ticket are told of every cycle, opened before it or after', () => {
  const log = ticketLog()
  const attributes = {
    priority: 'P2',
    lane: 'plan',
    network: 'bluesky',
    visibility: 'public',
    intent: 'complaint',
    language: 'fr',
    segment: null,
  } as const
  const facts = [
    log.message(0),
    log.promise(0, targets({}, 'always', { row: 3, attributes })),
    log.reply(5),
    log.message(10),
  ]
  for (const metric of ['firstResponse', 'nextResponse'] as const)
    expect(explain(facts, metric, 12).promises).toMatchObject([{ row: 3, attributes }])
})

test('an answer in time is met, an answer after due is late by what passed since', () => {
  const log = ticketLog()
  const met = explain([log.message(0), log.promise(0), log.reply(20)], 'firstResponse', 90)
  expect(met).toMatchObject({
    stretches: [{ from: at(0), to: at(20), pausedBy: null, workedMs: 20 * MINUTE }],
    stop: { at: at(20), by: 'reply', replyId: 'r20' },
    verdict: { code: 'met', parameters: { metBy: 'core', workedMs: 20 * MINUTE } },
  })
  expect(met.marks).toMatchObject([{ percent: 50, at: at(15), isReached: true }])
  const late = ticketLog()
  expect(explain([late.message(0), late.promise(0), late.reply(42)], 'firstResponse', 90)).toMatchObject({
    verdict: { code: 'answeredLate', parameters: { lateMs: 12 * MINUTE } },
  })
})

test('a message that reached us after it was due is missed for the customer and not for the team', () => {
  const log = ticketLog()
  const told = explain([log.message(0, {}, { recordedAt: 40 }), log.promise(0)], 'firstResponse', 41)
  expect(told).toMatchObject({
    cycle: { breachedAt: at(30), causes: ['late_ingest'] },
    teamOutcome: 'running',
    verdict: { code: 'late', parameters: { isLateAtReceipt: true } },
  })
})

test('a wait for the customer pauses the resolution once they have our answer, with its reason', () => {
  const log = ticketLog()
  const facts = [
    log.message(0),
    log.promise(0),
    log.reply(20),
    log.status(20, 'waitingCustomer'),
    log.message(80),
    log.status(100, 'resolved'),
  ]
  expect(explain(facts, 'resolution', 300)).toMatchObject({
    stretches: [
      { from: at(0), to: at(20), pausedBy: null, workedMs: 20 * MINUTE },
      { from: at(20), to: at(80), pausedBy: 'waitingCustomer', workedMs: 0 },
      { from: at(80), to: at(100), pausedBy: null, workedMs: 20 * MINUTE },
    ],
    refusedPauses: [],
    stop: { at: at(100), by: 'status.set' },
    verdict: { code: 'met', parameters: { workedMs: 40 * MINUTE } },
  })
})

test('sla-1.8: a wait for the customer without an answer stops nothing, and the explanation says so', () => {
  const log = ticketLog()
  const facts = [log.message(0), log.promise(0), log.status(10, 'waitingCustomer')]
  const told = explain(facts, 'resolution', 30)
  expect(told.stretches).toMatchObject([{ from: at(0), to: null, pausedBy: null, workedMs: 30 * MINUTE }])
  expect(told.refusedPauses).toEqual([{ at: at(10), actor: 'system' }])
})

test('a return after the end goes on in the same cycle, and the time between is told as a stand', () => {
  const log = ticketLog()
  const facts = [
    log.message(0),
    log.promise(0),
    log.reply(10),
    log.status(10, 'resolved'),
    log.message(70),
    log.reply(75),
    log.status(80, 'resolved'),
  ]
  expect(explain(facts, 'resolution', 200).stretches).toMatchObject([
    { from: at(0), to: at(10), pausedBy: null },
    { from: at(10), to: at(70), pausedBy: 'resolved', workedMs: 0 },
    { from: at(70), to: at(80), pausedBy: null, workedMs: 10 * MINUTE },
  ])
})

test('an extension is told with its reason, what was before and what is after', () => {
  const log = ticketLog()
  const facts = [
    log.message(0),
    log.promise(0),
    log.fact(
      'override.extend',
      10,
      { metric: 'firstResponse', addMs: 15 * MINUTE, reason: 'They agreed.', code: 'customerAgreed' },
      { actor: 'member:m1' },
    ),
  ]
  expect(explain(facts, 'firstResponse', 12).overrides).toEqual([
    {
      kind: 'extend',
      at: at(10),
      actor: 'member:m1',
      dedupKey: 'override.extend:3',
      reason: 'They agreed.',
      code: 'customerAgreed',
      addMs: 15 * MINUTE,
      until: null,
      before: { outcome: 'running', dueAt: at(30) },
      after: { outcome: 'running', dueAt: at(45) },
    },
  ])
})

test('an excuse leaves the breach as it was and is told beside it', () => {
  const log = ticketLog()
  const facts = [
    log.message(0),
    log.promise(0),
    log.fact('override.excuse', 50, { metric: 'firstResponse', cycle: 1, reason: 'A storm.' }),
  ]
  expect(explain(facts, 'firstResponse', 60)).toMatchObject({
    cycle: { outcome: 'breached', excusedBy: 'override.excuse:3' },
    overrides: [{ kind: 'excuse', reason: 'A storm.', code: null }],
    verdict: { code: 'late', parameters: { isExcused: true } },
  })
})

test('a promise that another takes the place of ends there, withdrawn', () => {
  const log = ticketLog()
  const facts = [log.message(0), log.promise(0), log.comeBack(5, 65, 'p1'), log.comeBack(20, 120, 'p2')]
  expect(explain(facts, 'promisedUpdate', 30)).toMatchObject({
    stretches: [{ from: at(5), to: at(20) }],
    stop: { at: at(20), by: 'update.promised' },
    verdict: { code: 'withdrawn' },
  })
  expect(explain(facts, 'promisedUpdate', 30, 2)).toMatchObject({ promises: [{ calendar: 'wall' }] })
})

test('working time is counted by the calendar, and a change of it cuts the stretch', () => {
  const log = ticketLog()
  const facts = [
    log.message(0),
    log.promise(0, targets({ resolution: 600 }, 'office')),
    log.promise(
      60,
      targets({ resolution: 600 }, 'always', { policyVersion: 'policy-2', published: 'fromNow' }),
    ),
  ]
  const told = explain(facts, 'resolution', 5 * 60)
  expect(told.stretches.reduce((sum, { workedMs }) => sum + workedMs, 0)).toBe(5 * HOUR)
  expect(told.promises.map(({ calendar }) => calendar)).toEqual(['office', 'always'])
})

test('a matter taken for spam or merged away says so', () => {
  const spam = ticketLog()
  expect(
    explain([spam.message(0), spam.promise(0), spam.status(5, 'spam')], 'firstResponse', 9).verdict.code,
  ).toBe('spam')
  const merged = ticketLog()
  expect(
    explain(
      [merged.message(0), merged.promise(0), merged.fact('merge.absorbed', 5, { ticketId: 't2' })],
      'firstResponse',
      9,
    ).verdict.code,
  ).toBe('merged')
})

test('a cycle that never was has no explanation', () => {
  const log = ticketLog()
  expect(explainClock('t1', [log.message(0)], { metric: 'review', cycle: 1 }, CALENDARS, at(1))).toBeNull()
})
