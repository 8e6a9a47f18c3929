import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { cancelReply } from '../replies/cancel-reply.ts'
import { drafts, replies } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { findOpenCard } from './find-open-card.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { nextCard } from './next-card.ts'
import { handedDrafts } from './tables.ts'

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
const draftsOf = async ({ ticketId }: CardRow) =>
  (await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))).map(({ body }) => body)
const handedOf = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(handedDrafts).where(eq(handedDrafts.helpCardId, helpCardId))).map(
    ({ body, cause }) => ({ body, cause }),
  )
const toldTo = async (ctx: Ctx, ...kinds: string[]) =>
  (
    await house.owner
      .select({ kind: notifications.kind, byId: notifications.byId })
      .from(notifications)
      .where(eq(notifications.memberId, ctx.viewer.memberId))
  ).filter(({ kind }) => kinds.includes(kind))
/** An answer that was approved and has not left yet, as it is to leave. */
const holdBack = async (text = BODY) => {
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  const replyId = reply!.replyId as ReplyId
  const edit = text === BODY ? null : ({ reason: 'kindness', note: 'By name, please.' } as const)
  await approveReply(house.supervisor, { replyId, revision: reply!.revision, texts: [text], edit })
  return { card, replyId }
}

describe('an answer that its author calls back', () => {
  it('is in their hand again within the same tap, in their own words, whatever a reviewer had put in', async () => {
    const { card, replyId } = await holdBack('Yes, Madame Benali, folded and in its bag.')
    await cancelReply(karim, { replyId })

    expect(await shown(karim)).toMatchObject({ helpCardId: card.helpCardId, state: 'taken', replyId: null })
    expect(await draftsOf(card)).toEqual([BODY])
    expect(await toldTo(karim, 'replyCalledBack')).toEqual([])
    // Who puts it away at once leaves the ticket to whoever comes next.
    await finishCard(karim, { cardId: card.helpCardId })
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, card.ticketId))
    expect(claim!.holderId).toBeNull()
  })
})

describe('an answer of a volunteer that a supervisor calls back', () => {
  it('does not lie under their thumb again: the care team has the text, and they are told by whom', async () => {
    const { card, replyId } = await holdBack()
    await cancelReply(house.supervisor, { replyId })
    await house.tidy()

    expect(await shown(karim)).toMatchObject({
      state: 'recalled',
      recall: [{ code: 'called_back', parameters: {} }],
    })
    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'recalled' }])
    expect(await draftsOf(card)).toEqual([])
    expect(await toldTo(karim, 'replyCalledBack')).toEqual([
      { kind: 'replyCalledBack', byId: house.supervisor.viewer.memberId },
    ])
    await expect(house.answer(karim, card)).rejects.toMatchObject({ code: 'CARD_ANSWERED' })
    const lena = await house.volunteer()
    expect((await nextCard(lena, { minutes: null })).card?.ticketId).not.toBe(card.ticketId)
  })

  it('is the care team’s as well once they have put the card away', async () => {
    const { card, replyId } = await holdBack()
    await finishCard(karim, { cardId: card.helpCardId })
    await cancelReply(house.supervisor, { replyId })

    expect(await handedOf(card)).toEqual([{ body: BODY, cause: 'recalled' }])
    const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, card.ticketId))
    expect(claim!.holderId).toBeNull()
  })
})

describe('an answer of a volunteer of which nobody knows whether it stands', () => {
  let lost: Helping
  beforeAll(async () => {
    lost = await openHelping({ idempotency: 'none', readBack: 'none' })
  })
  afterAll(() => lost.close())

  it('is for the care team to decide on, who hear of it, and not for its author, who may not', async () => {
    await lost.ask()
    const lena = await lost.volunteer()
    const { reply } = await lost.answer(lena, await lost.take(lena))
    const { replyId, revision } = reply!
    await approveReply(lost.supervisor, { replyId: replyId as ReplyId, revision, texts: [BODY] })
    lost.network.next.push('cut')
    await lost.passTime(20)
    await lost.work()
    await lost.passTime()
    await lost.work()
    const [now] = await lost.owner.select().from(replies).where(eq(replies.replyId, replyId))
    expect(now).toMatchObject({ state: 'needsHuman' })

    const told = await lost.owner
      .select({ memberId: notifications.memberId })
      .from(notifications)
      .where(inArray(notifications.kind, ['replyUndecided']))
    expect(told).toEqual([{ memberId: lost.supervisor.viewer.memberId }])
  })
})
