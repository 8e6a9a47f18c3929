import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow } from '../cards/get-card.ts'
import { handBackCard } from '../cards/hand-back-card.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { createCard } from '../knowledge/create-card.ts'
import { setAvailability } from '../members/set-availability.ts'
import { notifications } from '../notifications/tables.ts'
import { sendReply } from '../replies/send-reply.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tidyHelp } from '../workers/tidy-cards.ts'
import { answerQuestion, type QuestionId } from './answer-question.ts'
import { askTheHouse, KNOWING_ALONE_MS } from './ask-the-house.ts'
import { widenQuestions } from './widen-questions.ts'

let house: Helping
let ines: Ctx
let lucas: Ctx
let karim: Ctx
let card: CardRow

const ask = async (): Promise<QuestionId> => {
  const noteId = newId<'note'>()
  await askTheHouse(karim, { clientId: noteId, cardId: card.helpCardId, question: 'Is the bag needed?' })
  return noteId
}
const isTold = async ({ viewer }: Ctx, noteId: QuestionId) =>
  (
    await house.owner
      .select({ cause: notifications.cause })
      .from(notifications)
      .where(
        and(
          eq(notifications.memberId, viewer.memberId),
          eq(notifications.kind, 'houseAsked'),
          eq(notifications.cause, noteId),
        ),
      )
  ).length
/** Who of the care team was told, the supervisor last. */
const told = async (noteId: QuestionId) =>
  Promise.all([ines, lucas, house.supervisor].map((ctx) => isTold(ctx, noteId)))
/** What the worker does every second, so long after a question was asked. */
const lookAfter = (ms: number) =>
  tidyHelp({ ...house.world, now: () => new Date(Date.now() + ms) } as never).round()

beforeAll(async () => {
  house = await openHelping()
  ines = await house.member('agent')
  lucas = await house.member('agent')
  await house.ask()
  karim = await house.volunteer()
  card = await house.take(karim)
})
afterAll(() => house.close())

describe('a question to the house', () => {
  it('goes to everybody at once where nobody knows its topic', async () => {
    const noteId = await ask()
    expect(await told(noteId)).toEqual([1, 1, 1])
  })

  it('goes first to who answers for a knowledge card on its topic, and to the others when nobody has answered in time', async () => {
    const text = {
      language: 'en',
      question: 'May my bike come on the train?',
      answer: 'Folded, yes.',
    } as const
    await createCard(ines, { texts: [text] })
    const other = { language: 'en', question: 'Is there a lost property office?', answer: 'Yes.' } as const
    await createCard(lucas, { texts: [other] })
    const noteId = await ask()
    expect(await told(noteId)).toEqual([1, 0, 0])

    await lookAfter(KNOWING_ALONE_MS - 1_000)
    expect(await told(noteId)).toEqual([1, 0, 0])
    await lookAfter(KNOWING_ALONE_MS)
    await lookAfter(KNOWING_ALONE_MS)
    expect(await told(noteId)).toEqual([1, 1, 1])
  })

  it('is told to nobody else once it is answered', async () => {
    const noteId = await ask()
    await answerQuestion(ines, { clientId: newId(), questionId: noteId, body: 'Yes, the bag.' })
    await lookAfter(KNOWING_ALONE_MS)
    expect(await told(noteId)).toEqual([1, 0, 0])
  })

  it('is widened once by two workers that look at the same instant', async () => {
    const noteId = await ask()
    await Promise.all([lookAfter(KNOWING_ALONE_MS), lookAfter(KNOWING_ALONE_MS)])
    expect(await told(noteId)).toEqual([1, 1, 1])
    expect(await leftAlone()).toBe(0)
  })

  it('goes to the others at once while who knows its topic is away', async () => {
    await setAvailability(ines, { isAvailable: false, until: new Date(Date.now() + 3_600_000) })
    const noteId = await ask()
    expect(await told(noteId)).toEqual([0, 1, 1])
    await setAvailability(ines, { isAvailable: true, until: new Date(Date.now() + 3_600_000) })
  })

  it('goes first to who answered a customer on its topic lately, beside who wrote the card', async () => {
    const posted = await house.post({
      text: 'Which train goes to Lille?',
      author: { externalId: 'person-2', handle: 'max', name: 'Max', avatarUrl: null, audience: null },
    })
    const { fence } = await claimTicket(lucas, { ticketId: posted.ticketId })
    await sendReply(lucas, {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'The one of 18:04.',
      visibility: 'public',
      inReplyToId: posted.messageId,
      threadRevision: posted.revision,
      fence,
    })
    await house.work()
    const noteId = await ask()
    expect(await told(noteId)).toEqual([1, 1, 0])
  })

  it('is told to nobody else once who asked has let the ticket go', async () => {
    const noteId = await ask()
    await handBackCard(karim, { cardId: card.helpCardId, body: null })
    const later = { ...house.world, now: () => new Date(Date.now() + KNOWING_ALONE_MS) }
    const widened = inOrganization(house.world.db, house.organizationId, (tx) => widenQuestions(tx, later))
    expect(await widened).toBe(0)
    expect(await told(noteId)).toEqual([1, 1, 0])
    expect(await leftAlone()).toBe(0)
  })
})

/** How many questions are still asked of those alone who know their topic. */
const leftAlone = async () =>
  (await house.owner.execute(sql`select from house_questions where widens_at is not null`)).length
