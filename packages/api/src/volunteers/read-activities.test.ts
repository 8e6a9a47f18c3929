import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishCard } from '../cards/finish-card.ts'
import { nextCard } from '../cards/next-card.ts'
import { skipCard } from '../cards/skip-card.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { declareHours } from './declare-hours.ts'
import { readActivities } from './read-activities.ts'
import { reportAbuse } from './report-abuse.ts'

describe('what somebody is about', () => {
  let house: Helping

  beforeAll(async () => {
    house = await openHelping()
  })
  afterAll(() => house.close())

  const activityOf = async ({ viewer: { memberId } }: Ctx) =>
    (await inOrganization(house.world.db, house.organizationId, (tx) => readActivities(tx, [memberId]))).get(
      memberId,
    )
  const obstaclesOf = async (ctx: Ctx) =>
    (await nextCard(ctx, { minutes: null })).obstacles.map(({ code }) => code)
  /** Lets the open card have been taken so many minutes ago, less two seconds for what the test itself takes. */
  const takenAgo = (minutes: number) =>
    house.owner.execute(sql`update help_cards set offered_at = offered_at - interval '1 hour',
      taken_at = taken_at - make_interval(mins => ${minutes}) + interval '2 seconds' where closed_at is null`)

  it('is nothing for who never had a card', async () => {
    expect(await activityOf(await house.volunteer())).toBeUndefined()
  })

  it('is the card in their hands, from the offer to the answer', async () => {
    const karim = await house.volunteer()
    await house.ask()
    const card = await house.take(karim)
    expect(await activityOf(karim)).toMatchObject({ inHand: 1, minutesUsed: 1, skipped: [], helped: [] })

    await house.answer(karim, card)
    await finishCard(karim, { cardId: card.helpCardId })
    const [ticket] = await house.owner.execute<{ contact_id: string }>(
      sql`select contact_id from tickets where ticket_id = ${card.ticketId}`,
    )
    expect(await activityOf(karim)).toMatchObject({ inHand: 0, helped: [ticket!.contact_id] })
  })

  it('is what they passed over and what ran out, and neither comes back to them', async () => {
    const karim = await house.volunteer()
    await house.ask({ text: 'Is there a bar on the train?' })
    const skipped = await house.next(karim)
    await skipCard(karim, { cardId: skipped.helpCardId, reason: 'noTime' })
    await house.ask({ text: 'Is there a bed on the train?' })
    const lapsed = await house.take(karim)
    await house.runOut()
    await house.tidy()

    expect(await activityOf(karim)).toMatchObject({
      inHand: 0,
      skipped: [skipped.ticketId],
      lapsed: [lapsed.ticketId],
    })
    const next = await nextCard(karim, { minutes: null })
    expect([skipped.ticketId, lapsed.ticketId]).not.toContain(next.card?.ticketId)
  })

  it('is the minutes of this week alone, and where they have given what they offered nothing more is offered', async () => {
    const karim = await house.volunteer()
    await declareHours(karim, { weeklyMinutes: 15, quietHours: null })
    await house.ask({ text: 'Which train goes to Lyon?' })
    const card = await house.take(karim)
    await takenAgo(15)
    await house.answer(karim, card)
    await finishCard(karim, { cardId: card.helpCardId })
    expect(await activityOf(karim)).toMatchObject({ minutesUsed: 15 })
    expect(await obstaclesOf(karim)).toEqual(['no_minutes'])

    await house.owner.execute(sql`update help_cards set offered_at = offered_at - interval '8 days',
      taken_at = taken_at - interval '8 days', limit_at = limit_at - interval '8 days',
      answered_at = answered_at - interval '8 days', ends_at = ends_at - interval '8 days',
      closed_at = closed_at - interval '8 days' where help_card_id = ${card.helpCardId}`)
    expect(await activityOf(karim)).toMatchObject({ minutesUsed: 0 })
    expect(await obstaclesOf(karim)).toEqual([])
  })

  it('comes to rest with an abusive message, until the rest is over', async () => {
    const karim = await house.volunteer()
    await house.ask({ text: 'Where is my train?' })
    const card = await house.next(karim)
    await reportAbuse(karim, { cardId: card.helpCardId })
    await skipCard(karim, { cardId: card.helpCardId, reason: 'abusive' })
    expect(await obstaclesOf(karim)).toEqual(['paused'])

    await house.owner.execute(sql`update volunteers set paused_until = now() - interval '1 second'
      where paused_until is not null`)
    expect(await obstaclesOf(karim)).toEqual([])
  })
})
