import { describe, expect, test } from 'vitest'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const answered = [log.message(0), log.promise(0), log.reply(5)]

const cycles = (facts: readonly TicketFact[], to?: number) =>
  engine
    .fold('t1', facts, to === undefined ? undefined : at(to))
    .cycles.filter((row) => row.metric === 'nextResponse')
    .sort((a, b) => a.cycle - b.cycle)

describe('the next response', () => {
  test('is not owed while the first one is', () => {
    expect(cycles([log.message(0), log.promise(0), log.message(10)])).toEqual([])
  })

  test('opens with the next message and is met by the next reply', () => {
    expect(cycles([...answered, log.message(20), log.reply(40)])).toMatchObject([
      { cycle: 1, startedAt: at(20), dueAt: at(50), outcome: 'met', metAt: at(40) },
    ])
  })

  test('an impatient customer who writes again makes one silence, not two', () => {
    expect(cycles([...answered, log.message(20), log.message(25), log.message(45)], 120)).toMatchObject([
      { cycle: 1, startedAt: at(20), breachedAt: at(50), outcome: 'breached' },
    ])
  })

  test('each silence is a cycle of its own', () => {
    const facts = [
      ...answered,
      log.message(20),
      log.reply(30),
      log.message(40),
      log.reply(80),
      log.message(90),
    ]
    expect(cycles(facts).map((row) => [row.cycle, row.outcome])).toEqual([
      [1, 'met'],
      [2, 'breached'],
      [3, 'running'],
    ])
  })

  test('opens at the message that reopens a resolved ticket', () => {
    expect(cycles([...answered, log.status(6, 'resolved'), log.message(200)])).toMatchObject([
      { startedAt: at(200), outcome: 'running' },
    ])
  })

  test('opens after a first response that nobody gave', () => {
    const unanswered = [log.message(0), log.promise(0), log.status(6, 'resolved')]
    expect(cycles([...unanswered, log.message(60)])).toMatchObject([
      { startedAt: at(60), outcome: 'running' },
    ])
  })

  test('does not open for thanks', () => {
    expect(cycles([...answered, log.thanks(20)])).toEqual([])
  })

  test('opens for what was taken for thanks once a person says it was more', () => {
    const more = log.fact('override.notThanks', 60, { messageId: 'm20' })
    expect(cycles([...answered, log.thanks(20), more], 60)).toMatchObject([
      { startedAt: at(20), breachedAt: at(50) },
    ])
  })

  test('resolving leaves it closed unanswered, past due a breach', () => {
    const waiting = [...answered, log.message(20)]
    expect(cycles([...waiting, log.status(30, 'resolved')])).toMatchObject([{ outcome: 'closedUnanswered' }])
    expect(cycles([...waiting, log.status(60, 'closed')])).toMatchObject([
      { outcome: 'breached', endedAt: at(60) },
    ])
  })

  test('ends void when the customer deletes what was unanswered', () => {
    expect(cycles([...answered, log.message(20), log.deleted(30, 'm20')])).toMatchObject([
      { outcome: 'void', endedAt: at(30) },
    ])
  })

  test('deleting a message that was answered changes nothing', () => {
    expect(cycles([...answered, log.message(20), log.deleted(30, 'm0')])).toMatchObject([
      { outcome: 'running' },
    ])
  })
})
