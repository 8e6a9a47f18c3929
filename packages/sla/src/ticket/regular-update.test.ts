import { describe, expect, test } from 'vitest'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0, targets({ promisedUpdate: 60 }))]
const updates = (facts: readonly TicketFact[], to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.filter((row) => row.metric === 'promisedUpdate')

describe('the regular update that a policy owes', () => {
  test('is counted from each answer on a matter that goes on', () => {
    expect(updates(opened)).toEqual([])
    expect(updates([...opened, log.reply(5)])).toMatchObject([
      { cycle: 1, outcome: 'running', startedAt: at(5), dueAt: at(65), policyVersion: 'policy-1' },
    ])
    expect(updates([...opened, log.reply(5), log.native(30)])).toMatchObject([
      { cycle: 1, outcome: 'met', metAt: at(30), metBy: 'native' },
      { cycle: 2, outcome: 'running', dueAt: at(90) },
    ])
  })

  test('is not owed without a period, after the end, or for a machine’s word', () => {
    expect(updates([log.message(0), log.promise(0), log.reply(5)])).toEqual([])
    expect(updates([...opened, log.status(3, 'resolved'), log.reply(5)])).toEqual([])
    expect(updates([...opened, log.reply(5, 'automation')])).toEqual([])
  })

  test('is late when nothing is heard of us, and late answers begin the next', () => {
    expect(updates([...opened, log.reply(5), log.reply(70)])).toMatchObject([
      { outcome: 'breached', breachedAt: at(65), metAt: at(70) },
      { outcome: 'running', dueAt: at(130) },
    ])
  })

  test('pauses while the customer, who has our answer, is to speak', () => {
    const parked = [...opened, log.reply(5), log.status(15, 'waitingCustomer')]
    expect(updates(parked)).toMatchObject([{ outcome: 'paused', workedMs: 10 * MINUTE }])
    expect(updates([...parked, log.message(100)])).toMatchObject([{ outcome: 'running', dueAt: at(150) }])
    expect(updates([...parked, log.reply(20)])).toMatchObject([{ outcome: 'met' }, { outcome: 'paused' }])
  })

  test('gives way to what a person promises, and comes back with the answer that keeps it', () => {
    const promise = [...opened, log.reply(5), log.comeBack(6, 200)]
    expect(updates(promise)).toMatchObject([
      { outcome: 'void', endedAt: at(6) },
      { outcome: 'running', dueAt: at(200), policyVersion: null },
    ])
    expect(updates([...promise, log.reply(100)])).toMatchObject([
      {},
      { outcome: 'met' },
      { startedAt: at(100), dueAt: at(160) },
    ])
    expect(updates([...opened, log.comeBack(4, 200, 'p1', 'r5'), log.reply(5)])).toMatchObject([
      { outcome: 'running', dueAt: at(200) },
    ])
  })

  test('follows the targets; what a person has promised does not', () => {
    const sooner = log.promise(10, targets({ promisedUpdate: 30 }))
    expect(updates([...opened, log.reply(5), sooner])).toMatchObject([{ dueAt: at(35) }])
    expect(updates([...opened, log.comeBack(5, 65), sooner])).toMatchObject([{ dueAt: at(65) }])
  })

  test('ends with the matter, without a verdict', () => {
    expect(updates([...opened, log.reply(5), log.status(9, 'resolved')])).toMatchObject([{ outcome: 'void' }])
  })
})
