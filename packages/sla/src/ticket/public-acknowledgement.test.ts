import { describe, expect, test } from 'vitest'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const promised = targets({ publicAcknowledgement: 20 })
const opened = [log.message(0), log.promise(0, promised)]
const privately = (minutes: number) =>
  log.fact('reply', minutes, { replyId: `d${minutes}`, visibility: 'private', by: 'core' })

function rowOf(facts: readonly TicketFact[], to?: number) {
  const { cycles, state } = engine.fold('t1', facts, to === undefined ? undefined : at(to))
  const rows = cycles.filter((row) => row.metric === 'publicAcknowledgement')
  expect(rows.length).toBeLessThanOrEqual(1)
  return rows[0] && { ...rows[0], region: unpackValue(state.value).publicAcknowledgement }
}

describe('the first word that everybody can read', () => {
  test('is promised only by a policy that gives it a time', () => {
    expect(rowOf([log.message(0), log.promise(0)])).toBeUndefined()
    expect(rowOf([log.message(0), log.promise(0, targets({ publicAcknowledgement: null }))])).toBeUndefined()
    expect(rowOf(opened)).toMatchObject({ outcome: 'running', dueAt: at(20) })
  })

  test('is counted from the first message, however it was received, when the promise comes later', () => {
    const late = [log.message(0, {}, { recordedAt: 5 }), log.promise(8, promised)]
    expect(rowOf(late)).toMatchObject({
      startedAt: at(0),
      receivedAt: at(5),
      dueAt: at(20),
      teamDueAt: at(25),
    })
  })

  test('is not asked for in private, and is from the moment the matter becomes public', () => {
    const direct = [log.message(0, { visibility: 'private' }), log.promise(0, promised)]
    expect(rowOf(direct)).toBeUndefined()
    expect(rowOf([...direct, log.message(5)])).toMatchObject({ startedAt: at(0), dueAt: at(20) })
  })

  test('is met by a public answer; one in private meets the first response alone', () => {
    expect(rowOf([...opened, log.reply(10)])).toMatchObject({ outcome: 'met', region: 'met', metBy: 'core' })
    const { cycles } = engine.fold('t1', [...opened, privately(10)])
    expect(cycles.map((row) => [row.metric, row.outcome])).toEqual(
      expect.arrayContaining([
        ['firstResponse', 'met'],
        ['publicAcknowledgement', 'running'],
      ]),
    )
    expect(rowOf([...opened, privately(10), log.native(15)])).toMatchObject({ outcome: 'met', metAt: at(15) })
  })

  test('an answer after it is due leaves it broken', () => {
    expect(rowOf([...opened, log.reply(21)])).toMatchObject({
      outcome: 'breached',
      breachedAt: at(20),
      region: 'metLate',
    })
  })

  test('a matter closed without it is closed unanswered, late or not', () => {
    const closed = (minutes: number) => rowOf([...opened, privately(1), log.status(minutes, 'resolved')])
    expect(closed(10)).toMatchObject({ outcome: 'closedUnanswered', region: 'closedUnanswered' })
    expect(closed(30)).toMatchObject({ outcome: 'breached', region: 'closedLate' })
  })

  test('is not asked for again once the first response is over', () => {
    const facts = [log.message(0), log.promise(0), log.reply(5), log.message(9), log.promise(9, promised)]
    expect(rowOf(facts)).toBeUndefined()
    const answeredInPrivate = [log.message(0, { visibility: 'private' }), privately(5), log.message(9)]
    expect(rowOf([...answeredInPrivate, log.promise(9, promised)])).toBeUndefined()
  })

  test('never pauses', () => {
    const facts = [...opened, privately(5), log.status(6, 'waitingCustomer'), log.status(9, 'hold')]
    expect(rowOf(facts)).toMatchObject({ outcome: 'running', dueAt: at(20) })
  })

  test('runs on when the matter goes private and the rest is held to the private row', () => {
    const goesPrivate = [
      log.message(5, { visibility: 'private' }),
      log.promise(5, targets({ firstResponse: 60, publicAcknowledgement: null })),
    ]
    const { cycles } = engine.fold('t1', [...opened, ...goesPrivate])
    expect(cycles.find((row) => row.metric === 'firstResponse')).toMatchObject({ dueAt: at(60) })
    expect(rowOf([...opened, ...goesPrivate])).toMatchObject({ outcome: 'running', dueAt: at(20) })
  })

  test('follows the targets while the matter is public', () => {
    const facts = [...opened, log.promise(5, targets({ publicAcknowledgement: 40 }))]
    expect(rowOf(facts)).toMatchObject({ dueAt: at(40) })
  })

  test('leads the list when it is the nearest', () => {
    expect(engine.project(engine.fold('t1', opened).state).dueAt).toBe(at(20))
  })
})
