import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipCard } from '../cards/skip-card.ts'
import { helpCards, type SkipReason } from '../cards/tables.ts'
import { inOrganization } from '../db/client.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { tickets } from '../tickets/tables.ts'
import { confirmTriage } from '../triage/confirm-triage.ts'
import { undoCorrection } from '../triage/undo-correction.ts'
import { listPassedOver } from './list-passed-over.ts'

let house: Helping
beforeAll(async () => {
  house = await openHelping()
})
afterAll(() => house.close())

const list = () =>
  inOrganization(house.world.db, house.organizationId, (tx) => listPassedOver(tx, new Date(), 20))
/** Somebody new is offered the only ticket that waits, and passes it over. */
const passOver = async (reason: SkipReason) => {
  const ctx = await house.volunteer()
  const card = await house.next(ctx)
  await skipCard(ctx, { cardId: card.helpCardId, reason })
  return card.ticketId
}
const scoresOf = async (ticketId: string) => {
  const [row] = await house.owner
    .select({ urgency: tickets.urgency, importance: tickets.importance, lane: tickets.lane })
    .from(tickets)
    .where(eq(tickets.ticketId, ticketId))
  return row
}

describe('a ticket that volunteers pass over', () => {
  it('is to be looked at once two people doubt how it was sorted, until somebody says what is right', async () => {
    const { ticketId } = await house.ask()
    const before = await scoresOf(ticketId)
    expect(await passOver('notMyTopic')).toBe(ticketId)
    expect(await list()).toEqual([])
    await passOver('noTime')
    expect(await list()).toEqual([])
    await passOver('notForVolunteers')
    expect(await list()).toEqual([{ ticketId, notMyTopic: 1, notForVolunteers: 1 }])
    expect(await scoresOf(ticketId)).toEqual(before)

    const { correctionId } = await confirmTriage(house.supervisor, { ticketId, axis: 'urgency' })
    expect(await list()).toEqual([])
    await undoCorrection(house.supervisor, { correctionId: correctionId as never })
    expect(await list()).toHaveLength(1)

    await house.owner
      .update(helpCards)
      .set({ closedAt: sql`closed_at - interval '8 days'`, offeredAt: sql`offered_at - interval '8 days'` })
      .where(eq(helpCards.ticketId, ticketId))
    expect(await list()).toEqual([])
  })
})
