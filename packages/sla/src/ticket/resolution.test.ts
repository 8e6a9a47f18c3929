import { describe, expect, test } from 'vitest'
import { CALENDARS, MINUTE, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]

function cycle(facts: readonly TicketFact[], to?: number) {
  const { cycles, state, effects } = engine.fold('t1', facts, to === undefined ? undefined : at(to))
  const row = cycles.findLast((each) => each.metric === 'resolution')!
  return { ...row, region: unpackValue(state.value).resolution, told: effects.map(({ kind }) => kind) }
}

describe('the resolution', () => {
  test('counts from the first message until the ticket is resolved', () => {
    expect(cycle([...opened, log.status(100, 'resolved')])).toMatchObject({
      outcome: 'met',
      metBy: 'person',
      workedMs: 100 * MINUTE,
    })
    expect(cycle(opened, 500)).toMatchObject({ outcome: 'breached', breachedAt: at(240) })
  })

  test('stands still while the customer has our answer and we wait', () => {
    const facts = [...opened, log.reply(10), log.status(10, 'waitingCustomer'), log.message(100)]
    expect(cycle(facts.slice(0, 4), 9999)).toMatchObject({
      outcome: 'paused',
      dueAt: null,
      workedMs: 10 * MINUTE,
    })
    expect(cycle(facts)).toMatchObject({ outcome: 'running', dueAt: at(240 + 90) })
  })

  test('sla-1.8: waiting for a customer who has no answer stops no clock, and says why', () => {
    const facts = [...opened, log.status(10, 'waitingCustomer')]
    expect(cycle(facts)).toMatchObject({ outcome: 'running', dueAt: at(240), told: ['pause.refused'] })
    expect(cycle([...facts, log.reply(20)])).toMatchObject({ outcome: 'paused', workedMs: 20 * MINUTE })
    expect(cycle([...facts, log.reply(20, 'automation')])).toMatchObject({ outcome: 'running' })
  })

  test('a reply and a change of status in one command count in this order', () => {
    const facts = [...opened, log.status(10, 'waitingCustomer'), log.reply(10)]
    expect(cycle(facts)).toMatchObject({ outcome: 'paused', told: [] })
  })

  test('waiting is over when the customer deletes the only message without an answer', () => {
    const facts = [
      ...opened,
      log.reply(5),
      log.message(8),
      log.status(10, 'waitingCustomer'),
      log.deleted(20, 'm8'),
    ]
    expect(cycle(facts)).toMatchObject({ outcome: 'paused', workedMs: 20 * MINUTE })
  })

  test('setting a ticket aside does not stop it', () => {
    expect(cycle([...opened, log.status(10, 'hold', 600)], 300)).toMatchObject({ outcome: 'breached' })
  })

  test('a return goes on with the time already used, the time it was resolved not counted', () => {
    const facts = [...opened, log.reply(10), log.status(100, 'resolved'), log.message(1000)]
    expect(cycle(facts)).toMatchObject({
      cycle: 1,
      outcome: 'running',
      region: 'running',
      dueAt: at(1140),
      metAt: null,
    })
    expect(cycle([...facts, log.status(1050, 'resolved')])).toMatchObject({
      outcome: 'met',
      workedMs: 150 * MINUTE,
    })
  })

  test('taking a resolution back goes on as well, held or with the customer', () => {
    const resolved = [...opened, log.reply(10), log.status(100, 'resolved')]
    expect(cycle([...resolved, log.status(110, 'open')])).toMatchObject({
      outcome: 'running',
      dueAt: at(250),
    })
    expect(cycle([...resolved, log.status(110, 'hold')])).toMatchObject({
      outcome: 'running',
      region: 'running',
    })
    expect(cycle([...resolved, log.status(110, 'waitingCustomer')])).toMatchObject({
      outcome: 'paused',
      region: 'paused',
    })
  })

  test('once late it stays a breach through pauses and returns, and pauses count no time', () => {
    const late = [...opened, log.reply(10), log.status(300, 'waitingCustomer'), log.message(400)]
    expect(cycle(late)).toMatchObject({ outcome: 'breached', breachedAt: at(240), dueAt: at(240) })
    const done = [...late, log.status(410, 'resolved')]
    expect(cycle(done)).toMatchObject({ outcome: 'breached', metAt: at(410), workedMs: 310 * MINUTE })
    expect(cycle([...done, log.message(500)])).toMatchObject({
      outcome: 'breached',
      region: 'late',
      metAt: null,
    })
    for (const status of ['open', 'hold', 'waitingCustomer'] as const) {
      expect(cycle([...done, log.status(500, status)])).toMatchObject({ outcome: 'breached', region: 'late' })
    }
  })

  test('a breach that had the time is not taken back by a longer promise', () => {
    const facts = [...opened, log.promise(300, targets({ resolution: 5000 }))]
    expect(cycle(facts, 310)).toMatchObject({ outcome: 'breached', dueAt: at(240), breachedAt: at(240) })
  })

  test('is void when the only message there ever was is deleted; a later one opens another', () => {
    const deleted = [...opened, log.deleted(10, 'm0')]
    expect(cycle(deleted)).toMatchObject({ outcome: 'void', region: 'void' })
    expect(cycle([...deleted, log.message(20)])).toMatchObject({
      cycle: 2,
      outcome: 'running',
      startedAt: at(20),
    })
  })

  test('goes on when an answered matter loses a message', () => {
    const facts = [...opened, log.reply(5), log.message(10), log.deleted(20, 'm10')]
    expect(cycle(facts)).toMatchObject({ outcome: 'running', startedAt: at(0) })
  })

  test('a paused resolution is due where it would have been, had it run on', () => {
    const paused = [...opened, log.reply(10), log.status(10, 'waitingCustomer'), log.status(500, 'resolved')]
    expect(cycle(paused)).toMatchObject({ outcome: 'met', dueAt: at(730), workedMs: 10 * MINUTE })
  })

  test('what a network’s outage took is counted apart, never subtracted', () => {
    const facts = [
      ...opened,
      log.fact('channel.down', 20, { reason: '503' }),
      log.fact('channel.up', 50, {}),
      log.fact('channel.down', 80, { reason: '503' }),
      log.status(90, 'resolved'),
    ]
    expect(cycle(facts)).toMatchObject({
      workedMs: 90 * MINUTE,
      outageMs: 40 * MINUTE,
      causes: ['network_down'],
    })
    const opensWhileDown = [
      log.fact('channel.down', -20, { reason: '503' }),
      ...opened,
      log.fact('channel.up', 30, {}),
    ]
    expect(cycle(opensWhileDown)).toMatchObject({ outageMs: 30 * MINUTE })
  })
})
