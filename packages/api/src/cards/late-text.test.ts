import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { changeRole } from '../members/change-role.ts'
import { disableMember } from '../members/disable-member.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { replies } from '../replies/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { handBackCard } from './hand-back-card.ts'
import { keepCard } from './keep-card.ts'
import { skipCard } from './skip-card.ts'
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

const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]!
const handedOf = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(handedDrafts).where(eq(handedDrafts.helpCardId, helpCardId))).map(
    ({ body, cause }) => ({ body, cause }),
  )
const versionOf = async ({ ticketId }: CardRow) =>
  (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!.version
const bring = (ctx: Ctx, { helpCardId }: CardRow, body: string | null) =>
  handBackCard(ctx, { cardId: helpCardId, body })
const takeAndLose = async (): Promise<CardRow> => {
  const card = await house.take(karim)
  await house.runOut()
  await house.tidy()
  return card
}

describe('a text that comes after its card', () => {
  it('is the care team’s, and the same one again changes nothing', async () => {
    const card = await takeAndLose()
    expect(await bring(karim, card, ' Yes, in a bag. ')).toBe(true)
    expect(await handedOf(card)).toEqual([{ body: 'Yes, in a bag.', cause: 'late' }])
    const before = await versionOf(card)
    expect(await bring(karim, card, 'Yes, in a bag.')).toBe(true)
    expect(await versionOf(card)).toBe(before)
  })

  it('stays with its author a day later, unless the care team had it before', async () => {
    const card = await takeAndLose()
    await bring(karim, card, 'Yes.')
    await house.owner.execute(sql`update help_cards set closed_at = closed_at - interval '25 hours',
      ends_at = ends_at - interval '25 hours', taken_at = taken_at - interval '25 hours',
      offered_at = offered_at - interval '25 hours' where help_card_id = ${card.helpCardId}`)
    await expect(bring(karim, card, 'Yes, in a bag.')).rejects.toMatchObject({ code: 'TEXT_TOO_LATE' })
    const { helpCardId: cardId } = card
    await expect(
      writeOnCard(karim, { cardId, body: 'Yes, in a bag.', threadRevision: 1 }),
    ).rejects.toMatchObject({ code: 'TEXT_TOO_LATE' })
    expect(await bring(karim, card, 'Yes.')).toBe(true)
    expect((await handedOf(card)).map(({ body }) => body)).toEqual(['Yes.'])
  })

  it('stays with its author once somebody else has answered', async () => {
    const card = await takeAndLose()
    const lena = await house.volunteer()
    const hers = await house.take(lena)
    expect(hers.ticketId).toBe(card.ticketId)
    await house.answer(lena, hers)
    await expect(bring(karim, card, 'Yes, in a bag.')).rejects.toMatchObject({ code: 'TEXT_TOO_LATE' })
    expect(await handedOf(card)).toEqual([])
  })

  it('is nobody’s where its card was never taken', async () => {
    const card = await house.next(karim)
    await skipCard(karim, { cardId: card.helpCardId, reason: 'noTime' })
    await expect(bring(karim, card, 'Yes.')).rejects.toMatchObject({ code: 'CARD_NOT_TAKEN' })
    expect(await handedOf(card)).toEqual([])
  })
})

describe('what somebody wrote whose access changes in the middle', () => {
  it.each([
    ['role', () => changeRole],
    ['access', () => disableMember],
  ] as const)('help-f: is the care team’s as a draft, and no reply: their %s', async (_what, verb) => {
    const admin = await house.member('admin')
    const card = await house.take(karim)
    const { memberId } = karim.viewer
    await writeOnCard(karim, { cardId: card.helpCardId, body: 'Yes, fold', threadRevision: 1 })
    await verb()(admin, { memberId, role: 'agent' })
    await house.tidy()

    expect(await cardNow(card)).toMatchObject({
      state: 'recalled',
      recall: [{ code: 'volunteer_left', parameters: {} }],
    })
    expect(await handedOf(card)).toEqual([{ body: 'Yes, fold', cause: 'recalled' }])
    const sent = await house.owner.select().from(replies).where(eq(replies.ticketId, card.ticketId))
    expect(sent).toEqual([])
    // The last words were on the phone alone: they come when its owner has signed in again.
    expect(await bring(karim, card, 'Yes, folded')).toBe(true)
    expect((await handedOf(card)).map(({ body }) => body)).toEqual(['Yes, folded'])
  })
})

describe('a card that its holder has answered', () => {
  it('is not ended by older words of another phone, which stay there', async () => {
    const card = await house.take(karim)
    await house.answer(karim, card)
    for (const body of ['Yes, but', null])
      await expect(bring(karim, card, body)).rejects.toMatchObject({ code: 'CARD_ANSWERED' })
    expect(await cardNow(card)).toMatchObject({ state: 'answered', closedAt: null })
    expect(await handedOf(card)).toEqual([])
  })

  it('takes no other answer once it was put away, and the one that was given is told again', async () => {
    const card = await house.take(karim)
    await expect(keepCard(karim, { cardId: card.helpCardId })).resolves.toBeDefined()
    const clientId = newId<'client'>()
    const { reply } = await house.answer(karim, card, { clientId })
    await approveReply(house.supervisor, {
      replyId: reply!.replyId as never,
      revision: reply!.revision,
      texts: [reply!.body],
    })
    await finishCard(karim, { cardId: card.helpCardId })
    await expect(house.answer(karim, card, { body: 'Yes, but' })).rejects.toMatchObject({
      code: 'CARD_ANSWERED',
    })
    expect((await house.answer(karim, card, { clientId })).reply?.replyId).toBe(reply!.replyId)
    expect(await handedOf(card)).toEqual([])
  })

  it('says that an earlier text was handed in, where other words or another place come under its id', async () => {
    const card = await house.take(karim)
    const clientId = newId<'client'>()
    const { reply } = await house.answer(karim, card, { clientId })
    for (const changed of [{ body: 'Yes, but not on Sundays.' }, { visibility: 'private' as const }])
      await expect(house.answer(karim, card, { clientId, ...changed })).rejects.toMatchObject({
        code: 'CLIENT_ID_USED',
        parameters: { replyId: reply!.replyId },
      })
    for (const visibility of [null, 'public'] as const)
      expect((await house.answer(karim, card, { clientId, visibility })).reply?.replyId).toBe(reply!.replyId)
    const written = await house.owner.select().from(replies).where(eq(replies.ticketId, card.ticketId))
    expect(written.map(({ body }) => body)).toEqual([reply!.body])
  })
})
