import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow } from '../cards/get-card.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { listCards } from '../knowledge/queries.ts'
import { proposeCardFromQuestion } from '../knowledge/propose-card-from-question.ts'
import { writeCardFromTicket } from '../knowledge/write-card-from-ticket.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { answerQuestion, type QuestionId } from './answer-question.ts'
import { askTheHouse } from './ask-the-house.ts'
import { findKnowing } from './find-knowing.ts'
import { listUnkept } from './list-answered.ts'

let house: Helping
let ines: Ctx
let karim: Ctx
let card: CardRow
let questionId: QuestionId

const ask = async (question: string): Promise<QuestionId> => {
  const clientId = newId<'note'>()
  await askTheHouse(karim, { clientId, cardId: card.helpCardId, question })
  return clientId
}
const proposal = (of: string | null = questionId) =>
  ines.transaction((tx) => proposeCardFromQuestion(tx, { ticketId: card.ticketId, questionId: of }))
const unkept = () => ines.transaction((tx) => listUnkept(tx, [card.ticketId]))
const texts = [{ language: 'en' as const, question: 'Is the bag needed?', answer: 'Yes, always.' }]

beforeAll(async () => {
  house = await openHelping()
  ines = await house.member('agent')
  await house.ask()
  karim = await house.volunteer()
  card = await house.take(karim)
  questionId = await ask('Is the bag needed? She writes from nora@example.org.')
})
afterAll(() => house.close())

describe('what the house answered', () => {
  it('is no card before anybody has answered', async () => {
    expect(await proposal()).toBeNull()
    expect(await unkept()).toEqual([])
    const early = writeCardFromTicket(ines, { ticketId: card.ticketId, questionId, texts })
    await expect(early).rejects.toMatchObject({ code: 'QUESTION_NOT_FOUND' })
  })

  it('has all but written a card: what was asked and said, in its language, without the person', async () => {
    const body = 'Yes, the bag is always needed. Tell Nora, or call her at +33 6 12 34 56 78.'
    await answerQuestion(ines, { clientId: newId(), questionId, body })
    expect(await unkept()).toMatchObject([
      {
        noteId: questionId,
        memberId: karim.viewer.memberId,
        answer: { authorId: ines.viewer.memberId, body },
      },
    ])
    expect(await proposal()).toEqual({
      language: 'en',
      question: 'Is the bag needed? She writes from •••.',
      answer: 'Yes, the bag is always needed. Tell •••, or call her at •••.',
    })
    expect(
      await ines.transaction((tx) =>
        listCards(tx, { state: 'current', find: '', limit: 5, after: null, now: new Date() }),
      ),
    ).toEqual([])
  })

  it('is proposed of no other question and on no other ticket', async () => {
    expect(await proposal(newId())).toBeNull()
    expect(await proposal(null)).toBeNull()
    const other = await house.ask({
      author: { externalId: 'p2', handle: 'p2', name: 'Max', avatarUrl: null, audience: null },
    })
    const elsewhere = writeCardFromTicket(ines, { ticketId: other.ticketId, questionId, texts })
    await expect(elsewhere).rejects.toMatchObject({ code: 'QUESTION_NOT_FOUND' })
  })

  it('is kept by a person, once, while the ticket is still open, and is shown as kept', async () => {
    const kept = await writeCardFromTicket(ines, { ticketId: card.ticketId, questionId, texts })
    expect(kept.ownerId).toBe(ines.viewer.memberId)
    expect(await unkept()).toEqual([])
    const again = writeCardFromTicket(house.supervisor, {
      ticketId: card.ticketId,
      questionId,
      texts: [{ ...texts[0]!, question: 'Does one need the bag?' }],
    })
    await expect(again).rejects.toMatchObject({ code: 'CARD_EXISTS' })
  })

  it('says from then on that who keeps it knows the topic of that ticket', async () => {
    const onDuty = [house.supervisor.viewer.memberId, ines.viewer.memberId]
    const knowing = await ines.transaction((tx) => findKnowing(tx, card.ticketId, onDuty, new Date()))
    expect(knowing).toEqual([ines.viewer.memberId])
  })
})
