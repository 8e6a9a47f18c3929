import { describe, expect, test } from 'vitest'
import type { Metric } from '../clock/metric.ts'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const promised = targets({ timeToClaim: 10, review: 15 })
const opened = [log.message(0), log.promise(0, promised)]
const claim = (minutes: number, fence = 1, role: 'core' | 'volunteer' = 'volunteer') =>
  log.fact('assign.claim', minutes, { memberId: 'v1', fence, role })
const submitted = (minutes: number) => log.fact('draft.submitted', minutes, { replyId: 'r', memberId: 'v1' })
const released = (minutes: number) => log.fact('assign.release', minutes, { reason: null })

function rowsOf(metric: Metric, facts: readonly TicketFact[], to?: number) {
  const { cycles } = engine.fold('t1', facts, to === undefined ? undefined : at(to))
  return cycles.filter((row) => row.metric === metric)
}
const claims = (facts: readonly TicketFact[], to?: number) => rowsOf('timeToClaim', facts, to)
const reviews = (facts: readonly TicketFact[], to?: number) => rowsOf('review', facts, to)

describe('the time to claim', () => {
  test('runs from when triage has spoken, where the policy gives it a time', () => {
    expect(claims([log.message(0), log.promise(0)])).toEqual([])
    expect(claims([log.message(0)])).toEqual([])
    expect(claims(opened)).toMatchObject([{ outcome: 'running', startedAt: at(0), dueAt: at(10) }])
  })

  test('is counted from when we had the message', () => {
    const late = [log.message(0, {}, { recordedAt: 40 }), log.promise(0, promised)]
    expect(claims(late)).toMatchObject([{ dueAt: at(50), teamDueAt: at(50), receivedAt: at(40) }])
    expect(claims(late, 51)).toMatchObject([{ outcome: 'breached', breachedAt: at(50), causes: [] }])
  })

  test('is met by whoever takes the ticket, and says who', () => {
    expect(claims([...opened, claim(4)])).toMatchObject([
      { outcome: 'met', metAt: at(4), metBy: 'volunteer' },
    ])
    const offer = log.fact('assign.offer', 2, { memberId: 'v1', fence: 1, until: at(6) })
    expect(claims([...opened, offer])).toMatchObject([{ outcome: 'running' }])
    const accepted = log.fact('offer.accepted', 3, { memberId: 'v1', fence: 1 })
    expect(claims([...opened, offer, accepted])).toMatchObject([{ outcome: 'met', metBy: 'volunteer' }])
    const stranger = log.fact('offer.accepted', 3, { memberId: 'v2', fence: 1 })
    expect(claims([...opened, offer, stranger])).toMatchObject([{ outcome: 'running' }])
  })

  test('is met by an answer that nobody had to take the ticket for', () => {
    expect(claims([...opened, log.native(4)])).toMatchObject([{ outcome: 'met', metBy: 'native' }])
    expect(claims([...opened, log.reply(4, 'automation')])).toMatchObject([{ outcome: 'running' }])
  })

  test('runs again each time the ticket is given back, and when the customer returns to nobody', () => {
    const back = [...opened, claim(4), released(20)]
    expect(claims(back)).toMatchObject([
      { cycle: 1, outcome: 'met' },
      { cycle: 2, outcome: 'running', dueAt: at(30) },
    ])
    const recalled = log.fact('assign.recall', 20, { reason: 'x' })
    expect(claims([...opened, claim(4), recalled])).toMatchObject([{ cycle: 1 }, { dueAt: at(30) }])
    expect(claims([...opened, log.native(4), log.message(50)])).toMatchObject([
      { outcome: 'met' },
      { outcome: 'running', dueAt: at(60) },
    ])
  })

  test('does not run for a ticket that somebody has, or that is over, or that asks for nothing', () => {
    expect(claims([log.message(0), claim(0), log.promise(1, promised)])).toEqual([])
    expect(claims([...opened, claim(1), log.status(5, 'resolved'), released(6)])).toMatchObject([
      { cycle: 1 },
    ])
    expect(claims([log.message(0), log.native(1), log.promise(2, promised)])).toEqual([])
    expect(claims([...opened, log.native(1), released(2)])).toHaveLength(1)
  })

  test('pauses while the ticket is set aside or with the customer, who has our answer', () => {
    const aside = [...opened, log.status(4, 'hold', 20)]
    expect(claims(aside)).toMatchObject([{ outcome: 'paused', workedMs: 4 * MINUTE }])
    expect(claims(aside, 21)).toMatchObject([{ outcome: 'running', dueAt: at(26) }])
    const waiting = [...opened, claim(1), log.reply(2), log.status(3, 'waitingCustomer'), released(4)]
    expect(claims(waiting)).toMatchObject([{ outcome: 'met' }, { outcome: 'paused' }])
    expect(claims([...waiting, log.message(30)])).toMatchObject([{}, { outcome: 'running', dueAt: at(40) }])
    expect(claims([...opened, log.status(4, 'waitingCustomer')])).toMatchObject([{ outcome: 'running' }])
  })

  test('ends void when the matter is over, and is dropped with spam and merges', () => {
    expect(claims([...opened, log.status(4, 'resolved')])).toMatchObject([{ outcome: 'void', metAt: null }])
    expect(claims([...opened, log.status(4, 'spam')])).toMatchObject([{ outcome: 'void', causes: ['spam'] }])
    const merged = log.fact('merge.absorbed', 20, { ticketId: 't2' })
    expect(claims([...opened, merged])).toMatchObject([{ outcome: 'void', causes: ['merged'] }])
    expect(claims([...opened, log.deleted(4, 'm0')])).toMatchObject([{ outcome: 'void' }])
  })

  test('late, it stays broken through a pause, and ends with whoever takes it', () => {
    const facts = [...opened, log.status(12, 'hold'), log.status(20, 'open'), claim(25)]
    expect(claims(facts)).toMatchObject([{ outcome: 'breached', breachedAt: at(10), workedMs: 17 * MINUTE }])
  })

  test('of a message brought in by catch-up is history as well', () => {
    const facts = [log.message(0, { isBackfill: true }), log.promise(0, promised)]
    expect(claims(facts)).toMatchObject([{ causes: ['backfill'] }])
  })
})

describe('the review of a draft', () => {
  const taken = [...opened, claim(1)]

  test('runs from each draft handed in, where the policy gives it a time', () => {
    expect(reviews([...taken, submitted(5)])).toMatchObject([{ outcome: 'running', dueAt: at(20) }])
    expect(reviews([log.message(0), log.promise(0), claim(1), submitted(5)])).toEqual([])
    expect(reviews([...opened, submitted(5)])).toEqual([])
  })

  test.each(['draft.approved', 'draft.returned'] as const)('is met by %s', (type) => {
    const read = log.fact(type, 9, { replyId: 'r', memberId: 'a1' })
    expect(reviews([...taken, submitted(5), read])).toMatchObject([
      { outcome: 'met', metAt: at(9), metBy: 'person' },
    ])
    expect(reviews([...taken, submitted(5), read, submitted(11)])).toMatchObject([
      { cycle: 1 },
      { cycle: 2, dueAt: at(26) },
    ])
  })

  test('is void when the ticket leaves review in another way', () => {
    for (const leaving of [claim(9, 2), released(9), log.fact('assign.recall', 9, { reason: 'x' })])
      expect(reviews([...taken, submitted(5), leaving])).toMatchObject([{ outcome: 'void', endedAt: at(9) }])
    expect(reviews([...taken, submitted(5), log.status(9, 'closed')])).toMatchObject([{ outcome: 'void' }])
    expect(reviews([...taken, submitted(5), log.status(9, 'spam')])).toMatchObject([{ causes: ['spam'] }])
  })

  test('is late by time alone, and stays so', () => {
    expect(reviews([...taken, submitted(5)], 21)).toMatchObject([
      { outcome: 'breached', breachedAt: at(20), endedAt: null },
    ])
  })
})

describe('what a team promises itself', () => {
  test('is never the deadline of the ticket, nor what escalates it', () => {
    const { state } = engine.fold('t1', opened, at(12))
    const { dueAt, atRiskAt, escalation, clocks } = engine.project(state)
    expect(clocks.timeToClaim).toMatchObject({ outcome: 'breached' })
    expect([dueAt, atRiskAt, escalation]).toEqual([at(30), at(24), 'none'])
  })

  test('tells nothing but that it is late', () => {
    const { effects } = engine.fold('t1', opened, at(100))
    const told = effects.filter((effect) => effect.kind === 'mark.reached' && effect.metric === 'timeToClaim')
    expect(told).toMatchObject([{ mark: 100, at: at(10), policyVersion: 'policy-1' }])
  })
})
