import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimTicket } from '../routing/claim-ticket.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { discardDraft } from './discard-draft.ts'
import { saveDraft } from './save-draft.ts'
import { drafts } from './tables.ts'

describe('a draft', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  const text = (body: string) => ({ visibility: 'public' as const, body, threadRevision: 1 })

  it('renews its writer’s claim', async () => {
    const [ada, { ticketId }] = [await house.member(), await house.post()]
    const { fence } = await claimTicket(ada, { ticketId })
    await house.passTime(240)

    const { claim } = await saveDraft(ada, { ticketId, ...text('Let me see') })

    expect(claim).toMatchObject({ fence })
    expect(claim!.expiresAt.getTime()).toBeGreaterThan(Date.now() + 4 * 60_000)
  })

  it('peers-D13: is kept for somebody whose ticket was taken over', async () => {
    const [ada, sue, { ticketId }] = [
      await house.member(),
      await house.member('supervisor'),
      await house.post(),
    ]
    await claimTicket(ada, { ticketId })
    await takeOverClaim(sue, { ticketId })

    const { draft, claim } = await saveDraft(ada, { ticketId, ...text('But I was') })

    expect(draft).toMatchObject({ body: 'But I was', memberId: ada.viewer.memberId })
    expect(claim).toBeNull()
  })

  it('is one per person and ticket, and tells the consoles only that it began and ended', async () => {
    const [ada, ben, { ticketId }] = [await house.member(), await house.member(), await house.post()]
    const version = async () =>
      (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!.version
    const before = await version()

    await saveDraft(ada, { ticketId, ...text('He') })
    await saveDraft(ada, { ticketId, ...text('Hello') })
    await saveDraft(ben, { ticketId, ...text('Hi') })
    expect(await version()).toBe(before + 2)
    expect((await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId))).length).toBe(2)

    expect(await discardDraft(ada, { ticketId })).toBe(true)
    expect(await discardDraft(ada, { ticketId })).toBe(false)
    expect(await saveDraft(ben, { ticketId, ...text('') })).toMatchObject({ draft: null })
    expect(await version()).toBe(before + 4)
  })

  it('takes any text a browser can send', async () => {
    const [ada, { ticketId }] = [await house.member(), await house.post()]

    expect((await saveDraft(ada, { ticketId, ...text('a\u0000b\ud83d') })).draft!.body).toBe('a\ufffdb\ufffd')
    await expect(saveDraft(ada, { ticketId, ...text('x'.repeat(100_001)) })).rejects.toMatchObject({
      code: 'TEXT_TOO_LONG',
      parameters: { over: 1 },
    })
  })
})
