import { describe, expect, test } from 'vitest'
import { CALENDARS, at, targets, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from './engine.ts'
import type { TicketFact } from './facts.ts'
import { unpackValue } from './stored-ticket.ts'

const engine = ticketEngine(CALENDARS)
const log = ticketLog()
const opened = [log.message(0), log.promise(0)]

function cycle(facts: readonly TicketFact[], to?: number) {
  const { cycles, state } = engine.fold('t1', facts, to === undefined ? undefined : at(to))
  return {
    ...cycles.find((row) => row.metric === 'firstResponse')!,
    region: unpackValue(state.value).firstResponse,
  }
}

describe('the first response', () => {
  test('is due a budget after the customer wrote, and runs until somebody answers', () => {
    expect(cycle(opened)).toMatchObject({ outcome: 'running', startedAt: at(0), dueAt: at(30) })
  })

  test('a reply at the very instant it is due is in time', () => {
    expect(cycle([...opened, log.reply(30)])).toMatchObject({
      outcome: 'met',
      metAt: at(30),
      breachedAt: null,
    })
  })

  test('a millisecond later it is late, and was late from the due instant on', () => {
    const late = log.reply(30)
    const reply = { ...late, effectiveAt: at(30) + 1 }
    expect(cycle([...opened, reply])).toMatchObject({
      outcome: 'breached',
      metAt: at(30) + 1,
      breachedAt: at(30),
    })
  })

  test('breaches by time alone, dated by the due instant however late it is noticed', () => {
    expect(cycle(opened, 30)).toMatchObject({ outcome: 'running', breachedAt: null })
    expect(cycle(opened, 1000)).toMatchObject({ outcome: 'breached', breachedAt: at(30), endedAt: null })
  })

  test('is met by a reply of ours made outside Relais, credited to nobody', () => {
    expect(cycle([...opened, log.native(10)])).toMatchObject({ outcome: 'met', metBy: 'native' })
  })

  test('is met by a volunteer, and says so', () => {
    expect(cycle([...opened, log.reply(10, 'volunteer')])).toMatchObject({
      outcome: 'met',
      metBy: 'volunteer',
    })
  })

  test('is not met by automation', () => {
    expect(cycle([...opened, log.reply(10, 'automation')])).toMatchObject({ outcome: 'running' })
  })

  test('is not met by an answer in private to somebody else’s silence: it is met, by decision, by a private one too', () => {
    const privately = log.fact('reply', 10, { replyId: 'r', visibility: 'private', by: 'core' })
    expect(cycle([...opened, privately])).toMatchObject({ outcome: 'met' })
  })

  test('resolving without a reply is never met: it is closed unanswered', () => {
    expect(cycle([...opened, log.status(10, 'resolved')])).toMatchObject({
      outcome: 'closedUnanswered',
      region: 'closedUnanswered',
      metAt: null,
    })
  })

  test('resolving without a reply after the due instant stays a breach', () => {
    expect(cycle([...opened, log.status(40, 'resolved')])).toMatchObject({
      outcome: 'breached',
      region: 'closedLate',
    })
  })

  test('ends void when the customer deletes the only unanswered message', () => {
    expect(cycle([...opened, log.deleted(10, 'm0')])).toMatchObject({
      outcome: 'void',
      endedAt: at(10),
      causes: ['deleted_by_author'],
    })
  })

  test('a breach before the deletion stays one', () => {
    expect(cycle([...opened, log.deleted(40, 'm0')])).toMatchObject({
      outcome: 'breached',
      breachedAt: at(30),
      causes: ['deleted_by_author'],
    })
  })

  test('goes on from the first message when only a later one is deleted, or only the first', () => {
    const both = [...opened, log.message(5)]
    expect(cycle([...both, log.deleted(10, 'm5')])).toMatchObject({ outcome: 'running', dueAt: at(30) })
    expect(cycle([...both, log.deleted(10, 'm0')])).toMatchObject({ outcome: 'running', dueAt: at(30) })
    expect(cycle([...both, log.deleted(10, 'm0'), log.deleted(11, 'm5')])).toMatchObject({ outcome: 'void' })
  })

  test('ends void as spam, and was never stopped when it was no spam', () => {
    const spam = [...opened, log.status(10, 'spam')]
    expect(cycle(spam, 60)).toMatchObject({ outcome: 'void', causes: ['spam'] })
    const restored = [...spam, log.status(45, 'open')]
    expect(cycle(restored)).toMatchObject({
      outcome: 'breached',
      breachedAt: at(30),
      causes: ['late_triage'],
    })
    expect(cycle([...restored, log.reply(50)])).toMatchObject({ outcome: 'breached', metAt: at(50) })
  })

  test('never restarts', () => {
    const answered = [...opened, log.reply(5), log.status(6, 'resolved'), log.message(100)]
    expect(cycle(answered)).toMatchObject({ cycle: 1, outcome: 'met', metAt: at(5) })
  })

  test('does not open for thanks for something we wrote first', () => {
    const { state } = engine.fold('t1', [log.reply(0), log.thanks(5)])
    expect(unpackValue(state.value).firstResponse).toBe('idle')
  })

  test('opens for thanks when we never wrote', () => {
    expect(cycle([log.thanks(0), log.promise(0)])).toMatchObject({ outcome: 'running' })
  })

  test('a reply deleted within two minutes was never sent: the clock runs on from its start', () => {
    const unsent = [...opened, log.reply(10), log.unsent(12, 'r10')]
    expect(cycle(unsent, 60)).toMatchObject({ outcome: 'breached', breachedAt: at(30), metAt: null })
  })

  test('a reply deleted later stays an answer', () => {
    expect(cycle([...opened, log.reply(10), log.unsent(13, 'r10')])).toMatchObject({
      outcome: 'met',
      metAt: at(10),
    })
  })

  test('a promise of nothing runs without a deadline', () => {
    expect(cycle([log.message(0), log.promise(0, targets({ firstResponse: null }))], 9999)).toMatchObject({
      outcome: 'running',
      dueAt: null,
    })
  })

  test('a person can waive it, and give it more time', () => {
    const waived = log.fact('override.waive', 10, { metric: 'firstResponse', reason: 'court order' })
    expect(cycle([...opened, waived], 60)).toMatchObject({ outcome: 'void', causes: ['waived'] })
    const extended = log.fact('override.extend', 10, {
      metric: 'firstResponse',
      addMs: 600_000,
      reason: 'strike',
    })
    expect(cycle([...opened, extended])).toMatchObject({ dueAt: at(40), epoch: 1, causes: ['extended'] })
  })

  test('what a person does to one promise leaves the others alone', () => {
    const other = log.fact('override.waive', 10, { metric: 'resolution', reason: 'x' })
    const more = log.fact('override.extend', 10, { metric: 'resolution', addMs: 600_000, reason: 'x' })
    expect(cycle([...opened, other])).toMatchObject({ outcome: 'running', causes: [] })
    expect(cycle([...opened, more])).toMatchObject({ dueAt: at(30), epoch: 0 })
  })

  test('an excused breach keeps its raw outcome', () => {
    const excused = log.fact('override.excuse', 50, { metric: 'firstResponse', cycle: 1, reason: 'outage' })
    expect(cycle([...opened, log.reply(40), excused])).toMatchObject({
      outcome: 'breached',
      excusedBy: excused.dedupKey,
    })
  })
})
