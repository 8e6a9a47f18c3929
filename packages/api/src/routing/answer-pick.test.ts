import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { createHoldingText } from '../holding/create-holding-text.ts'
import { HOLDING_DRAFTS } from '../holding/drafts.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { claimNextTicket } from './claim-next-ticket.ts'
import { readHandlingTimes } from './next-counters.ts'
import { releaseClaim } from './release-claim.ts'
import { ticketPicks } from './tables.ts'

describe('an answer to what somebody picked', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  /** A ticket that was handed to somebody so many minutes ago. */
  async function picked(by: Ctx, minutes: number): Promise<Posted & { fence: number }> {
    const posted = await house.post()
    const next = await claimNextTicket(by)
    expect(next!.claim.ticketId).toBe(posted.ticketId)
    await house.owner
      .update(ticketPicks)
      .set({ pickedAt: sql`picked_at - make_interval(mins => ${minutes})` })
      .where(eq(ticketPicks.ticketId, posted.ticketId))
    return { ...posted, fence: next!.claim.fence }
  }
  const pickOf = async ({ ticketId }: Posted) =>
    (await house.owner.select().from(ticketPicks).where(eq(ticketPicks.ticketId, ticketId)))[0]!

  it('is kept with the pick, once, and tells the order how long answers take', async () => {
    const ada = await house.member()
    const posted = await picked(ada, 9)

    await house.answer(ada, posted)

    const { pickedAt, answeredAt } = await pickOf(posted)
    const tookMs = answeredAt!.getTime() - pickedAt.getTime()
    expect(tookMs).toBeGreaterThanOrEqual(9 * 60_000)
    // One answer says more about who gave it than about what was asked; forty tell the order.
    await house.owner
      .execute(sql`insert into ticket_picks select organization_id, gen_random_uuid(), ticket_id, member_id,
      picked_at, code, parameters, answered_at from ticket_picks, generate_series(1, 40)
      where ticket_id = ${posted.ticketId}`)
    const [learned] = Object.values(await ada.transaction((tx) => readHandlingTimes(tx)))
    expect(learned! / tookMs).toBeGreaterThan(0.7)
    expect(learned! / tookMs).toBeLessThan(1.4)

    await house.work()
    await house.answer(ada, posted, { body: 'And it has a dining car.', sendAnyway: true })
    expect((await pickOf(posted)).answeredAt).toEqual(answeredAt)
  })

  it('leaves what somebody else had picked as it is', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const posted = await picked(ada, 9)
    await releaseClaim(ada, posted)

    await house.answer(ben, posted)

    expect((await pickOf(posted)).answeredAt).toBeNull()
  })

  it('is none where a holding text was sent', async () => {
    const [ada, boss] = [await house.member(), await house.member('supervisor')]
    const posted = await picked(ada, 9)
    const { holdingTextId } = await createHoldingText(boss, HOLDING_DRAFTS[1]!)

    await house.answer(ada, posted, { body: 'Hello, we have read you.', holdingTextId })

    expect((await pickOf(posted)).answeredAt).toBeNull()
  })
})
