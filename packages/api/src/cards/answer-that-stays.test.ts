import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { cancelReply } from '../replies/cancel-reply.ts'
import { drafts, replies } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { findOpenCard } from './find-open-card.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { handedDrafts, helpCards } from './tables.ts'
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

const BODY = 'Yes, folded and in its bag.'
const shown = (ctx: Ctx) =>
  inOrganization(house.world.db, house.organizationId, (tx) => findOpenCard(tx, ctx.viewer.memberId))
const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]! as CardRow
const replyNow = async (replyId: string) =>
  (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
const draftOf = async ({ ticketId }: CardRow) =>
  (await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))).map(({ body }) => body)
const handedOf = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(handedDrafts).where(eq(handedDrafts.helpCardId, helpCardId))).map(
    ({ body, cause }) => ({ body, cause }),
  )
const isFree = async ({ ticketId }: CardRow) => {
  const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, ticketId))
  const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  return claim!.holderId === null && ticket!.assigneeId === null
}
/** Who heard that the network refused an answer. */
const toldOf = async (replyId: string) =>
  (
    await house.owner
      .select({ memberId: notifications.memberId })
      .from(notifications)
      .where(like(notifications.cause, `reply.failed:${replyId}:%`))
  )
    .map(({ memberId }) => memberId)
    .toSorted()
/** An answer that waits for a review. */
const handIn = async () => {
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  return { card, replyId: reply!.replyId as ReplyId, revision: reply!.revision }
}
const approve = ({ replyId, revision }: { replyId: ReplyId; revision: number }) =>
  approveReply(house.supervisor, { replyId, revision, texts: [BODY] })

describe('an answer that its author takes back', () => {
  it.each(['from its review', 'before it leaves'] as const)(
    '%s is in their hand again: changed, and sent once more',
    async (when) => {
      const given = await handIn()
      const { card, replyId } = given
      if (when === 'before it leaves') await approve(given)
      await cancelReply(karim, { replyId })
      await house.tidy()

      const back = await cardNow(card)
      expect(await shown(karim)).toMatchObject({ helpCardId: card.helpCardId, state: 'taken', replyId: null })
      expect(back.limitAt).toEqual(card.limitAt)
      expect(back.endsAt.getTime()).toBeLessThanOrEqual(card.limitAt!.getTime())
      expect(await draftOf(card)).toEqual([BODY])
      await writeOnCard(karim, { cardId: card.helpCardId, body: 'Yes, in a bag.', threadRevision: 1 })
      const again = await house.answer(karim, back, { body: 'Yes, in a bag.' })
      expect(again).toMatchObject({
        isHandedOver: false,
        reply: { state: 'inReview', body: 'Yes, in a bag.' },
      })
      expect(await handedOf(card)).toEqual([])
      await house.tidy()
      expect(await cardNow(card)).toMatchObject({ state: 'answered', replyId: again.reply!.replyId })
    },
  )

  it('when the time of the card is over is the care team’s, who may take the ticket at once', async () => {
    const { card, replyId } = await handIn()
    await house.owner
      .update(helpCards)
      .set({ limitAt: new Date(Date.now() - 1_000) })
      .where(eq(helpCards.helpCardId, card.helpCardId))
    await cancelReply(karim, { replyId })
    await house.tidy()

    expect(await shown(karim)).toBeNull()
    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'lapsed' }])
    expect(await draftOf(card)).toEqual([])
    expect(await isFree(card)).toBe(true)
  })

  it('once they have put the card away is the care team’s as well', async () => {
    const { card, replyId } = await handIn()
    await finishCard(karim, { cardId: card.helpCardId })
    await cancelReply(karim, { replyId })
    await house.tidy()

    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'handedBack' }])
    expect(await isFree(card)).toBe(true)
  })

  it('is so where they put the card away before it is in their hand again', async () => {
    const { card, replyId } = await handIn()
    await house.owner.transaction(async (worker) => {
      await worker.select().from(helpCards).where(eq(helpCards.helpCardId, card.helpCardId)).for('update')
      await cancelReply(karim, { replyId })
    })
    expect(await cardNow(card)).toMatchObject({ state: 'answered' })
    await finishCard(karim, { cardId: card.helpCardId })

    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'handedBack' }])
    expect(await isFree(card)).toBe(true)
  })
})

describe('an answer whose ticket a supervisor takes over', () => {
  it.each([
    { when: 'while it is read', isApproved: false, isPutAway: false },
    { when: 'before it leaves', isApproved: true, isPutAway: false },
    { when: 'once its author has put the card away', isApproved: false, isPutAway: true },
  ])('$when was taken back, and nobody’s time ran out', async ({ isApproved, isPutAway }) => {
    const given = await handIn()
    const { card, replyId } = given
    if (isApproved) await approve(given)
    if (isPutAway) await finishCard(karim, { cardId: card.helpCardId })
    await takeOverClaim(house.supervisor, { ticketId: card.ticketId })
    await house.passTime(20)
    await house.work()
    await house.tidy()

    expect(await replyNow(replyId)).toMatchObject({ state: 'cancelled', sentAt: null })
    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'recalled' }])
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, card.ticketId))
    expect(claim!.holderId).toBe(house.supervisor.viewer.memberId)
  })
})

describe('an answer that the network refuses', () => {
  it.each(['lies open', 'was put away'] as const)(
    'is handed over to the care team while its card %s, and the ticket is free',
    async (how) => {
      const given = await handIn()
      const { card, replyId } = given
      if (how === 'was put away') await finishCard(karim, { cardId: card.helpCardId })
      await approve(given)
      house.network.next.push('invalid')
      await house.passTime(20)
      await house.work()
      expect(await replyNow(replyId)).toMatchObject({ state: 'failed' })
      await house.tidy()

      expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'refused' }])
      expect(await isFree(card)).toBe(true)
      expect(await toldOf(replyId)).toEqual(
        [house.supervisor, karim].map(({ viewer }) => viewer.memberId).toSorted(),
      )
      expect((await cardNow(card)).releasedAt).not.toBeNull()
      expect((await shown(karim))?.replyId).toBe(how === 'lies open' ? replyId : undefined)
      await finishCard(karim, { cardId: card.helpCardId })
      expect(await house.tidy()).toBe(0)
      expect((await handedOf(card)).length).toBe(1)
    },
  )
})
