import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { drafts, replies } from '../replies/tables.ts'
import { returnReply } from '../replies/return-reply.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tidyHelp } from '../workers/tidy-cards.ts'
import { readTriaged } from '../volunteers/read-triaged.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { offerTopic } from '../volunteers/offer-topic.ts'
import { findOpenCard } from './find-open-card.ts'
import type { CardRow } from './get-card.ts'
import { handBackCard } from './hand-back-card.ts'
import { nextCard } from './next-card.ts'
import { skipCard } from './skip-card.ts'
import { handedDrafts, helpCards } from './tables.ts'
import { takeCard } from './take-card.ts'
import { writeOnCard } from './write-on-card.ts'

let house: Helping
let karim: Ctx

beforeAll(async () => {
  house = await openHelping()
})
beforeEach(async () => {
  await house.ask()
  karim = await house.volunteer()
})
afterAll(() => house.close())

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]!
const handedOf = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(handedDrafts).where(eq(handedDrafts.helpCardId, helpCardId))).map(
    ({ body, cause }) => ({ body, cause }),
  )
const wasRecalled = async ({ ticketId }: CardRow) =>
  (await inside((tx) => readTriaged(tx, [ticketId]))).get(ticketId)?.wasRecalled
const shown = (ctx: Ctx) => inside((tx) => findOpenCard(tx, ctx.viewer.memberId))
const write = (ctx: Ctx, { helpCardId }: CardRow, body: string) =>
  writeOnCard(ctx, { cardId: helpCardId, body, threadRevision: 1 })
const repliesOn = ({ ticketId }: CardRow) =>
  house.owner.select().from(replies).where(eq(replies.ticketId, ticketId))

describe('a card whose time is over', () => {
  it('is gone from the screen at once, and goes to somebody else with the next look, never to the same', async () => {
    const card = await house.take(karim)
    await write(karim, card, 'Yes, fold')
    await house.runOut()

    expect(await shown(karim)).toBeNull()
    expect(await house.tidy()).toBeGreaterThan(0)
    expect(await cardNow(card)).toMatchObject({ state: 'lapsed' })
    expect(await handedOf(card)).toEqual([{ body: 'Yes, fold', cause: 'lapsed' }])
    expect((await nextCard(karim, { minutes: null })).card?.ticketId).not.toBe(card.ticketId)
    const lena = await house.volunteer()
    expect((await house.next(lena)).ticketId).toBe(card.ticketId)
    await skipCard(lena, { cardId: (await house.next(lena)).helpCardId, reason: 'notForVolunteers' })
    expect(await wasRecalled(card)).toBe(true)
  })

  it('that nobody took needs no worker to be given to somebody else', async () => {
    const card = await house.next(karim)
    await house.runOut()
    expect((await house.next(await house.volunteer())).ticketId).toBe(card.ticketId)
    expect(await cardNow(card)).toMatchObject({ state: 'expired' })
  })

  it('sends nothing any more: what a phone brings late is a draft, and the same again is the same draft', async () => {
    const card = await house.take(karim)
    await house.runOut()
    const clientId = newId<'client'>()
    const late = await house.answer(karim, card, { clientId, body: 'Yes, in a bag.' })
    expect(late).toMatchObject({ reply: null, card: null, isHandedOver: true })
    expect(await house.answer(karim, card, { clientId, body: 'Yes, in a bag.' })).toMatchObject({
      reply: null,
      isHandedOver: true,
    })
    await house.tidy()
    expect(await handBackCard(karim, { cardId: card.helpCardId, body: 'Yes, in a bag.' })).toBe(true)
    expect((await handedOf(card)).map(({ body }) => body)).toEqual(['Yes, in a bag.'])
    expect(await repliesOn(card)).toEqual([])
    expect(await house.owner.select().from(drafts).where(eq(drafts.ticketId, card.ticketId))).toEqual([])
  })

  it('goes back to the care team for good when it ran out twice', async () => {
    const card = await house.take(karim)
    await house.runOut()
    await house.tidy()
    expect(await wasRecalled(card)).toBe(false)
    const again = await house.take(await house.volunteer())
    expect(again.ticketId).toBe(card.ticketId)
    await house.runOut()
    await house.tidy()
    expect(await wasRecalled(card)).toBe(true)
  })

  it('counts: minutes, what ran out, what was passed over and who was helped', async () => {
    const lapsed = await house.take(karim)
    await house.runOut()
    await house.tidy()
    await house.ask()
    const skipped = await house.next(karim)
    await skipCard(karim, { cardId: skipped.helpCardId, reason: 'notMyTopic' })
    await house.ask()
    await house.answer(karim, await house.take(karim))
    const { memberId } = karim.viewer
    const [activity] = (await inside((tx) => readActivities(tx, [memberId]))).values()
    expect(activity).toMatchObject({
      inHand: 0,
      lapsed: [lapsed.ticketId],
      skipped: [skipped.ticketId],
      helped: [expect.any(String)],
    })
    expect(activity!.minutesUsed).toBeGreaterThanOrEqual(9)
  })
})

describe('a card that is taken back', () => {
  it('stays to be read with its reasons and its text, and can send nothing', async () => {
    const start = Date.now()
    let later = 0
    const look = tidyHelp({ ...house.world, now: () => new Date(start + later) })
    await look.round()
    const card = await house.take(karim)
    await write(karim, card, 'Yes, fold')
    // Nothing has happened to the ticket since the worker looked last.
    await house.tidy()
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    await look.round()
    expect(await shown(karim)).toMatchObject({ state: 'taken' })
    later += 3_000
    await look.round()
    await offerTopic(house.supervisor, { topicId: house.topicId })

    const recall = [{ code: 'excluded', parameters: { exclusions: ['withheld_topic'] } }]
    expect(await shown(karim)).toMatchObject({ state: 'recalled', recall })
    expect(await handedOf(card)).toEqual([{ body: 'Yes, fold', cause: 'recalled' }])
    expect(await house.answer(karim, card, { body: 'Yes, folded.' })).toMatchObject({
      reply: null,
      isHandedOver: true,
    })
    expect(await handedOf(card)).toEqual([{ body: 'Yes, folded.', cause: 'recalled' }])
    expect(await repliesOn(card)).toEqual([])
    expect((await nextCard(await house.volunteer(), { minutes: null })).card?.ticketId).not.toBe(
      card.ticketId,
    )
  })

  it('is so in the very send, before any worker looked', async () => {
    const card = await house.take(karim)
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    const sent = await house.answer(karim, card)
    await offerTopic(house.supervisor, { topicId: house.topicId })
    expect(sent).toMatchObject({ reply: null, isHandedOver: true, card: { state: 'recalled' } })
    expect(await repliesOn(card)).toEqual([])
  })

  it('help-f: is so when its person may not help any more, in the middle of it', async () => {
    const card = await house.take(karim)
    await house.owner
      .update(members)
      .set({ role: 'agent' })
      .where(eq(members.memberId, karim.viewer.memberId))
    const sent = await house.answer(karim, card)
    expect(sent).toMatchObject({ reply: null, isHandedOver: true })
    expect((await cardNow(card)).recall).toEqual([{ code: 'volunteer_left', parameters: {} }])
    await expect(takeCard(karim, { cardId: card.helpCardId })).rejects.toMatchObject({
      code: 'NOT_A_VOLUNTEER',
    })
  })

  it('is so when a supervisor takes the ticket over', async () => {
    const card = await house.take(karim)
    await takeOverClaim(house.supervisor, { ticketId: card.ticketId })
    await house.tidy()
    expect(await shown(karim)).toMatchObject({ recall: [{ code: 'taken_over', parameters: {} }] })
    expect(await wasRecalled(card)).toBe(false)
    await house.owner
      .update(helpCards)
      .set({ state: 'finished', closedAt: new Date() })
      .where(eq(helpCards.helpCardId, card.helpCardId))
  })
})

describe('an answer that comes back', () => {
  it('gives its author the card again, with the text', async () => {
    const card = await house.take(karim)
    const { reply } = await house.answer(karim, card)
    await returnReply(house.supervisor, {
      replyId: reply!.replyId as never,
      revision: reply!.revision,
      reason: 'fact',
      note: 'Only outside the rush hours.',
    })
    await house.tidy()
    expect(await shown(karim)).toMatchObject({ helpCardId: card.helpCardId, state: 'taken', replyId: null })
    const again = await house.answer(karim, (await cardNow(card)) as CardRow, { body: 'Yes, off-peak.' })
    expect(again.reply).toMatchObject({ state: 'inReview' })
  })
})
