import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { customerMessage, type Posted } from '../testing/answering.ts'
import { openApi, type TestApi } from '../testing/api.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import type { CardRow } from './get-card.ts'
import { readRevisionAt, readThread } from './read-thread.ts'
import { helpCards } from './tables.ts'
import { tidyCards } from './tidy-cards.ts'

let house: Helping
let api: TestApi
let karim: Ctx
let posted: Posted

beforeAll(async () => {
  house = await openHelping()
  api = await openApi({ ...house.world, database: house.database })
})
beforeEach(async () => {
  posted = await house.ask()
  karim = await house.volunteer()
})
afterAll(async () => {
  await api.close()
  await house.close()
})

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const cardNow = async ({ helpCardId }: CardRow) =>
  (await house.owner.select().from(helpCards).where(eq(helpCards.helpCardId, helpCardId)))[0]! as CardRow
const threadOf = async ({ ticketId, answeredAt }: Pick<CardRow, 'ticketId' | 'answeredAt'>) =>
  (await inside((tx) => readThread(tx, ticketId, answeredAt))).map(({ text }) => text)

describe('a card that was answered', () => {
  it('shows what stood there then, and nothing that is written since', async () => {
    const card = await house.take(karim)
    await house.answer(karim, card)
    const then = await cardNow(card)
    await house.receive(
      customerMessage({
        parentExternalId: posted.externalId,
        messageKind: 'comment',
        text: 'I have called my lawyer about the train.',
      }),
      customerMessage({
        threadExternalId: `${posted.externalId}-private`,
        messageKind: 'direct',
        visibility: 'private',
        text: 'Between us: the train driver was drunk.',
      }),
    )
    expect(await threadOf({ ...then, answeredAt: null })).toEqual([
      'May I take my folding bike on the train?',
      'I have called my lawyer about the train.',
    ])
    expect(await threadOf(then)).toEqual(['May I take my folding bike on the train?'])
    // So that whoever gets the card back is told that it has moved on.
    expect(await inside((tx) => readRevisionAt(tx, posted.threadId, then.answeredAt!))).toBe(posted.revision)
  })
})

describe('a card that was taken back', () => {
  it('shows nothing that is written since, and has not moved on', async () => {
    const token = await api.tokenOf(karim)
    const look = async () =>
      (await api.ask(token, '{ helpCard { state threadRevision thread { text } } }')).data.helpCard
    await house.take(karim)
    const before = await look()
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    await inside((tx) => tidyCards(tx, new Date(), { judgesAll: true }))
    await house.receive(
      customerMessage({
        parentExternalId: posted.externalId,
        messageKind: 'comment',
        text: 'I have called my lawyer about the train.',
      }),
    )
    expect(before.thread).toEqual([{ text: 'May I take my folding bike on the train?' }])
    expect(await look()).toEqual({ ...before, state: 'recalled' })
  })
})
