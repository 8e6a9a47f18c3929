import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { replies } from '../replies/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { nextCard } from './next-card.ts'

const FIVE_SECONDS = 5_000

describe('a card, by the clock', () => {
  let house: Helping
  let karim: Ctx

  beforeAll(async () => {
    house = await openHelping()
    karim = await house.volunteer()
  })
  afterAll(() => house.close())

  it('sla-5.4: that ran out is somebody else’s within five seconds, and never the same person’s again', async () => {
    await house.ask()
    const lena = await house.volunteer()
    const card = await house.take(karim)
    const [end] = await house.owner.execute<{ at: string }>(sql`
      with moved as (update help_cards set ends_at = clock_timestamp() + interval '700 ms'
        where help_card_id = ${card.helpCardId} returning ends_at)
      update claims set expires_at = moved.ends_at from moved
      where ticket_id = ${card.ticketId} returning moved.ends_at as at`)
    // Somebody with the phone open asks again and again, and the worker looks as it does every second.
    let next = await nextCard(lena, { minutes: null })
    while (!next.card) {
      await house.tidy()
      next = await nextCard(lena, { minutes: null })
    }
    expect(next.card.ticketId).toBe(card.ticketId)
    const lateMs = next.card.offeredAt.getTime() - new Date(end!.at).getTime()
    expect(lateMs).toBeGreaterThanOrEqual(0)
    expect(lateMs).toBeLessThan(FIVE_SECONDS)

    await house.runOut()
    await house.tidy()
    expect((await nextCard(karim, { minutes: null })).card).toBeNull()
  })

  it('sla-5.4: that is taken back sends nothing from that instant, before any worker has looked', async () => {
    await house.ask()
    const author = await house.volunteer()
    const card = await house.take(author)
    await withholdTopic(house.supervisor, { topicId: house.topicId })
    const answered = await house.answer(author, card)
    expect(answered).toMatchObject({ reply: null, isHandedOver: true, card: { state: 'recalled' } })
    expect(await house.owner.select().from(replies)).toEqual([])
  })
})
