import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { approveReply } from '../replies/approve-reply.ts'
import { drafts } from '../replies/tables.ts'
import { claims } from '../routing/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { finishCard } from './finish-card.ts'
import type { CardRow } from './get-card.ts'
import { handBackCard } from './hand-back-card.ts'
import { keepCard } from './keep-card.ts'
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
afterAll(() => house.close())

const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]!
const ticketNow = async (ticketId: string) =>
  (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!
const claimOf = async (ticketId: string) =>
  (await house.owner.select().from(claims).where(eq(claims.ticketId, ticketId)))[0]!
const handedOf = async (ticketId: string) =>
  (await house.owner.select().from(handedDrafts).where(eq(handedDrafts.ticketId, ticketId))).map(
    ({ body, cause }) => ({ body, cause }),
  )
const minutesLeft = ({ endsAt }: { endsAt: Date }) => Math.round((endsAt.getTime() - Date.now()) / 60_000)
const newest = async (): Promise<TicketId> => (await house.ask()).ticketId

describe('a card', () => {
  it('is held for one person for four minutes, and nobody else is given it', async () => {
    const ticketId = await newest()
    karim = await house.volunteer()
    const card = await house.next(karim)
    expect(card).toMatchObject({ ticketId, state: 'offered', level: 'reviewed' })
    expect(minutesLeft(card)).toBe(4)
    expect(card.reasons.map(({ code }) => code)).toContain('known_topic')

    expect(await nextCard(await house.volunteer(), { minutes: null })).toEqual({ card: null, obstacles: [] })
    expect(await house.next(karim)).toMatchObject({ helpCardId: card.helpCardId })
    await skipCard(karim, { cardId: card.helpCardId, reason: 'noTime' })
  })

  it('that was skipped goes to somebody else at once, and never to the same person again', async () => {
    expect(await nextCard(karim, { minutes: null })).toEqual({ card: null, obstacles: [] })
    const lena = await house.volunteer()
    const card = await house.next(lena)
    expect(card.state).toBe('offered')
    await finishCard(lena, { cardId: card.helpCardId })
  })

  it('that was taken is its person’s for eight minutes, twenty while they write or keep it', async () => {
    await newest()
    karim = await house.volunteer()
    const card = await house.take(karim)
    expect(card.state).toBe('taken')
    expect(minutesLeft(card)).toBe(8)
    expect(await ticketNow(card.ticketId)).toMatchObject({ assigneeId: karim.viewer.memberId })
    expect((await claimOf(card.ticketId)).expiresAt).toEqual(card.endsAt)
    expect(await takeCard(karim, { cardId: card.helpCardId })).toMatchObject({ fence: card.fence })

    const kept = await keepCard(karim, { cardId: card.helpCardId })
    expect(minutesLeft(kept)).toBe(20)
    expect(kept.endsAt).toEqual(kept.limitAt)
    const { card: written } = await writeOnCard(karim, {
      cardId: card.helpCardId,
      body: 'At 18',
      threadRevision: 1,
    })
    expect(written!.endsAt).toEqual(kept.limitAt)
    expect((await claimOf(card.ticketId)).expiresAt).toEqual(kept.limitAt)
  })

  it('that is handed back leaves its text to the care team, and its ticket to everybody', async () => {
    const [card] = await house.owner.select().from(helpCards).where(eq(helpCards.state, 'taken'))
    const { helpCardId, ticketId } = card as CardRow
    expect(await handBackCard(karim, { cardId: helpCardId, body: null })).toBe(true)

    expect(await handedOf(ticketId)).toEqual([{ body: 'At 18', cause: 'handedBack' }])
    expect(await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))).toEqual([])
    expect(await ticketNow(ticketId)).toMatchObject({ assigneeId: null })
    expect((await claimOf(ticketId)).holderId).toBeNull()
    expect(await handBackCard(karim, { cardId: helpCardId, body: null })).toBe(false)
  })

  it('is answered once, however often the same text is sent, and its reviewer lets it leave', async () => {
    karim = await house.volunteer()
    await house.tidy()
    const card = await house.take(karim)
    const clientId = newId<'client'>()
    const [one, two] = await Promise.all([
      house.answer(karim, card, { clientId }),
      house.answer(karim, card, { clientId }),
    ])
    expect(one.reply).toMatchObject({ state: 'inReview', needsReview: true })
    expect(two.reply?.replyId).toBe(one.reply?.replyId)
    expect(await cardNow(card)).toMatchObject({ state: 'answered', replyId: one.reply?.replyId })

    await finishCard(karim, { cardId: card.helpCardId })
    expect(await cardNow(card)).toMatchObject({ state: 'finished', releasedAt: null })
    const { replyId, revision, body } = one.reply!
    await approveReply(house.supervisor, { replyId: replyId as never, revision, texts: [body] })
    await house.passTime(20)
    await house.work()
    await house.tidy()
    expect(house.network.posts.map(({ text }) => text)).toEqual([body])
    expect(await cardNow(card)).toMatchObject({ releasedAt: expect.any(Date) })
    expect(await ticketNow(card.ticketId)).toMatchObject({ assigneeId: null })
  })

  it('that an answer was given on leaves its person free to take another one', async () => {
    const before = await nextCard(karim, { minutes: null })
    expect(before.obstacles).toEqual([])
    await newest()
    expect((await house.next(karim)).state).toBe('offered')
  })
})
