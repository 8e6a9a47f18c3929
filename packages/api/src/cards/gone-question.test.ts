import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { customerMessage, type Posted } from '../testing/answering.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { readOfferReport } from '../volunteers/queries.ts'
import { findOpenCard } from './find-open-card.ts'
import { nextCard } from './next-card.ts'
import { handedDrafts } from './tables.ts'
import { writeOnCard } from './write-on-card.ts'

let house: Helping
let karim: Ctx
let posted: Posted

beforeAll(async () => {
  house = await openHelping()
})
beforeEach(async () => {
  posted = await house.ask()
  karim = await house.volunteer()
})
afterAll(() => house.close())

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const recallOf = async (ctx: Ctx) => {
  const card = await inside((tx) => findOpenCard(tx, ctx.viewer.memberId))
  return { state: card?.state, recall: card?.recall }
}
const takeAway = (externalId = posted.externalId) =>
  house.receive({ kind: 'message.deleted', externalId, deletedAt: new Date() })
const say = (text: string) =>
  house.receive(customerMessage({ parentExternalId: posted.externalId, messageKind: 'comment', text }))
const GONE = { state: 'recalled', recall: [{ code: 'question_gone', parameters: {} }] }

describe('a card whose customer takes the question away', () => {
  it('goes back with that for its only reason, whatever nobody knows of a ticket without words', async () => {
    const card = await house.take(karim)
    await writeOnCard(karim, { cardId: card.helpCardId, body: 'Yes, fold', threadRevision: 1 })
    await takeAway()
    await house.tidy()

    expect(await recallOf(karim)).toEqual(GONE)
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, card.ticketId))
    expect(ticket).toMatchObject({ status: 'open', assigneeId: null })
    const handed = house.owner.select().from(handedDrafts)
    expect(await handed.where(eq(handedDrafts.helpCardId, card.helpCardId))).toMatchObject([
      { body: 'Yes, fold', cause: 'recalled' },
    ])
    expect(await inside(readOfferReport)).toMatchObject({ looked: 0, exclusions: [] })
  })

  it('is so in the very send, and where it was only offered', async () => {
    const card = await house.take(karim)
    await takeAway()
    const sent = await house.answer(karim, card, { sendAnyway: true })
    expect(sent).toMatchObject({ reply: null, card: { state: 'recalled' } })
    expect(await recallOf(karim)).toEqual(GONE)

    posted = await house.ask()
    const lena = await house.volunteer()
    await house.next(lena)
    await takeAway()
    await house.tidy()
    expect(await recallOf(lena)).toEqual(GONE)
  })

  it('stays while something else of what they asked stands', async () => {
    await say('Does it need a bag on the train?')
    const card = await house.take(karim)
    await takeAway()
    await house.tidy()
    expect(await recallOf(karim)).toEqual({ state: 'taken', recall: null })
    expect(card.ticketId).toBe(posted.ticketId)
  })

  it('is anybody’s of the volunteers when they ask again', async () => {
    const { ticketId } = await house.take(karim)
    await takeAway()
    await house.tidy()
    await say('Once more: may I take my folding bike on the train?')
    const { card } = await nextCard(await house.volunteer(), { minutes: null })
    expect(card?.ticketId).toBe(ticketId)
  })
})
