import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { ticketCycles, ticketFacts } from '../promises/tables.ts'
import { type Answering, type Posted, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { listTimelines } from '../tickets/timeline.ts'
import { undoTicketChange } from '../tickets/undo-ticket-change.ts'
import { createTopic } from '../voice/create-topic.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { confirmTriage } from './confirm-triage.ts'
import { correctIntent } from './correct-intent.ts'
import { correctTopic } from './correct-topic.ts'
import { explainCorrection } from './explain-correction.ts'
import { findReading } from './find-reading.ts'
import { triageCorrections } from './tables.ts'
import { undoCorrection } from './undo-correction.ts'

let house: Answering
let ada: Ctx
let threads = 0

beforeAll(async () => {
  house = await openAnswering()
  ada = await house.member()
})
afterAll(() => house.close())

/** A customer of their own writes in a thread of their own. */
const write = (text: string, sentAt = new Date()): Promise<Posted> => {
  threads += 1
  const name = `person-${threads}`
  return house.post({
    externalId: `${name}-1`,
    author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
    text,
    sentAt,
  })
}
/** The same customer writes again. */
const writeAgain = (first: Posted, text: string): Promise<Posted> => {
  const name = first.externalId.replace(/-\d+$/, '')
  threads += 1
  return house.post({
    externalId: `${name}-again-${threads}`,
    threadExternalId: first.externalId,
    parentExternalId: first.externalId,
    messageKind: 'comment',
    author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
    text,
  })
}
const ticketOf = async (ticketId: TicketId) => {
  const [row] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  return row!
}
const kept = (ticketId: TicketId) =>
  house.owner
    .select()
    .from(triageCorrections)
    .where(eq(triageCorrections.ticketId, ticketId))
    .orderBy(triageCorrections.at, triageCorrections.correctionId)
const reasonsOf = async (ticketId: TicketId) =>
  (await ada.transaction((tx) => findReading(tx, ticketId)))!.reading.reasons
/** Everything of a ticket that a person could notice. */
const standing = async (ticketId: TicketId) => {
  const { version: _v, factCount: _f, state: _s, lastEffectiveAt: _at, ...seen } = await ticketOf(ticketId)
  const cycles = await house.owner
    .select({ target: ticketCycles.target, outcome: ticketCycles.outcome, dueAt: ticketCycles.dueAt })
    .from(ticketCycles)
    .where(eq(ticketCycles.ticketId, ticketId))
  return { ...seen, cycles: cycles.toSorted((a, b) => a.target.localeCompare(b.target)) }
}

describe('a corrected intent', () => {
  it('is read by triage as if the rules had found it: scores, reasons and lane follow', async () => {
    const { ticketId, messageId } = await write('Le train de 8 h 04, encore.')
    const before = await ticketOf(ticketId)

    await correctIntent(ada, { ticketId, intent: 'complaint', reason: 'ironie' })

    const after = await ticketOf(ticketId)
    expect(after).toMatchObject({ intent: 'complaint', lane: 'plan' })
    expect(after.importance).toBeGreaterThan(before.importance)
    const reasons = await reasonsOf(ticketId)
    expect(reasons).toContainEqual(
      expect.objectContaining({ code: 'complaint', axis: 'importance', source: 'human' }),
    )
    const sum = reasons
      .filter(({ axis }) => axis === 'importance')
      .reduce((total, { points }) => total + points, 0)
    expect(sum).toBe(after.importance)
    expect(await kept(ticketId)).toMatchObject([
      {
        what: 'intent',
        messageId,
        valueBefore: before.intent ?? 'other',
        valueAfter: 'complaint',
        why: 'ironie',
        memberId: ada.viewer.memberId,
        role: 'agent',
        reading: { importance: before.importance },
        undoneAt: null,
      },
    ])
  })

  it('makes nothing late that was not, however long the customer has waited', async () => {
    const longAgo = new Date(Date.now() - 50 * 60_000)
    const { ticketId } = await write('Le train de 8 h 04, encore, à l’instant.', longAgo)
    await correctIntent(ada, { ticketId, intent: 'complaint' })

    const promised = await house.owner
      .select({ fact: ticketFacts.fact, effectiveAt: ticketFacts.effectiveAt })
      .from(ticketFacts)
      .where(eq(ticketFacts.ticketId, ticketId))
    const said = promised.filter(({ fact }) => fact.type === 'target.set')
    expect(said).toHaveLength(2)
    expect(said.at(-1)!.effectiveAt.getTime() - said[0]!.effectiveAt.getTime()).toBeGreaterThan(40 * 60_000)
    expect((await standing(ticketId)).cycles.map(({ outcome }) => outcome)).not.toContain('breached')
  })

  it('stands for what the customer adds, and no longer than until we answer', async () => {
    const first = await write('Le train de 8 h 04, encore.')
    await correctIntent(ada, { ticketId: first.ticketId, intent: 'complaint' })
    const second = await writeAgain(first, 'Ce matin.')
    expect(second.ticketId).toBe(first.ticketId)
    expect(await ticketOf(first.ticketId)).toMatchObject({ intent: 'complaint' })

    await house.answer(ada, second)
    await house.work()
    await writeAgain(first, 'Est-ce que je peux prendre le suivant ?')

    expect(await ticketOf(first.ticketId)).toMatchObject({ intent: 'question' })
  })

  it('away from thanks starts the clocks from when the words were written', async () => {
    const first = await write('À quelle heure part le train ?')
    await house.answer(ada, first)
    await house.work()
    await writeAgain(first, 'Merci beaucoup !')
    expect(await ticketOf(first.ticketId)).toMatchObject({ oldestUnansweredAt: null, intent: 'closing_ack' })

    const correction = await correctIntent(ada, { ticketId: first.ticketId, intent: 'question' })
    const running = await ticketOf(first.ticketId)
    expect(running.oldestUnansweredAt).not.toBeNull()
    expect(running).toMatchObject({ intent: 'question', nextResponse: 'running' })

    await undoCorrection(ada, { correctionId: correction.correctionId })
    expect(await ticketOf(first.ticketId)).toMatchObject({ oldestUnansweredAt: null, intent: 'closing_ack' })
  })

  it('taken back leaves ticket and promises exactly as they were, and is no example', async () => {
    const { ticketId } = await write('Le train de 8 h 04, encore.')
    const before = await standing(ticketId)
    const { correctionId } = await correctIntent(ada, { ticketId, intent: 'complaint' })
    expect(await standing(ticketId)).not.toEqual(before)

    await undoCorrection(ada, { correctionId })

    expect(await standing(ticketId)).toEqual(before)
    expect(await kept(ticketId)).toMatchObject([{ undoneAt: expect.any(Date) }])
    await expect(undoCorrection(ada, { correctionId })).rejects.toMatchObject({
      code: 'TRIAGE_CORRECTION_NOT_FOUND',
    })
  })

  it('is taken back by whoever made it, within the hour, and not over a later word', async () => {
    const ben = await house.member()
    const { ticketId } = await write('Le train de 8 h 04, encore.')
    const mine = await correctIntent(ada, { ticketId, intent: 'complaint' })
    await expect(undoCorrection(ben, mine)).rejects.toMatchObject({ code: 'TRIAGE_CORRECTION_NOT_FOUND' })
    const later = { ...ada, now: () => new Date(Date.now() + 61 * 60_000) }
    await expect(undoCorrection(later, mine)).rejects.toMatchObject({ code: 'UNDO_TOO_LATE' })

    await correctIntent(ben, { ticketId, intent: 'idea' })
    await expect(undoCorrection(ada, mine)).rejects.toMatchObject({ code: 'CHANGED_SINCE' })
  })

  it('leaves scores alone that a person has set', async () => {
    const { ticketId } = await write('Le train de 8 h 04, encore.')
    await overrideTriage(ada, { ticketId, urgency: 85, importance: 85 })

    await correctIntent(ada, { ticketId, intent: 'praise' })

    expect(await ticketOf(ticketId)).toMatchObject({ urgency: 85, importance: 85, intent: 'praise' })
  })

  it('said twice of the same words is kept once, and one that does not exist not at all', async () => {
    const { ticketId } = await write('Le train de 8 h 04, encore.')
    await correctIntent(ada, { ticketId, intent: 'idea' })
    await correctIntent(ada, { ticketId, intent: 'idea' })
    await expect(correctIntent(ada, { ticketId, intent: 'anger' as never })).rejects.toMatchObject({
      code: 'INTENT_UNKNOWN',
    })
    await expect(
      correctIntent(ada, { ticketId, intent: 'press', reason: 'x'.repeat(501) }),
    ).rejects.toMatchObject({ code: 'REASON_TOO_LONG' })

    expect(await kept(ticketId)).toHaveLength(1)
  })
})

describe('corrected scores', () => {
  it('are one example for each that changed, and fall with the act', async () => {
    const { ticketId } = await write('Est-ce que je peux voyager avec mon vélo ?')
    const { urgency, importance } = await ticketOf(ticketId)
    await overrideTriage(ada, { ticketId, urgency, importance: 85 })
    await overrideTriage(ada, { ticketId, urgency: 20, importance: 55 })

    expect(await kept(ticketId)).toMatchObject([
      { what: 'importance', valueBefore: String(importance), valueAfter: '85' },
      { what: 'urgency', valueBefore: String(urgency), valueAfter: '20' },
      { what: 'importance', valueBefore: '85', valueAfter: '55' },
    ])
    const [first, second] = await kept(ticketId)
    await undoTicketChange(ada, { ticketId, dedupKey: second!.changeKey })
    expect((await kept(ticketId)).map(({ undoneAt }) => undoneAt !== null)).toEqual([false, true, true])
    await undoCorrection(ada, first!)
    expect(await ticketOf(ticketId)).toMatchObject({ urgency, importance })
  })

  it('take nobody out of band 0: that is said apart, with a reason, which the database asks for too', async () => {
    const { ticketId } = await write('Je vais me suicider ce soir.')
    expect(await ticketOf(ticketId)).toMatchObject({ band: 0 })

    await overrideTriage(ada, { ticketId, importance: 20, urgency: 20 })
    expect(await ticketOf(ticketId)).toMatchObject({ band: 0, lane: 'doNow', priority: 'P0' })
    await expect(overrideTriage(ada, { ticketId, band: 1, reason: '  ' })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    })
    await expect(overrideTriage(ada, { ticketId, band: 2 })).rejects.toMatchObject({ code: 'BAND_UNKNOWN' })

    await overrideTriage(ada, { ticketId, band: 1, reason: 'paroles d’une chanson' })
    expect(await ticketOf(ticketId)).toMatchObject({ band: 1, lane: 'later' })
    const band = (await kept(ticketId)).at(-1)!
    expect(band).toMatchObject({
      what: 'band',
      valueBefore: '0',
      valueAfter: '1',
      why: 'paroles d’une chanson',
    })
    await expect(
      house.owner.execute(
        sql`update triage_corrections set why = null where correction_id = ${band.correctionId}`,
      ),
    ).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  it('that are found right are examples too, and stay the rules’', async () => {
    const { ticketId } = await write('Est-ce que je peux voyager avec mon vélo ?')
    const before = await ticketOf(ticketId)
    const said = await confirmTriage(ada, { ticketId, axis: 'urgency' })
    await confirmTriage(ada, { ticketId, axis: 'urgency' })

    const value = String(before.urgency)
    expect(await kept(ticketId)).toMatchObject([{ what: 'urgency', valueBefore: value, valueAfter: value }])
    expect((await ticketOf(ticketId)).state.value.triage).toBe('triaged')
    await undoCorrection(ada, said)
    expect(await kept(ticketId)).toMatchObject([{ undoneAt: expect.any(Date) }])
  })

  it('are explained afterwards, all of one act together, by whoever made them', async () => {
    const ben = await house.member()
    const { ticketId } = await write('Est-ce que je peux voyager avec mon vélo ?')
    await overrideTriage(ada, { ticketId, urgency: 85, importance: 85 })
    const [one] = await kept(ticketId)
    await expect(explainCorrection(ben, { ...one!, reason: 'x' })).rejects.toMatchObject({
      code: 'TRIAGE_CORRECTION_NOT_FOUND',
    })
    await expect(explainCorrection(ada, { ...one!, reason: ' ' })).rejects.toMatchObject({
      code: 'REASON_MISSING',
    })

    await explainCorrection(ada, { ...one!, reason: 'il part dans une heure' })

    expect((await kept(ticketId)).map(({ why }) => why)).toEqual([
      'il part dans une heure',
      'il part dans une heure',
    ])
  })
})

describe('a corrected topic', () => {
  it('counts whatever the keywords say, while the others go on being recognised', async () => {
    const admin = await house.member('admin')
    const [bikes, delays, lost] = await Promise.all([
      createTopic(admin, { name: 'Vélos', keywords: [{ language: 'fr', keyword: 'vélo' }] }),
      createTopic(admin, { name: 'Retards', keywords: [{ language: 'fr', keyword: 'retard' }] }),
      createTopic(admin, { name: 'Objets trouvés', keywords: [] }),
    ])
    const first = await write('Mon vélo est resté dans le train.')
    const { ticketId } = first
    const topicsOf = async () =>
      (await ada.transaction((tx) => listTicketTopics(tx, [ticketId]))).map(
        ({ topicId, evidence, memberId }) => [topicId, evidence, memberId],
      )
    expect(await topicsOf()).toEqual([[bikes, 'vélo', null]])

    const off = await correctTopic(ada, { ticketId, topicId: bikes!, isOn: false })
    const on = await correctTopic(ada, { ticketId, topicId: lost!, isOn: true })
    await correctTopic(ada, { ticketId, topicId: lost!, isOn: true })
    await writeAgain(first, 'Et le suivant a du retard, mon vélo est loin.')

    expect(await topicsOf()).toEqual([
      [delays, 'retard', null],
      [lost, null, ada.viewer.memberId],
    ])
    expect(await kept(ticketId)).toMatchObject([
      { what: 'topic', topicId: bikes, valueBefore: 'on', valueAfter: 'off' },
      { what: 'topic', topicId: lost, valueBefore: 'off', valueAfter: 'on' },
    ])
    const timeline = await ada.transaction((tx) =>
      listTimelines(tx, [ticketId], { last: 20, before: null, mostOthers: null }),
    )
    expect(timeline.filter(({ kind }) => kind === 'correction').map(({ body }) => body['topic'])).toEqual([
      'Objets trouvés',
      'Vélos',
    ])

    await undoCorrection(ada, off)
    await undoCorrection(ada, on)
    expect((await topicsOf()).map(([topicId]) => topicId)).toEqual([bikes, delays])
  })
})
