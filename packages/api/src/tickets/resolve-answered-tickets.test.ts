import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { ticketCycles } from '../promises/tables.ts'
import { cancelReply } from '../replies/cancel-reply.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { resolveTicket } from './resolve-ticket.ts'
import { tickets } from './tables.ts'

describe('a reply that ends the matter', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  const statusOf = async (ticketId: TicketId) =>
    (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!.status

  it('does so when it stands on the network, and the promise is met by it', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.answer(ada, posted, { resolvesTicket: true })
    expect(await statusOf(posted.ticketId)).toBe('open')

    await house.work()

    expect(await statusOf(posted.ticketId)).toBe('resolved')
    const cycles = await house.owner
      .select()
      .from(ticketCycles)
      .where(eq(ticketCycles.ticketId, posted.ticketId))
    expect(cycles.find(({ target }) => target === 'firstResponse')).toMatchObject({ outcome: 'met' })
    // Saying it once more with the same outcome is no contradiction.
    await resolveTicket(ada, { ticketId: posted.ticketId, outcome: 'none' })
  })

  it('leaves the matter open when the network refuses it, or when it was called back', async () => {
    const ada = await house.member()
    const [refused, recalled] = [await house.post(), await house.post()]
    house.network.next = ['invalid']
    await house.answer(ada, refused, { resolvesTicket: true })
    await house.work()
    const { replyId } = await house.answer(ada, recalled, { resolvesTicket: true })
    await cancelReply(ada, { replyId })
    await house.work()

    expect(await statusOf(refused.ticketId)).toBe('open')
    expect(await statusOf(recalled.ticketId)).toBe('open')
  })

  it('leaves it open when the customer has written since', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.answer(ada, posted, { resolvesTicket: true, sendAnyway: true })
    house.network.onAttempt = async () => {
      house.network.onAttempt = null
      await house.post({ parentExternalId: posted.externalId, messageKind: 'comment' })
    }
    await house.work()

    expect(await statusOf(posted.ticketId)).not.toBe('resolved')
  })
})
