import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimTicket } from './claim-ticket.ts'
import { releaseClaim } from './release-claim.ts'
import { renewClaim } from './renew-claim.ts'
import { takeOverClaim } from './take-over-claim.ts'
import { messages } from '../inbox/tables.ts'
import { Refusal } from '../refusal.ts'
import { type Answering, customerMessage, memberIdOf, openAnswering } from '../testing/answering.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'

describe('a claim', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  it('makes an unassigned ticket the holder’s, and later holders do not take it from them', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const { ticketId } = await house.post()

    const { fence } = await claimTicket(ada, { ticketId })
    await releaseClaim(ada, { ticketId, fence })
    const second = await claimTicket(ben, { ticketId })

    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    expect(ticket!.assigneeId).toBe(memberIdOf(ada))
    expect(second).toMatchObject({ holderId: memberIdOf(ben), fence: fence + 1 })
  })

  it('is refused while somebody holds it, with who and until when', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const { ticketId } = await house.post()
    const held = await claimTicket(ada, { ticketId })

    await expect(claimTicket(ben, { ticketId })).rejects.toMatchObject({
      code: 'TICKET_CLAIMED',
      parameters: { holder: ada.viewer.name, until: held.expiresAt.toISOString() },
    })
  })

  it('comes free after five minutes', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const { ticketId } = await house.post()
    const held = await claimTicket(ada, { ticketId })
    await house.passTime(301)

    expect(await claimTicket(ben, { ticketId })).toMatchObject({ fence: held.fence + 1 })
    await expect(renewClaim(ada, { ticketId, fence: held.fence })).rejects.toMatchObject({
      code: 'TICKET_CLAIMED',
    })
  })

  it('is renewed even when it has just run out, as long as nobody else had it', async () => {
    const ada = await house.member()
    const { ticketId } = await house.post()
    const { fence } = await claimTicket(ada, { ticketId })
    await house.passTime(600)

    const renewed = await renewClaim(ada, { ticketId, fence })

    expect(renewed.fence).toBe(fence)
    expect(renewed.expiresAt.getTime()).toBeGreaterThan(Date.now() + 4 * 60_000)
  })

  it('of an older window is outdated once the same person claims again', async () => {
    const ada = await house.member()
    const { ticketId } = await house.post()
    const older = await claimTicket(ada, { ticketId })
    await claimTicket(ada, { ticketId })

    await expect(renewClaim(ada, { ticketId, fence: older.fence })).rejects.toMatchObject({
      code: 'CLAIM_OUTDATED',
    })
    expect(await releaseClaim(ada, { ticketId, fence: older.fence })).toBe(false)
  })

  it('is taken over by a supervisor under a higher fence, and by nobody else', async () => {
    const [ada, ben, sue] = [await house.member(), await house.member(), await house.member('supervisor')]
    const { ticketId } = await house.post()
    const held = await claimTicket(ada, { ticketId })

    await expect(takeOverClaim(ben, { ticketId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const taken = await takeOverClaim(sue, { ticketId })

    expect(taken).toMatchObject({ holderId: memberIdOf(sue), fence: held.fence + 1 })
    const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId))
    expect(ticket!.assigneeId).toBe(memberIdOf(sue))
  })

  it('is given only on a ticket of this organization', async () => {
    const ada = await house.member()

    await expect(
      claimTicket(ada, { ticketId: '01900000-0000-7000-8000-000000000000' }),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' })
  })

  it('does not wait for whoever is putting a message on the ticket, or the two could wait in a circle', async () => {
    const ada = await house.member()
    const { ticketId } = await house.post()

    await house.owner.transaction(async (tx) => {
      await tx.select().from(tickets).where(eq(tickets.ticketId, ticketId)).for('key share')
      expect(await claimTicket(ada, { ticketId })).toMatchObject({ fence: 1 })
    })
  })

  it('has one winner on each of 200 tickets that ten people want at once', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => house.member()))
    const posts = Array.from({ length: 200 }, (_, index) =>
      customerMessage({ externalId: `wanted-${index}` }),
    )
    await house.receive(...posts)
    const wanted = await house.owner
      .select({ ticketId: ticketMessages.ticketId })
      .from(ticketMessages)
      .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
      .where(like(messages.externalId, 'wanted-%'))

    const outcomes = await Promise.allSettled(
      wanted.flatMap(({ ticketId }) => people.map((person) => claimTicket(person, { ticketId }))),
    )

    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled')
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(new Set(won.map((outcome) => outcome.value.ticketId)).size).toBe(200)
    expect([won.length, refused.length]).toEqual([200, 1_800])
    expect(refused.every(({ reason }) => reason instanceof Refusal && reason.code === 'TICKET_CLAIMED')).toBe(
      true,
    )
  }, 120_000)
})
