import { describe, expect, test } from 'vitest'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TargetSet, Targets, TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
/** Targets as a policy gives them: with the row they came from. */
const under = (version: string, minutes: Parameters<typeof targets>[0], rest: Partial<Targets> = {}) =>
  targets(minutes, 'always', { policyVersion: version, row: 0, ...rest })
const opened = [log.message(0), log.promise(0, under('v1', { firstResponse: 60, resolution: 240 }))]
const rowOf = (facts: readonly TicketFact[], metric = 'firstResponse', to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.findLast((row) => row.metric === metric)!

describe('a cycle keeps the version of the policy under which it was opened', () => {
  test('targets of another version say nothing to it, and open the cycles that come', () => {
    const facts = [...opened, log.promise(10, under('v2', { firstResponse: 15, nextResponse: 15 }))]
    expect(rowOf(facts)).toMatchObject({ policyVersion: 'v1', dueAt: at(60), epoch: 0 })
    const next = [...facts, log.reply(20), log.message(30)]
    expect(rowOf(next, 'nextResponse')).toMatchObject({ policyVersion: 'v2', dueAt: at(45) })
  })

  test('a change of priority moves it by the row of its own version', () => {
    const pinned: Record<string, TargetSet> = {
      v1: under('v1', { firstResponse: 20, resolution: 30 }).metrics,
    }
    const facts = [...opened, log.promise(10, under('v2', { firstResponse: 15 }, { pinned }))]
    expect(rowOf(facts)).toMatchObject({ policyVersion: 'v1', dueAt: at(20), budgetMs: 20 * MINUTE })
    expect(rowOf(facts, 'resolution')).toMatchObject({ policyVersion: 'v1', dueAt: at(30) })
  })

  test('the message that brings the targets of another version opens its cycle under that', () => {
    const facts = [
      ...opened,
      log.reply(5),
      log.message(10),
      log.promise(10, under('v2', { nextResponse: 9 })),
    ]
    expect(rowOf(facts, 'nextResponse')).toMatchObject({ policyVersion: 'v2', dueAt: at(19) })
    expect(rowOf(facts, 'resolution')).toMatchObject({ policyVersion: 'v1' })
  })

  test('targets from before rows were named speak to every running cycle, as they did', () => {
    const legacy = targets({ firstResponse: 15 }, 'always', { policyVersion: 'v2' })
    expect(rowOf([...opened, log.promise(5, legacy)])).toMatchObject({ policyVersion: 'v2', dueAt: at(15) })
  })
})

describe('a publication', () => {
  test('from now on moves every running clock, with the time already used', () => {
    const facts = [...opened, log.promise(10, under('v2', { firstResponse: 30 }, { published: 'fromNow' }))]
    expect(rowOf(facts)).toMatchObject({ policyVersion: 'v2', dueAt: at(30), workedMs: 10 * MINUTE })
    const usedUp = [...opened, log.promise(40, under('v2', { firstResponse: 30 }, { published: 'fromNow' }))]
    expect(rowOf(usedUp)).toMatchObject({ dueAt: at(45) })
  })

  const replayed = (minutes: number, budget: number) =>
    log.promise(minutes, under('v2', { firstResponse: budget }, { published: ['firstResponse'] }))

  test('that judges again does so from the opening, be it in the past', () => {
    const facts = [...opened, replayed(0, 20)]
    expect(rowOf(facts, 'firstResponse', 50)).toMatchObject({
      policyVersion: 'v2',
      breachedAt: at(20),
      causes: ['replayed'],
    })
    const afterwards = [log.message(0), log.promise(5, under('v1', { firstResponse: 60 })), replayed(5, 3)]
    expect(rowOf(afterwards, 'firstResponse', 50)).toMatchObject({ breachedAt: at(3) })
  })

  test('that judges again takes a breach back where there was none', () => {
    const late = engine.fold('t1', opened, at(70))
    const after = engine.refold(late, [...opened, replayed(0, 90)], at(70))
    expect(after.effects).toContainEqual(expect.objectContaining({ kind: 'breach.retracted' }))
    expect(rowOf([...opened, replayed(0, 90)], 'firstResponse', 70)).toMatchObject({ dueAt: at(90) })
  })

  test('judges only what it names, and only what still runs', () => {
    const facts = [...opened, replayed(0, 20)]
    expect(rowOf(facts, 'resolution')).toMatchObject({ policyVersion: 'v1', dueAt: at(240), causes: [] })
    const ended = [...opened, log.reply(2), replayed(3, 1)]
    expect(rowOf(ended)).toMatchObject({ policyVersion: 'v1', outcome: 'met', causes: [] })
  })

  test('a change within the cycle, judged again after it, is an ordinary change with its grace', () => {
    const facts = [...opened, replayed(0, 50), replayed(40, 20)]
    expect(rowOf(facts)).toMatchObject({ dueAt: at(45), policyVersion: 'v2' })
  })

  test('that judges again is not in force for what comes after', () => {
    const facts = [...opened, replayed(0, 20), log.reply(5), log.message(10)]
    expect(rowOf(facts, 'nextResponse')).toMatchObject({ policyVersion: 'v1', dueAt: at(40) })
  })
})
