import { describe, expect, test } from 'vitest'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { compensations } from './compensations.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { factsToBring } from './settle-log.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]
const kinds = (effects: readonly { readonly kind: string }[]) => effects.map(({ kind }) => kind)

describe('a fact that comes late', () => {
  test('sla-1.6: a native reply dated before the due instant takes an announced breach back, once', () => {
    const before = engine.fold('t1', opened, at(40))
    const native = log.native(20, { recordedAt: 40 })
    expect(engine.needsRefold(before.state, native)).toBe(true)
    const after = engine.refold(before, [...opened, native], at(40))
    expect(after.effects).toMatchObject([
      { kind: 'breach.retracted', metric: 'firstResponse', breachedAt: at(30) },
    ])
    const again = engine.refold(after, [...opened, native], at(41))
    expect(again.effects).toEqual([])
    expect(after.cycles).toMatchObject([{ outcome: 'met', metAt: at(20) }, { metric: 'resolution' }])
  })

  test('an older message moves the start, and with it the deadline', () => {
    const before = engine.fold('t1', [log.message(10), log.promise(10)], at(15))
    const facts = [log.message(0, {}, { recordedAt: 15 }), log.message(10), log.promise(10)]
    const { effects } = engine.refold(before, facts, at(15))
    expect(effects).toMatchObject([
      { kind: 'due.moved', metric: 'firstResponse', from: at(40), to: at(30) },
      { kind: 'due.moved', metric: 'resolution', from: at(250), to: at(240) },
    ])
  })

  test('moves no deadline of a promise that is over', () => {
    const facts = [log.message(10), log.promise(10), log.reply(15)]
    const { effects } = engine.refold(engine.fold('t1', facts), [log.message(0), ...facts], at(20))
    expect(effects).toMatchObject([{ kind: 'due.moved', metric: 'resolution' }])
  })

  test('a breach that it brings about is told once, by its mark or by a compensation', () => {
    const answered = [...opened, log.reply(20)]
    const before = engine.fold('t1', answered, at(21))
    const unsent = [...answered, log.unsent(22, 'r20')]
    const past = engine.refold(engine.fold('t1', answered, at(60)), unsent, at(60))
    expect(past.effects).toMatchObject([
      { kind: 'mark.reached', mark: 100, at: at(30) },
      { kind: 'mark.reached', mark: 150, at: at(45) },
    ])
    const held = engine.fold('t1', [...answered, log.status(50, 'hold')], at(60))
    const seen = engine.refold(held, [...unsent, log.status(50, 'hold')], at(60))
    expect(kinds(seen.effects)).toEqual(['breach.recorded'])
    expect(engine.refold(before, unsent, at(25)).effects).toMatchObject([
      { kind: 'mark.reached', mark: 80, at: at(24) },
    ])
  })

  test('takes back no breach that only time had brought, whether or not it is told how late it is', () => {
    const before = engine.fold('t1', opened, at(100))
    const note = log.fact('override.notThanks', 10, { messageId: 'm0' })
    const after = engine.refold(before, [...opened, note])
    expect(kinds(after.effects)).not.toContain('breach.retracted')
    expect(after.state).toEqual(before.state)
  })

  test('in history that was caught up alarms nobody', () => {
    const history = [
      log.message(0, { isBackfill: true }),
      log.promise(0),
      log.reply(20),
      log.status(60, 'hold'),
    ]
    const before = engine.fold('t1', history, at(100))
    const after = engine.refold(before, [...history, log.unsent(21, 'r20')], at(100))
    expect(after.effects.map(({ kind, isLive }) => [kind, isLive])).toEqual([
      ['breach.recorded', false],
      ['mark.reached', false],
    ])
  })

  test('a deletion that comes before its message waits for it', () => {
    const deletion = log.deleted(10, 'm0')
    const first = engine.fold('t1', [deletion])
    expect(first.state.context.awaited).toBe(1)
    const message = log.message(0, {}, { recordedAt: 20 })
    expect(engine.needsRefold(first.state, message)).toBe(true)
    const after = engine.refold(first, [deletion, message], at(20))
    expect(after.cycles[0]).toMatchObject({ outcome: 'void', endedAt: at(10) })
    expect(after.state.context.awaited).toBeUndefined()
  })

  test('the same message twice, under one key, is the one that was first in the log', () => {
    const first = log.message(0, { messageId: 'm0' }, { dedupKey: 'net:m0' })
    const again = { ...first, seq: first.seq + 50, effectiveAt: at(5), recordedAt: at(5) }
    for (const both of [
      [first, again],
      [again, first],
    ]) {
      expect(engine.fold('t1', both).cycles[0]).toMatchObject({ startedAt: at(0) })
    }
  })

  test('a message that is deleted twice is deleted once', () => {
    const facts = [...opened, log.reply(5), log.message(10), log.message(12)]
    const twice = [...facts, log.deleted(20, 'm10'), log.deleted(21, 'm10')]
    const { state } = engine.fold('t1', twice)
    expect(engine.project(state)).toMatchObject({
      clocks: { nextResponse: { outcome: 'running' } },
      oldestUnansweredAt: at(10),
    })
  })

  test('a deletion dated before its message happened with it', () => {
    const after = engine.fold('t1', [log.deleted(0, 'm5'), log.message(5), log.promise(5)])
    expect(after.cycles[0]).toMatchObject({ outcome: 'void', endedAt: at(5) })
  })

  test('is refused by the quick way, which would put it in the wrong place', () => {
    const { state } = engine.fold('t1', [...opened, log.reply(20)])
    expect(() => engine.apply(state, log.message(10))).toThrow(/refold/)
  })
})

describe('undoing', () => {
  const resolved = log.status(10, 'resolved')
  const undo = log.fact('override.retract', 12, { dedupKey: resolved.dedupKey, reason: 'undo' })

  test('a resolution taken back never happened', () => {
    const { cycles } = engine.fold('t1', [...opened, resolved, undo], at(20))
    expect(cycles.map((row) => row.outcome)).toEqual(['running', 'running'])
  })

  test('an undo can be undone', () => {
    const redo = log.fact('override.retract', 14, { dedupKey: undo.dedupKey, reason: 'redo' })
    const { state } = engine.fold('t1', [...opened, resolved, undo, redo], at(20))
    expect(unpackValue(state.value).lifecycle).toBe('resolved')
  })

  const absorb = log.fact('merge.absorb', 30, { ticketId: 't2' })
  const theirs = [
    log.message(-10, {}, { origin: 't2' }),
    log.native(-5, { origin: 't2' }),
    log.fact('status.set', 20, { status: 'resolved', until: null, reason: null }, { origin: 't2' }),
  ]

  test('a merge brings what was said, from its first message, not how the other ticket stood', () => {
    const { cycles, state } = engine.fold('t1', [...opened, ...theirs, absorb], at(31))
    expect(unpackValue(state.value).lifecycle).toBe('open')
    expect(cycles.map((row) => [row.metric, row.startedAt, row.outcome])).toEqual([
      ['firstResponse', at(-10), 'met'],
      ['resolution', at(-10), 'running'],
      ['nextResponse', at(0), 'breached'],
    ])
  })

  test('sla-1.11: taking a merge back restores state and ledger exactly', () => {
    const alone = engine.fold('t1', opened, at(50))
    const unmerge = log.fact('override.retract', 40, { dedupKey: absorb.dedupKey, reason: 'mistake' })
    const after = engine.fold('t1', [...opened, ...theirs, absorb, unmerge], at(50))
    expect(after.state).toEqual(alone.state)
    expect(after.cycles).toEqual(alone.cycles)
  })

  test('sla-1.11: a message that is split out counts no more; taking the split back restores it', () => {
    const second = log.message(10)
    const whole = [...opened, log.reply(5), second]
    const split = log.fact('split.out', 20, { ticketId: 't3', messageIds: ['m10'] })
    expect(unpackValue(engine.fold('t1', [...whole, split], at(30)).state.value).nextResponse).toBe('idle')
    const other = [...whole, log.message(12), split, log.deleted(22, 'm10')]
    expect(unpackValue(engine.fold('t1', other).state.value).nextResponse).toBe('running')
    const back = log.fact('override.retract', 25, { dedupKey: split.dedupKey, reason: 'mistake' })
    expect(engine.fold('t1', [...whole, split, back], at(30))).toEqual(engine.fold('t1', whole, at(30)))
  })
})

describe('the difference of two ledgers', () => {
  const ledger = (facts: readonly TicketFact[], to: number) => engine.fold('t1', facts, at(to)).cycles

  test('of one ledger with itself is nothing', () => {
    const rows = ledger(opened, 100)
    expect(compensations(rows, rows)).toEqual([])
  })

  test('knows a silence by its first message, whatever its number has become', () => {
    const silences = [...opened, log.reply(5), log.message(100), log.reply(110), log.message(200)]
    const before = ledger(silences, 260)
    const after = ledger([...silences, log.message(50), log.native(60)], 260)
    expect(compensations(before, after)).toEqual([])
    expect(after.find((row) => row.startedAt === at(200))?.cycle).toBe(3)
  })

  test('takes back the breach of a ticket that turns out to be spam', () => {
    const before = ledger(opened, 100)
    const after = ledger([...opened, log.status(20, 'spam')], 100)
    expect(compensations(before, after)).toMatchObject([{ kind: 'breach.retracted', breachedAt: at(30) }])
  })
})

describe('what another ticket brings about', () => {
  const absorb = log.fact('merge.absorb', 30, { ticketId: 't2' })
  const split = log.fact('split.out', 30, { ticketId: 't2', messageIds: ['m10'] })
  const scored = (origin: string) => log.fact('target.set', 20, targets({ firstResponse: 5 }), { origin })
  const retracted = (origin: string) =>
    log.fact('override.retract', 20, { dedupKey: opened[1]!.dedupKey, reason: 'rescored' }, { origin })
  const budget = (facts: readonly TicketFact[]) =>
    engine.fold('t1', [...opened, ...facts]).cycles[0]!.budgetMs

  test('counts while the merge stands, what it retracts included', () => {
    const facts = [scored('t2'), retracted('t2')]
    const usual = 30 * 60_000
    expect(budget(facts)).toBe(usual)
    expect(budget([...facts, absorb])).toBe(5 * 60_000)
    const back = log.fact('override.retract', 40, { dedupKey: absorb.dedupKey, reason: 'unmerged' })
    expect(budget([...facts, absorb, back])).toBe(usual)
    expect(engine.fold('t1', [...opened, retracted('t2'), absorb]).cycles[0]!.budgetMs).toBeNull()
  })

  test('by a split has another name than by a merge', () => {
    expect(budget([scored('split:t2'), absorb])).toBe(30 * 60_000)
    expect(budget([scored('split:t2'), split])).toBe(5 * 60_000)
    expect(budget([scored('t2'), split])).toBe(30 * 60_000)
  })

  test('counts again on the ticket it was split from, once it is merged back', () => {
    const second = log.message(10)
    const brought = { ...second, seq: 99, dedupKey: `t2:${second.dedupKey}`, origin: 't2' }
    const whole = [...opened, log.reply(5), second, split]
    expect(unpackValue(engine.fold('t1', whole).state.value).nextResponse).toBe('idle')
    expect(unpackValue(engine.fold('t1', [...whole, brought, absorb]).state.value).nextResponse).toBe(
      'running',
    )
    const gone = log.fact('customer.deleted', 40, { messageId: 'm10' }, { origin: 't2' })
    expect(unpackValue(engine.fold('t1', [...whole, brought, absorb, gone]).state.value).nextResponse).toBe(
      'idle',
    )
    expect(
      unpackValue(engine.fold('t1', [...whole, brought, absorb, log.deleted(40, 'm10')]).state.value)
        .nextResponse,
    ).toBe('running')
  })

  test('is what was said and promised, as it counts', () => {
    const thanks = log.thanks(12)
    const facts = [
      ...opened,
      log.reply(5),
      log.message(10),
      log.message(11),
      thanks,
      log.unsent(6, 'r5'),
      log.status(13, 'hold'),
      log.comeBack(14, 60),
      log.fact('split.out', 15, { ticketId: 't3', messageIds: ['m10'] }),
      log.fact('override.notThanks', 16, { messageId: 'm12' }),
    ]
    expect(
      factsToBring(facts).map((fact) => [fact.type, fact.type === 'customer.message' && fact.body.intent]),
    ).toEqual([
      ['customer.message', 'question'],
      ['customer.message', 'question'],
      ['customer.message', 'other'],
      ['update.promised', false],
    ])
  })
})
