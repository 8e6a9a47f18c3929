import { describe, expect, test } from 'vitest'
import { CALENDARS, at, MINUTE, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0, targets({ firstResponse: null, resolution: null }))]

const fold = (facts: readonly TicketFact[], to?: number) =>
  engine.fold('t1', [...opened, ...facts], to === undefined ? undefined : at(to))
const clock = (facts: readonly TicketFact[], to?: number) =>
  engine.project(fold(facts, to).state).clocks.promisedUpdate
const stateOf = (facts: readonly TicketFact[], to?: number) =>
  unpackValue(fold(facts, to).state.value).promisedUpdate
const rows = (facts: readonly TicketFact[], to?: number) =>
  fold(facts, to).cycles.filter((row) => row.metric === 'promisedUpdate')

describe('a promise to come back', () => {
  const promised = log.comeBack(10, 60)

  test('runs to its instant by time as it passes, whatever the opening hours', () => {
    const night = log.comeBack(10, 24 * 60)
    expect(clock([night])).toMatchObject({ outcome: 'running', startedAt: at(10), dueAt: at(24 * 60) })
    expect(rows([night])[0]).toMatchObject({
      budgetMs: (24 * 60 - 10) * MINUTE,
      calendar: 'wall',
      policyVersion: null,
    })
  })

  test('is at risk, then broken at its instant, and each mark is told once', () => {
    expect(clock([promised])!.atRiskAt).toBe(at(50))
    const { effects } = fold([promised], 200)
    expect(
      effects.flatMap((effect) =>
        effect.kind === 'mark.reached' && effect.metric === 'promisedUpdate'
          ? [[effect.mark, effect.at]]
          : [],
      ),
    ).toEqual([
      [100, at(60)],
      [200, at(110)],
    ])
    expect(clock([promised], 61)).toMatchObject({ outcome: 'breached', breachedAt: at(60), endedAt: null })
    expect(engine.project(fold([promised], 61).state).escalation).toBe('breached')
  })

  test.each([
    ['an answer', log.reply(30), 'met'],
    ['an answer at its very instant', log.reply(60), 'met'],
    ['an answer in the network’s application', log.native(30), 'met'],
    ['the end of the matter', log.status(30, 'resolved'), 'void'],
    ['its closing', log.status(30, 'closed'), 'void'],
    ['spam', log.status(30, 'spam'), 'void'],
    ['a merge', log.fact('merge.absorbed', 30, { ticketId: 't2' }), 'void'],
    ['being taken back', log.withdrawn(30), 'void'],
    ['being waived', log.fact('override.waive', 30, { metric: 'promisedUpdate', reason: 'x' }), 'void'],
  ])('ends by %s', (_by, fact, outcome) => {
    const { endedAt, outcome: found } = clock([promised, fact], 100)!
    expect([found, endedAt]).toEqual([outcome, fact.effectiveAt])
    expect(stateOf([promised, fact], 100)).toBe('idle')
    expect(fold([promised, fact]).state.context.promise).toBeUndefined()
  })

  test.each([
    ['an answer', log.reply(70)],
    ['the end of the matter', log.status(70, 'resolved')],
    ['being taken back', log.withdrawn(70)],
    ['another promise', log.comeBack(70, 100, 'p2')],
  ])('stays broken when it was late before %s', (_by, fact) => {
    expect(rows([promised, fact], 80)[0]).toMatchObject({
      outcome: 'breached',
      breachedAt: at(60),
      endedAt: at(70),
    })
  })

  test('is dropped, late or not, when the matter is spam or goes on elsewhere', () => {
    for (const fact of [log.status(70, 'spam'), log.fact('merge.absorbed', 70, { ticketId: 't2' })])
      expect(rows([promised, fact], 80)[0]).toMatchObject({ outcome: 'void', endedAt: at(70) })
  })

  test.each([
    ['an automatic answer', log.reply(30, 'automation')],
    ['a message', log.message(30)],
    ['another promise of the policy', log.promise(30, targets({ firstResponse: 5 }))],
    ['the taking back of another one', log.withdrawn(30, 'p2')],
    ['a snooze', log.status(30, 'hold', 500)],
    [
      'more time for another clock',
      log.fact('override.extend', 30, { metric: 'resolution', addMs: 1, reason: 'x' }),
    ],
  ])('does not end or move by %s', (_by, fact) => {
    expect(clock([promised, fact])).toMatchObject({ outcome: 'running', dueAt: at(60), cycle: 1 })
  })

  test('is not kept by the answer that announces it, and is by the next', () => {
    const announced = log.comeBack(10, 60, 'p1', 'r12')
    expect(clock([announced, log.reply(12)])).toMatchObject({ outcome: 'running' })
    expect(clock([announced, log.reply(12), log.reply(20)])).toMatchObject({ outcome: 'met', metAt: at(20) })
    expect(clock([announced, log.reply(65), log.reply(12)], 100)).toMatchObject({ metAt: at(65) })
    const moved = [promised, log.comeBack(30, 120, 'p1', 'r35'), log.reply(35)]
    expect(clock(moved)).toMatchObject({ outcome: 'running', dueAt: at(120) })
    const late = [announced, { ...log.reply(12), effectiveAt: at(62), recordedAt: at(62) }]
    expect(clock(late, 100)).toMatchObject({ outcome: 'breached', endedAt: null })
  })

  test('moves with its id, later or sooner, and the time already used stays used', () => {
    const later = clock([promised, log.comeBack(30, 120)])!
    expect(later).toMatchObject({ cycle: 1, dueAt: at(120), startedAt: at(10) })
    expect(rows([promised, log.comeBack(30, 120)])[0]).toMatchObject({ epoch: 1, budgetMs: 110 * MINUTE })
    expect(clock([promised, log.comeBack(30, 40)], 41)).toMatchObject({
      outcome: 'breached',
      breachedAt: at(40),
    })
    expect(rows([promised, log.comeBack(30, 60)])[0]).toMatchObject({ epoch: 0 })
    const extended = log.fact('override.extend', 20, {
      metric: 'promisedUpdate',
      addMs: 600_000,
      reason: 'x',
    })
    expect(clock([promised, extended])!.dueAt).toBe(at(70))
    expect(clock([promised, extended, log.comeBack(30, 65)])!.dueAt).toBe(at(65))
  })

  test('moves while it is paused, and runs on from where it is resumed', () => {
    const paused = [log.reply(5), promised, log.status(20, 'waitingCustomer')]
    const moved = [...paused, log.comeBack(30, 90)]
    expect(stateOf(moved)).toBe('paused')
    expect(clock([...moved, log.status(40, 'open')])).toMatchObject({ outcome: 'running', dueAt: at(100) })
  })

  test('marks that were crossed before it moved ahead are crossed again', () => {
    const told = fold([promised, log.comeBack(55, 300)], 290).effects.filter(
      (effect) => effect.kind === 'mark.reached' && effect.metric === 'promisedUpdate',
    )
    expect(told.map((effect) => effect.kind === 'mark.reached' && [effect.mark, effect.epoch])).toEqual([
      [80, 0],
      [80, 1],
    ])
  })

  test('gives way to another one, and both stand in the ledger', () => {
    const both = [promised, log.comeBack(30, 90, 'p2')]
    expect(rows(both).map((row) => [row.cycle, row.outcome, row.endedAt, row.causes])).toEqual([
      [1, 'void', at(30), ['withdrawn']],
      [2, 'running', null, []],
    ])
    expect(clock([...both, log.withdrawn(40, 'p1')])).toMatchObject({ outcome: 'running' })
    expect(clock([...both, log.withdrawn(40, 'p2')])).toMatchObject({ outcome: 'void' })
  })

  test('after a late one is a new cycle even under the same id', () => {
    const again = [promised, log.comeBack(70, 100)]
    expect(rows(again, 80).map((row) => [row.cycle, row.outcome])).toEqual([
      [1, 'breached'],
      [2, 'running'],
    ])
    expect(stateOf(again, 80)).toBe('running')
  })

  test('that has no instant ahead of it is none', () => {
    expect(clock([log.comeBack(30, 30)])).toBeNull()
    expect(clock([log.reply(5), log.status(6, 'waitingCustomer'), log.comeBack(30, 30)])).toBeNull()
    expect(clock([promised, log.comeBack(30, 30)])).toMatchObject({ dueAt: at(60), outcome: 'running' })
    expect(rows([promised, log.comeBack(30, 30, 'p2')])).toHaveLength(1)
  })

  test.each(['resolved', 'closed', 'spam'] as const)('is not made once the matter is %s', (status) => {
    expect(clock([log.status(5, status), promised])).toBeNull()
  })

  test('pauses while the customer has our answer and is asked something, and resumes with what they say', () => {
    const waiting = [log.reply(5), promised, log.status(20, 'waitingCustomer')]
    expect(clock(waiting, 300)).toMatchObject({ outcome: 'paused', dueAt: null, breachedAt: null })
    for (const fact of [log.message(50), log.status(50, 'open'), log.status(50, 'hold')])
      expect(clock([...waiting, fact])).toMatchObject({ outcome: 'running', dueAt: at(90) })
    expect(clock([...waiting, log.thanks(50)])).toMatchObject({ outcome: 'paused' })
    expect(clock([...waiting, log.native(50)])).toMatchObject({ outcome: 'met' })
    expect(clock([...waiting, log.reply(50)])).toMatchObject({ outcome: 'met' })
    expect(clock([...waiting, log.status(50, 'resolved')])).toMatchObject({ outcome: 'void' })
    expect(clock([...waiting, log.withdrawn(50)])).toMatchObject({ outcome: 'void' })
  })

  test('does not pause while the customer waits for an answer', () => {
    expect(clock([promised, log.status(20, 'waitingCustomer')], 61)).toMatchObject({ outcome: 'breached' })
    expect(clock([promised, log.status(20, 'waitingCustomer'), log.deleted(30, 'm0')])).toMatchObject({
      outcome: 'paused',
    })
    const announced = log.comeBack(10, 60, 'p1', 'r30')
    expect(clock([announced, log.status(20, 'waitingCustomer'), log.reply(30)])).toMatchObject({
      outcome: 'paused',
    })
  })

  test('neither an automatic answer nor a message taken away pauses it while something else is asked of us', () => {
    const waiting = [promised, log.status(20, 'waitingCustomer')]
    expect(clock([...waiting, log.reply(30, 'automation')])).toMatchObject({ outcome: 'running' })
    expect(clock([promised, log.deleted(30, 'm0')])).toMatchObject({ outcome: 'running' })
    const twice = [promised, log.message(15), log.status(20, 'waitingCustomer'), log.deleted(30, 'm15')]
    expect(clock(twice)).toMatchObject({ outcome: 'running' })
    const lateTwice = [promised, log.message(15), log.status(70, 'waitingCustomer'), log.deleted(80, 'm15')]
    expect(rows([...lateTwice, log.status(90, 'resolved')])[0]).toMatchObject({ workedMs: 80 * MINUTE })
    const lateAutomatic = [promised, log.status(70, 'waitingCustomer'), log.reply(80, 'automation')]
    expect(rows([...lateAutomatic, log.status(90, 'resolved')])[0]).toMatchObject({ workedMs: 80 * MINUTE })
    expect(rows([promised, log.deleted(70, 'm0'), log.status(90, 'resolved')])[0]).toMatchObject({
      workedMs: 80 * MINUTE,
    })
  })

  test('may be given more time while it is paused', () => {
    const extended = log.fact('override.extend', 30, {
      metric: 'promisedUpdate',
      addMs: 600_000,
      reason: 'x',
    })
    const facts = [
      log.reply(5),
      promised,
      log.status(20, 'waitingCustomer'),
      extended,
      log.status(40, 'open'),
    ]
    expect(clock(facts)!.dueAt).toBe(at(90))
  })

  test('made while the customer is asked something begins paused', () => {
    const facts = [log.reply(5), log.status(6, 'waitingCustomer'), promised]
    expect(stateOf(facts)).toBe('paused')
    expect(clock([...facts, log.message(50)])).toMatchObject({ outcome: 'running', dueAt: at(100) })
    expect(stateOf([log.status(6, 'waitingCustomer'), promised])).toBe('running')
  })

  test('that is late counts no further while it is paused, and goes on after', () => {
    const late = [log.reply(5), promised, log.status(70, 'waitingCustomer')]
    expect(stateOf(late)).toBe('late')
    expect(rows(late, 500)[0]).toMatchObject({ workedMs: 60 * MINUTE, endedAt: null })
    for (const fact of [log.message(300), log.status(300, 'open'), log.status(300, 'hold')])
      expect(rows([...late, fact, log.reply(310)])[0]).toMatchObject({
        workedMs: 70 * MINUTE,
        metAt: at(310),
      })
    const unanswered = [promised, log.status(70, 'waitingCustomer')]
    expect(rows([...unanswered, log.deleted(80, 'm0'), log.status(90, 'resolved')])[0]).toMatchObject({
      workedMs: 70 * MINUTE,
    })
    const announced = [log.comeBack(10, 60, 'p1', 'r80'), log.status(70, 'waitingCustomer'), log.reply(80)]
    expect(rows([...announced, log.status(90, 'resolved')])[0]).toMatchObject({ workedMs: 70 * MINUTE })
  })

  test('comes along with a merge, and goes again when that is taken back', () => {
    const absorb = log.fact('merge.absorb', 30, { ticketId: 't2' })
    const theirs = log.fact(
      'update.promised',
      10,
      { promiseId: 'p9', dueAt: at(60), replyId: null },
      { origin: 't2' },
    )
    expect(clock([theirs])).toBeNull()
    expect(clock([theirs, absorb])).toMatchObject({ outcome: 'running', startedAt: at(10) })
    const back = log.fact('override.retract', 40, { dedupKey: absorb.dedupKey, reason: 'unmerged' })
    expect(clock([theirs, absorb, back])).toBeNull()
  })
})
