import { describe, expect, test } from 'vitest'
import { CALENDARS, MINUTE, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from '../ticket/engine.ts'
import type { TicketFact } from '../ticket/facts.ts'
import { adjustedOutcome } from './cycle.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]
const down = log.fact('channel.down', 20, { reason: 'x' })
const up = log.fact('channel.up', 35, {})
const first = (facts: readonly TicketFact[], to = 100) =>
  engine.fold('t1', facts, at(to)).cycles.find((row) => row.metric === 'firstResponse')!

describe('the adjusted figure', () => {
  test('of an answer that the network held up is met, where the policy excuses outages; the raw one never is', () => {
    const row = first([...opened, down, up, log.reply(45)])
    expect(row).toMatchObject({ outcome: 'breached', breachedAt: at(30), outageMs: 15 * MINUTE })
    expect([adjustedOutcome(row, true), adjustedOutcome(row, false)]).toEqual(['met', 'breached'])
  })

  test('to the millisecond', () => {
    const justLate = { ...log.reply(45), effectiveAt: at(45) + 1 }
    expect(adjustedOutcome(first([...opened, down, up, justLate]), true)).toBe('breached')
  })

  test('of a clock that ran out without an outage, or that still runs, is the raw one', () => {
    expect(adjustedOutcome(first([...opened, log.reply(45)]), true)).toBe('breached')
    expect(adjustedOutcome(first([...opened, down, up], 40), true)).toBe('breached')
  })

  test('of more time that was granted counts it', () => {
    const more = log.fact('override.extend', 1, { metric: 'firstResponse', addMs: 10 * MINUTE, reason: 'x' })
    const row = first([...opened, more, down, up, log.reply(55)])
    expect(row).toMatchObject({ budgetMs: 30 * MINUTE, limitMs: 40 * MINUTE, outcome: 'breached' })
    expect(adjustedOutcome(row, true)).toBe('met')
  })

  const excuse = log.fact('override.excuse', 90, { metric: 'firstResponse', cycle: 1, reason: 'x' })

  test('sla-1.10: of a breach that a person excused is what it would have been, the raw one stays', () => {
    const of = (...facts: TicketFact[]) => {
      const row = first([...opened, ...facts, excuse])
      expect(row).toMatchObject({ outcome: 'breached', breachedAt: at(30), excusedBy: excuse.dedupKey })
      return adjustedOutcome(row, false)
    }
    expect(of()).toBe('running')
    expect(of(log.reply(45))).toBe('met')
    expect(of(log.status(45, 'resolved'))).toBe('closedUnanswered')
    expect(of(log.deleted(45, 'm0'))).toBe('void')
  })

  test('of what was kept is the same', () => {
    expect(adjustedOutcome(first([...opened, log.reply(5), excuse]), true)).toBe('met')
  })
})
