import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publishCharter } from '../charter/publish-charter.ts'
import { saveCharterDraft } from '../charter/save-charter-draft.ts'
import type { Ctx } from '../context.ts'
import type { ReplyId } from '../db/id.ts'
import { disableMember } from '../members/disable-member.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { replies } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { handedDrafts, helpCards } from './tables.ts'

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
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]! as CardRow
const handIn = async () => {
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  return { card, replyId: reply!.replyId as ReplyId, revision: reply!.revision, texts: [reply!.body] }
}

describe('an answer in review', () => {
  it.each(['lies open', 'was put away'] as const)(
    'is the care team’s once its author has gone, whose card %s',
    async (how) => {
      const admin = await house.member('admin')
      const { card, replyId } = await handIn()
      if (how === 'was put away') await finishCard(karim, { cardId: card.helpCardId })
      await disableMember(admin, { memberId: karim.viewer.memberId })
      // Given back first, then taken back.
      while ((await house.tidy()) > 0);

      const [reply] = await house.owner.select().from(replies).where(eq(replies.replyId, replyId))
      expect(reply).toMatchObject({ state: 'cancelled', errorKind: 'outdated' })
      const handed = await house.owner
        .select()
        .from(handedDrafts)
        .where(eq(handedDrafts.helpCardId, card.helpCardId))
      expect(handed.map(({ body }) => body)).toEqual([reply!.body])
      const [claim] = await house.owner.select().from(claims).where(eq(claims.ticketId, card.ticketId))
      expect(claim!.holderId).toBeNull()
      expect((await cardNow(card)).releasedAt).not.toBeNull()
    },
  )

  it('is judged by the charter that its author had signed when they handed it in', async () => {
    const { card, ...read } = await handIn()
    const texts = [{ language: 'en' as const, body: 'I answer politely.' }]
    const { revision } = await saveCharterDraft(house.supervisor, { texts, revision: 0 })
    await publishCharter(house.supervisor, { revision, reason: 'Shorter.' })

    expect(await approveReply(house.supervisor, read)).toMatchObject({
      state: 'held',
      ticketId: card.ticketId,
    })
  })
})
