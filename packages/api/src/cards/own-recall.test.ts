import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { customerMessage, type Posted } from '../testing/answering.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { createDepartment } from '../voice/create-department.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { updateTopic } from '../voice/update-topic.ts'
import { declareConflict } from '../volunteers/declare-conflict.ts'
import { liftExclusion } from '../volunteers/lift-exclusion.ts'
import { readTriaged } from '../volunteers/read-triaged.ts'
import { setTrade } from '../volunteers/set-trade.ts'
import { nextCard } from './next-card.ts'
import { findOpenCard } from './find-open-card.ts'
import { handedDrafts } from './tables.ts'
import { tidyCards } from './tidy-cards.ts'
import { writeOnCard } from './write-on-card.ts'

let house: Helping
let karim: Ctx
let lena: Ctx
let posted: Posted
let workshops: DepartmentId
let ticketing: DepartmentId

beforeAll(async () => {
  house = await openHelping()
  workshops = await createDepartment(house.supervisor, { name: 'Workshops' })
  ticketing = await createDepartment(house.supervisor, { name: 'Ticketing' })
  await updateTopic(house.supervisor, { topicId: house.topicId, departmentId: workshops })
})
beforeEach(async () => {
  posted = await house.ask()
  karim = await house.volunteer()
  lena = await house.volunteer()
  await setTrade(house.supervisor, { memberId: karim.viewer.memberId, departmentId: workshops })
  await setTrade(house.supervisor, { memberId: lena.viewer.memberId, departmentId: ticketing })
})
afterAll(() => house.close())

const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
  inOrganization(house.world.db, house.organizationId, work)
const shown = (ctx: Ctx) => inside((tx) => findOpenCard(tx, ctx.viewer.memberId))
/** They complain besides, and a supervisor who has read it leaves it to volunteers. */
const complain = async () => {
  await house.receive(
    customerMessage({
      parentExternalId: posted.externalId,
      messageKind: 'comment',
      text: 'And I want to complain about the train: its door was broken again.',
    }),
  )
  const { ticketId } = posted
  await liftExclusion(house.supervisor, { ticketId, code: 'reserved_lane', reason: 'A door, no more.' })
}

describe('a card in hand, on a ticket that is not for its holder any more', () => {
  it('is taken back when it comes to complain of their own team, and is offered to others', async () => {
    const card = await house.take(karim)
    await writeOnCard(karim, { cardId: card.helpCardId, body: 'Yes, fold', threadRevision: 1 })
    await complain()
    await house.tidy()

    expect(await shown(karim)).toMatchObject({
      state: 'recalled',
      recall: [{ code: 'own_team', parameters: {} }],
    })
    expect(
      await house.owner.select().from(handedDrafts).where(eq(handedDrafts.helpCardId, card.helpCardId)),
    ).toMatchObject([{ body: 'Yes, fold', cause: 'recalled' }])
    const told = (await inside((tx) => readTriaged(tx, [card.ticketId]))).get(card.ticketId)
    expect(told?.wasRecalled).toBe(false)
    expect((await house.next(lena)).ticketId).toBe(card.ticketId)
  })

  it('is so in the very send, and where it was only offered, for a customer who is near to them', async () => {
    const card = await house.take(karim)
    await declareConflict(karim, { cardId: card.helpCardId, kind: 'near' })
    const sent = await house.answer(karim, card)
    expect(sent).toMatchObject({ reply: null, isHandedOver: true, card: { state: 'recalled' } })
    expect((await shown(karim))?.recall).toEqual([{ code: 'conflict', parameters: {} }])

    const offered = await house.next(lena)
    await declareConflict(lena, { cardId: offered.helpCardId, kind: 'near' })
    await inside((tx) => tidyCards(tx, new Date(), { judgesAll: true }))
    expect((await nextCard(lena, { minutes: null })).card).toBeNull()
    expect((await house.next(await house.volunteer())).ticketId).toBe(card.ticketId)
  })

  it('stays with who holds it where it complains of another team', async () => {
    const card = await house.take(lena)
    await complain()
    await house.tidy()
    expect(await shown(lena)).toMatchObject({
      helpCardId: card.helpCardId,
      ticketId: posted.ticketId,
      state: 'taken',
    })
  })
})
