import { describe, expect, test } from 'vitest'
import { CALENDARS, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact, TicketStatus } from './facts.ts'
import { unpackContext } from './packed-context.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0), log.reply(5)]

function after(facts: readonly TicketFact[], to?: number) {
  const { state, effects } = engine.fold('t1', facts, to === undefined ? undefined : at(to))
  const told = effects.flatMap(({ kind }) => (kind === 'mark.reached' ? [] : [kind]))
  return { ...engine.project(state), told, value: unpackValue(state.value), context: state.context }
}

describe('the status of a ticket', () => {
  test.each(['waitingCustomer', 'hold', 'resolved', 'closed'] as const)(
    'a message of the customer opens it from %s',
    (status) => {
      const facts = [...opened, log.status(10, status)]
      expect(after(facts).status).toBe(status)
      const back = after([...facts, log.message(20)])
      expect(back).toMatchObject({ status: 'open', holdUntil: null, resolvedAt: null })
      expect(back.told).toEqual(status === 'resolved' || status === 'closed' ? ['ticket.reopened'] : [])
    },
  )

  test.each(['waitingCustomer', 'hold', 'resolved', 'closed'] as const)('thanks leave it %s', (status) => {
    const thanked = after([...opened, log.status(10, status), log.thanks(20)])
    expect(thanked).toMatchObject({ status, lastCustomerAt: at(20), oldestUnansweredAt: null })
    expect(thanked.told).toEqual(status === 'resolved' || status === 'closed' ? ['ticket.notReopened'] : [])
  })

  test('thanks that triage is not sure of reopen', () => {
    const unsure = log.message(20, { intent: 'closing_ack', confidence: 0.89 })
    expect(after([...opened, log.status(10, 'resolved'), unsure]).status).toBe('open')
  })

  test('set aside, it comes back by itself when its time has come', () => {
    const held = [...opened, log.status(10, 'hold', 60)]
    const { state } = engine.fold('t1', held)
    expect(engine.project(state)).toMatchObject({ status: 'hold', holdUntil: at(60) })
    expect(engine.nextDeadline(state)).toBe(at(60) + 1)
    expect(after(held, 60).status).toBe('hold')
    expect(after(held, 61)).toMatchObject({ status: 'open', holdUntil: null, told: ['snooze.ended'] })
  })

  test('set aside without an end, it waits for the customer', () => {
    expect(after([...opened, log.status(10, 'hold')], 99_999).status).toBe('hold')
  })

  test('set aside again, it counts from the new end', () => {
    expect(after([...opened, log.status(10, 'hold', 60), log.status(20, 'hold', 90)], 61)).toMatchObject({
      status: 'hold',
      holdUntil: at(90),
    })
  })

  test('keeps when it was resolved, through closing', () => {
    const closed = after([...opened, log.status(10, 'resolved'), log.status(20, 'closed')])
    expect(closed).toMatchObject({ status: 'closed', resolvedAt: at(10) })
  })

  test('remembers the first time it was resolved', () => {
    const facts = [...opened, log.status(10, 'resolved'), log.message(20), log.status(30, 'resolved')]
    expect(unpackContext(after(facts).context)).toMatchObject({ resolvedAt: at(30), firstResolvedAt: at(10) })
  })

  test('as spam nothing moves it but a person who opens it again', () => {
    const spam = [...opened, log.status(10, 'spam')]
    expect(after([...spam, log.message(20), log.native(30), log.status(40, 'resolved')]).status).toBe('spam')
    const restored = after([...spam, log.message(20), log.status(40, 'open')], 45)
    expect(restored).toMatchObject({ status: 'open', oldestUnansweredAt: at(20) })
    expect(restored.clocks.nextResponse).toMatchObject({ startedAt: at(20), outcome: 'running' })
  })

  test('merged away it stays so, its clocks ended and its wake gone', () => {
    const merged = [log.message(0), log.promise(0), log.fact('merge.absorbed', 10, { ticketId: 't2' })]
    const { state, cycles } = engine.fold('t1', [...merged, log.message(20), log.status(30, 'open')], at(500))
    expect(state.value.lifecycle).toBe('merged')
    expect(cycles.map((row) => [row.outcome, row.causes])).toEqual([
      ['void', ['merged']],
      ['void', ['merged']],
    ])
    expect(engine.nextDeadline(state)).toBeNull()
  })

  test('knows who spoke last', () => {
    expect(after([...opened, log.message(20), log.message(25)])).toMatchObject({
      lastCustomerAt: at(25),
      lastAnsweredAt: at(5),
      oldestUnansweredAt: at(20),
    })
    expect(after([...opened, log.message(20), log.native(30)])).toMatchObject({
      lastAnsweredAt: at(30),
      oldestUnansweredAt: null,
    })
  })
})

describe('triage on a ticket', () => {
  test('gives the columns; a person’s scores win until they are released', () => {
    const override = log.fact('triage.override', 20, {
      urgency: 90,
      importance: 90,
      band: 1,
      lane: 'doNow',
      priority: 'P1',
      reason: null,
    })
    const scored = [...opened, log.scored(10)]
    expect(after(scored)).toMatchObject({
      lane: 'volunteers',
      priority: 'P3',
      urgency: 50,
      language: 'fr',
      isOverridden: false,
    })
    const overridden = [...scored, override]
    expect(after(overridden)).toMatchObject({ lane: 'doNow', urgency: 90, isOverridden: true })
    const rescored = [...overridden, log.scored(30, { urgency: 5, lane: 'later', priority: 'P4' })]
    expect(after(rescored)).toMatchObject({ lane: 'doNow', urgency: 90 })
    expect(after([...rescored, log.fact('triage.release', 40, {})])).toMatchObject({
      lane: 'later',
      isOverridden: false,
    })
  })

  test('only a person lowers band 0', () => {
    const danger = [
      ...opened,
      log.scored(10, { band: 0, lane: 'doNow', priority: 'P0' }),
      log.scored(20, { urgency: 1 }),
    ]
    expect(after(danger)).toMatchObject({ band: 0, priority: 'P0' })
    const lowered = log.fact('triage.override', 30, {
      urgency: 1,
      importance: 1,
      band: 1,
      lane: 'later',
      priority: 'P4',
      reason: 'joke',
    })
    expect(after([...danger, lowered])).toMatchObject({ band: 1, priority: 'P4' })
    expect(after([...opened, log.scored(10), log.scored(20, { band: 0, priority: 'P0' })])).toMatchObject({
      band: 0,
    })
  })
})

describe('the holder of a ticket', () => {
  const claim = (minutes: number, memberId: string, fence: number, role: 'core' | 'volunteer' = 'core') =>
    log.fact('assign.claim', minutes, { memberId, fence, role })
  const offer = log.fact('assign.offer', 10, { memberId: 'v1', fence: 1, until: at(14) })
  const accepted = log.fact('offer.accepted', 11, { memberId: 'v1', fence: 1 })
  const draft = { replyId: 'r1', memberId: 'v1' }

  test.each<[string, readonly TicketFact[], string, string | null]>([
    ['nobody at first', [], 'unassigned', null],
    ['whoever claims it', [claim(10, 'a1', 1)], 'core', 'a1'],
    ['the volunteer who claims it', [claim(10, 'v1', 1, 'volunteer')], 'volunteer', 'v1'],
    ['the one with the newer fence', [claim(10, 'a1', 2), claim(11, 'a2', 1)], 'core', 'a1'],
    ['the one who takes it over', [claim(10, 'a1', 1), claim(11, 'a2', 2)], 'core', 'a2'],
    ['nobody while it is offered', [offer], 'offered', null],
    ['the volunteer who accepts', [offer, accepted], 'volunteer', 'v1'],
    [
      'nobody after a no',
      [offer, log.fact('offer.declined', 12, { memberId: 'v1', fence: 1, reason: null })],
      'unassigned',
      null,
    ],
    [
      'nobody when the offer runs out',
      [offer, log.fact('offer.expired', 14, { memberId: 'v1', fence: 1 })],
      'unassigned',
      null,
    ],
    [
      'not the one who accepts another offer',
      [offer, log.fact('offer.accepted', 12, { memberId: 'v2', fence: 1 })],
      'offered',
      null,
    ],
    ['an agent who takes an offered one', [offer, claim(12, 'a1', 2)], 'core', 'a1'],
    [
      'the volunteer, while a draft is in review',
      [offer, accepted, log.fact('draft.submitted', 12, draft)],
      'review',
      'v1',
    ],
    [
      'the volunteer again when it is approved',
      [offer, accepted, log.fact('draft.submitted', 12, draft), log.fact('draft.approved', 13, draft)],
      'volunteer',
      'v1',
    ],
    [
      'the volunteer again when it is returned',
      [offer, accepted, log.fact('draft.submitted', 12, draft), log.fact('draft.returned', 13, draft)],
      'volunteer',
      'v1',
    ],
    [
      'nobody once it is handed back',
      [claim(10, 'a1', 1), log.fact('assign.release', 11, { reason: null })],
      'unassigned',
      null,
    ],
    [
      'nobody once it is recalled',
      [offer, accepted, log.fact('assign.recall', 12, { reason: 'topic' })],
      'unassigned',
      null,
    ],
  ])('is %s', (_, facts, assignment, assigneeId) => {
    expect(after([...opened, ...facts])).toMatchObject({ assignment, assigneeId })
  })
})

test('statuses of the chart and of the words are the same', () => {
  const statuses: TicketStatus[] = ['open', 'waitingCustomer', 'hold', 'resolved', 'closed', 'spam']
  for (const status of statuses) {
    expect(after([log.status(0, status as Exclude<TicketStatus, 'merged'>)]).status).toBe(status)
  }
})
