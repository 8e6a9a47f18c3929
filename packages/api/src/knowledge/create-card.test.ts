import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { type CardId, newId, type TicketId } from '../db/id.ts'
import { disableMember } from '../members/disable-member.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { resolveTicket } from '../tickets/resolve-ticket.ts'
import { archiveCard } from './archive-card.ts'
import { createCard, type WrittenCard } from './create-card.ts'
import { proposeCard } from './propose-card.ts'
import { listCards } from './queries.ts'
import { restoreCard } from './restore-card.ts'
import { reviewCard } from './review-card.ts'
import { cardSources, cardTexts, cardVersions } from './tables.ts'
import { updateCard } from './update-card.ts'
import { writeCardFromTicket } from './write-card-from-ticket.ts'

const DAY_MS = 86_400_000

describe('a card', () => {
  let house: Answering
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    ada = await house.member()
  })
  afterAll(() => house.close())

  let asked = 0
  const card = (more: Partial<WrittenCard> = {}): WrittenCard => ({
    texts: [{ language: 'en', question: `May I take pet number ${(asked += 1)}?`, answer: 'Yes, in a bag.' }],
    ...more,
  })
  const textsOf = (cardId: string) =>
    house.owner.select().from(cardTexts).where(eq(cardTexts.cardId, cardId)).orderBy(asc(cardTexts.language))
  const listed = (state: 'current' | 'expired' | 'archived', now = new Date()) =>
    ada.transaction(async (tx) =>
      (await listCards(tx, { state, find: '', limit: 100, after: null, now })).map(({ cardId }) => cardId),
    )

  it('belongs to its author and is looked at again in half a year, unless somebody says otherwise', async () => {
    const ben = await house.member()
    const reviewAt = new Date(Date.now() + 30 * DAY_MS)

    const usual = await createCard(ada, card())
    const given = await createCard(ada, card({ ownerId: ben.viewer.memberId, reviewAt }))

    expect(usual.ownerId).toBe(ada.viewer.memberId)
    expect(usual.reviewAt.getTime() - Date.now()).toBeGreaterThan(180 * DAY_MS)
    expect(given).toMatchObject({ ownerId: ben.viewer.memberId, reviewAt })
  })

  it('is the only one with its question, whatever the accents, the case and the signs', async () => {
    const ask = (question: string) => card({ texts: [{ language: 'fr', question, answer: 'Oui.' }] })
    const { cardId } = await createCard(ada, ask('Puis-je annuler mon billet ?'))

    await expect(createCard(ada, ask('PUIS-JE ANNULER MON BILLET'))).rejects.toMatchObject({
      code: 'CARD_EXISTS',
      parameters: { isArchived: false },
    })
    await archiveCard(ada, { cardId: cardId as CardId })
    await expect(createCard(ada, ask('Puis je annuler mon billet'))).rejects.toMatchObject({
      code: 'CARD_EXISTS',
      parameters: { isArchived: true },
    })
    const rush = await Promise.allSettled(
      Array.from({ length: 4 }, () => createCard(ada, ask('Et mon chien ?'))),
    )
    expect(rush.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('keeps what it said before, with who wrote it', async () => {
    const ben = await house.member()
    const first = await createCard(ada, card())
    const cardId = first.cardId as CardId
    const texts = [
      { language: 'fr' as const, question: 'Un chat paie-t-il ?', answer: 'Non, dans un sac.' },
      { language: 'en' as const, question: 'Does a cat pay?', answer: 'No, in a bag.' },
    ]

    const second = await updateCard(ben, { cardId, version: 1, texts })

    expect(second.version).toBe(2)
    expect((await textsOf(cardId)).map(({ question }) => question)).toEqual([
      'Does a cat pay?',
      'Un chat paie-t-il ?',
    ])
    const versions = await house.owner
      .select()
      .from(cardVersions)
      .where(eq(cardVersions.cardId, cardId))
      .orderBy(asc(cardVersions.version))
    expect(versions.map(({ authorId, texts: said }) => [authorId, said.length])).toEqual([
      [ada.viewer.memberId, 1],
      [ben.viewer.memberId, 2],
    ])
    await expect(updateCard(ada, { cardId, version: 1, texts })).rejects.toMatchObject({
      code: 'KNOWLEDGE_CHANGED',
      parameters: { by: ben.viewer.name },
    })
  })

  it('is offered until its day of review, and again once somebody has looked at it', async () => {
    const reviewAt = new Date(Date.now() + DAY_MS)
    const { cardId } = await createCard(ada, card({ reviewAt }))
    const later = new Date(Date.now() + 2 * DAY_MS)
    expect(await listed('current')).toContain(cardId)
    expect(await listed('expired', later)).toContain(cardId)
    expect(await listed('current', later)).not.toContain(cardId)

    await reviewCard(ada, { cardId: cardId as CardId, reviewAt: new Date(Date.now() + 9 * DAY_MS) })

    expect(await listed('current', later)).toContain(cardId)
    await archiveCard(ada, { cardId: cardId as CardId })
    expect(await listed('archived')).toContain(cardId)
    expect(await listed('current')).not.toContain(cardId)
    await restoreCard(ada, { cardId: cardId as CardId })
    expect(await listed('current')).toContain(cardId)
  })

  it.each<[string, Partial<WrittenCard>, string]>([
    ['a day of review that has passed', { reviewAt: new Date(0) }, 'REVIEW_NOT_AHEAD'],
    [
      'a day of review beyond two years',
      { reviewAt: new Date(Date.now() + 1_000 * DAY_MS) },
      'REVIEW_TOO_FAR',
    ],
    ['an owner who is nobody', { ownerId: newId<'member'>() }, 'MEMBER_NOT_FOUND'],
    ['an answer of nothing', { texts: [{ language: 'en', question: 'Why?', answer: ' ' }] }, 'TEXT_EMPTY'],
    [
      'an unknown variable',
      { texts: [{ language: 'en', question: 'Why?', answer: '{{x}}' }] },
      'VARIABLE_UNKNOWN',
    ],
  ])('with %s is refused', async (_what, more, code) => {
    await expect(createCard(ada, card(more))).rejects.toMatchObject({ code })
  })

  it('cannot be given to somebody who has left', async () => {
    const [admin, gone] = [await house.member('admin'), await house.member()]
    await disableMember(admin, { memberId: gone.viewer.memberId })

    await expect(createCard(ada, card({ ownerId: gone.viewer.memberId }))).rejects.toMatchObject({
      code: 'MEMBER_NOT_FOUND',
    })
  })

  describe('out of a ticket', () => {
    it('is all but written when the ticket is resolved: the question, the answer, and no person in it', async () => {
      const posted = await house.post({
        text: 'Hello @brand! Where do I find lost things? https://x.example',
      })
      await house.answer(ada, posted, { body: 'Hello Nora, at the desk in hall 2, @nora.' })
      await house.work()

      const proposal = await ada.transaction((tx) => proposeCard(tx, posted.ticketId))

      expect(proposal).toEqual({
        language: 'en',
        question: 'Where do I find lost things?',
        answer: 'Hello {{contact.firstName}}, at the desk in hall 2,',
      })
    })

    it('names the ticket, and is refused before that is resolved', async () => {
      const posted = await house.post({
        author: { externalId: 'z', handle: 'z', name: 'Zoé', avatarUrl: null, audience: null },
      })
      const ticketId = posted.ticketId as TicketId
      const input = { ...card(), ticketId }
      await expect(writeCardFromTicket(ada, input)).rejects.toMatchObject({ code: 'TICKET_NOT_RESOLVED' })
      await resolveTicket(ada, { ticketId, outcome: 'none', department: null } as never)

      const { cardId } = await writeCardFromTicket(ada, input)

      const sources = await house.owner.select().from(cardSources).where(eq(cardSources.cardId, cardId))
      expect(sources.map((source) => source.ticketId)).toEqual([ticketId])
    })
  })
})
