import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askTheHouse } from './ask-the-house.ts'
import type { CardRow } from '../cards/get-card.ts'
import { handBackCard } from '../cards/hand-back-card.ts'
import { listQuestions } from './list-questions.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { inOrganization } from '../db/client.ts'
import { notifications } from '../notifications/tables.ts'
import { addNote } from '../tickets/add-note.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { answerQuestion, type QuestionId } from './answer-question.ts'
import { houseLoaders } from './loaders.ts'

let house: Helping
let ines: Ctx
let karim: Ctx
let card: CardRow
let questionId: QuestionId

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const waiting = async () => houseLoaders(inside).questionsOfTicket.load(card.ticketId)
const toldOf = (ctx: Ctx) =>
  house.owner
    .select({ ticketId: notifications.ticketId })
    .from(notifications)
    .where(
      and(
        eq(notifications.memberId, ctx.viewer.memberId),
        eq(notifications.kind, 'houseAsked'),
        isNull(notifications.readAt),
      ),
    )
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error & { code?: string }) => error.code ?? error.message,
  )

beforeAll(async () => {
  house = await openHelping()
  ines = await house.member('agent')
  await house.ask()
  karim = await house.volunteer()
  card = await house.take(karim)
  questionId = newId<'note'>()
  const question = 'Is the bag needed? She writes from nora@example.org.'
  await askTheHouse(karim, { clientId: questionId, cardId: card.helpCardId, question })
})
afterAll(() => house.close())

describe('what a volunteer asks the care team', () => {
  it('is told to whoever is there, and waits on the ticket with personal data masked', async () => {
    expect(await toldOf(ines)).toEqual([{ ticketId: card.ticketId }])
    const [open, ...more] = await waiting()
    expect(more).toEqual([])
    expect(open).toMatchObject({ noteId: questionId, memberId: karim.viewer.memberId })
    expect(open!.body).toContain('Is the bag needed?')
    expect(open!.body).not.toContain('nora@example.org')
  })

  it('is not answered by what colleagues say to each other', async () => {
    await addNote(ines, { ticketId: card.ticketId, clientId: newId(), body: 'I know her.' })
    expect(await waiting()).toHaveLength(1)
    expect(await inside((tx) => listQuestions(tx, card))).toMatchObject([{ answer: null }])
  })

  it('is refused an answer that says nothing or too much, and one to nothing', async () => {
    const answer = (body: string, id = questionId) =>
      codeOf(answerQuestion(ines, { clientId: newId(), questionId: id, body }))
    expect(await answer(' ')).toBe('NOTE_EMPTY')
    expect(await answer('x'.repeat(2_001))).toBe('ANSWER_TOO_LONG')
    expect(await answer('Yes.', newId<'note'>())).toBe('QUESTION_NOT_FOUND')
  })

  it('is answered once, read by whoever asked without what they may not know, and asked of nobody any more', async () => {
    const first = { clientId: newId(), questionId, body: 'Yes, the bag. Write to nora@example.org.' }
    expect(await answerQuestion(ines, first)).toBe(card.ticketId)
    expect(await answerQuestion(ines, first)).toBe(card.ticketId)
    const [said] = await inside((tx) => listQuestions(tx, card))
    expect(said!.answer).toMatch(/^Yes, the bag\./)
    expect(said!.answer).not.toContain('nora@example.org')
    expect(await waiting()).toEqual([])
    expect(await toldOf(ines)).toEqual([])
    const late = { clientId: newId(), questionId, body: 'Yes.' }
    expect(await codeOf(answerQuestion(house.supervisor, late))).toBe('QUESTION_ANSWERED')
  })

  it('waits no longer than whoever asked has the ticket', async () => {
    await askTheHouse(karim, { clientId: newId(), cardId: card.helpCardId, question: 'And on Sundays?' })
    expect(await waiting()).toHaveLength(1)
    await handBackCard(karim, { cardId: card.helpCardId, body: null })
    expect(await waiting()).toEqual([])
  })
})
