import { describe, expect, test } from 'vitest'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { parseFact } from './parse-fact.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0, targets({ publicAcknowledgement: 20, firstResponse: 60 }))]
const holding = (minutes: number, visibility: 'public' | 'private' = 'public') =>
  log.fact('reply', minutes, { replyId: `h${minutes}`, visibility, by: 'core', isHolding: true })
const clocks = (facts: readonly TicketFact[], to?: number) =>
  engine.project(engine.fold('t1', facts, to === undefined ? undefined : at(to)).state).clocks

describe('a holding reply', () => {
  test('is the first word that the public was promised, and no answer', () => {
    const after = clocks([...opened, holding(10)])
    expect(after.publicAcknowledgement).toMatchObject({ outcome: 'met', metAt: at(10) })
    expect(after.firstResponse).toMatchObject({ outcome: 'running', dueAt: at(60) })
    expect(clocks([...opened, holding(10)], 61).firstResponse).toMatchObject({ outcome: 'breached' })
    expect(clocks([...opened, holding(10), log.reply(30)]).firstResponse).toMatchObject({ metAt: at(30) })
  })

  test('in private is not even that', () => {
    expect(clocks([...opened, holding(10, 'private')]).publicAcknowledgement).toMatchObject({
      outcome: 'running',
    })
  })

  test('leaves the customer waiting, in the line where they stood', () => {
    const before = engine.project(engine.fold('t1', opened).state)
    const after = engine.project(engine.fold('t1', [...opened, holding(10)]).state)
    expect(after.oldestUnansweredAt).toBe(before.oldestUnansweredAt)
    expect(after.lastAnsweredAt).toBeNull()
  })

  test('keeps no later promise either, and begins none of the policy', () => {
    const again = [...opened, log.reply(5), log.message(30)]
    expect(clocks([...again, holding(35)]).nextResponse).toMatchObject({ outcome: 'running' })
    const promised = [...opened, log.comeBack(10, 60, 'p1', 'h12')]
    expect(clocks([...promised, holding(12), holding(20)]).promisedUpdate).toMatchObject({
      outcome: 'running',
      dueAt: at(60),
    })
    expect(clocks([...promised, holding(12), log.reply(30)]).promisedUpdate).toMatchObject({ outcome: 'met' })
  })

  test('is read as one from the log, and nothing else passes for it', () => {
    const { seq: _seq, ...fact } = holding(10)
    expect(parseFact({ ...fact, seq: 3 }).body).toEqual(fact.body)
    const wrong = { ...fact, seq: 3, body: { ...fact.body, isHolding: false } }
    expect(() => parseFact(wrong)).toThrow(/isHolding/)
  })
})
