import { and, asc, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../channels/tables.ts'
import { messages } from '../inbox/tables.ts'
import { members, organizations } from '../members/tables.ts'
import { notifications } from '../notifications/tables.ts'
import { ticketCycles } from '../promises/tables.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { type Answering, customerMessage, openAnswering, ownMessage } from '../testing/answering.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { deliverReply } from './deliver-reply.ts'
import { leaseMs, leaseReply } from './lease-reply.ts'
import { drafts, replies, replyParts } from './tables.ts'

describe('delivering a reply', () => {
  let house: Answering
  const supervisors: Awaited<ReturnType<Answering['member']>>[] = []
  const row = async (replyId: string) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
  const standing = (text: string) => house.network.posts.filter((post) => post.text === text)

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  afterEach(async () => {
    house.network.next = []
    house.network.onAttempt = null
    await house.owner.update(organizations).set({ publishingStoppedAt: null })
    await house.owner.update(channels).set({ status: 'open' })
    await house.owner.update(replies).set({ state: 'cancelled' }).where(eq(replies.state, 'queued'))
  })

  it('posts it once, puts it in the thread and stops the clock', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const reply = await house.answer(ada, posted, { body: 'Once and for all.' })

    await house.work()

    expect(await row(reply.replyId)).toMatchObject({ state: 'sent', attempts: 1, leaseOwner: null })
    const [post] = standing('Once and for all.')
    expect(post).toMatchObject({ inReplyTo: posted.externalId, clientKey: reply.replyId })
    const [message] = await house.owner.select().from(messages).where(eq(messages.externalId, post!.id))
    expect(message).toMatchObject({
      replyId: reply.replyId,
      direction: 'outbound',
      revision: posted.revision + 1,
      parentExternalId: posted.externalId,
    })
    const [placed] = await house.owner
      .select()
      .from(ticketMessages)
      .where(eq(ticketMessages.messageId, message!.messageId))
    expect(placed!.ticketId).toBe(posted.ticketId)
    const cycles = await house.owner
      .select()
      .from(ticketCycles)
      .where(eq(ticketCycles.ticketId, posted.ticketId))
    expect(cycles.find((cycle) => cycle.target === 'firstResponse')).toMatchObject({ outcome: 'met' })
  })

  it('writes sending, the attempt and the instant before the network hears of it', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    let seen: typeof replies.$inferSelect | undefined
    house.network.onAttempt = async () => {
      seen = await row(reply.replyId)
    }

    await house.work()

    expect(seen).toMatchObject({ state: 'sending', attempts: 1 })
    expect(seen!.sendStartedAt).toBeInstanceOf(Date)
    expect(seen!.leaseUntil!.getTime() - seen!.sendStartedAt!.getTime()).toBeGreaterThan(2 * 12_000)
  })

  it('posts the parts of a split text in order, each under the one before', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const reply = await house.answer(ada, posted, { body: 'First.', further: ['Second.', 'Third.'] })

    await house.work()

    const parts = await house.owner
      .select()
      .from(replyParts)
      .where(eq(replyParts.replyId, reply.replyId))
      .orderBy(asc(replyParts.part))
    expect(house.network.posts.slice(-3).map((post) => [post.text, post.inReplyTo])).toEqual([
      ['First.', posted.externalId],
      ['Second.', parts[0]!.externalId],
      ['Third.', parts[1]!.externalId],
    ])
    expect(await row(reply.replyId)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('waits when the network says so, and keeps the channel’s other replies from asking', async () => {
    const ada = await house.member()
    const [first, second] = [await house.post(), await house.post()]
    const replied = [await house.answer(ada, first), await house.answer(ada, second)]
    house.network.next = ['tooMany']
    const before = house.network.attempts

    await house.work()

    expect(house.network.attempts - before).toBe(1)
    expect(await row(replied[0]!.replyId)).toMatchObject({ state: 'queued', errorKind: 'retry' })
    await house.passTime()
    await house.work()
    for (const { replyId } of replied) {
      expect(await row(replyId)).toMatchObject({ state: 'sent', errorKind: null })
    }
  })

  it('waits for a person to connect the channel again, and says so on the channel', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['unauthorised']

    await house.work()

    expect(await row(reply.replyId)).toMatchObject({ state: 'queued', errorKind: 'reauth' })
    expect((await house.owner.select().from(channels))[0]).toMatchObject({ problem: 'reauth' })
    await house.passTime()
    await house.work()
    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
    expect((await house.owner.select().from(channels))[0]).toMatchObject({ problem: null })
  })

  it.each([
    ['forbidden', 'denied'],
    ['invalid', 'invalid'],
  ] as const)(
    'peers-D10: fails with a sentence when the network answers %s',
    async (behaviour, errorKind) => {
      const ada = await house.member()
      supervisors.push(await house.member('supervisor'))
      const posted = await house.post()
      const reply = await house.answer(ada, posted)
      house.network.next = [behaviour]

      await house.work()

      const failed = await row(reply.replyId)
      expect(failed).toMatchObject({ state: 'failed', errorKind })
      expect(failed.errorMessage).toMatch(/was answered 40/)
      const told = await house.owner
        .select({ memberId: notifications.memberId })
        .from(notifications)
        .where(and(eq(notifications.kind, 'replyFailed'), eq(notifications.ticketId, posted.ticketId)))
      expect(new Set(told.map(({ memberId }) => memberId))).toEqual(
        new Set([ada, ...supervisors].map(({ viewer }) => viewer.memberId)),
      )
      const [ticket] = await house.owner.select().from(tickets).where(eq(tickets.ticketId, posted.ticketId))
      expect(ticket).toMatchObject({ status: 'open', firstResponse: 'running' })
    },
  )

  it('leaves the queue alone while publishing is stopped or the channel is paused', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const before = house.network.attempts
    await house.owner.update(organizations).set({ publishingStoppedAt: new Date() })
    await house.work()
    await house.owner.update(organizations).set({ publishingStoppedAt: null })
    await house.owner.update(channels).set({ status: 'paused' })
    await house.work()
    expect(house.network.attempts).toBe(before)

    await house.owner.update(channels).set({ status: 'open' })
    await house.work()
    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
  })

  describe('judges it again right before it leaves, and gives it back to its author', () => {
    const returned = async (
      disturb: (posted: Awaited<ReturnType<Answering['post']>>) => Promise<unknown>,
    ) => {
      const [ada, posted] = [await house.member(), await house.post()]
      const reply = await house.answer(ada, posted, { body: 'Too late.' })
      await disturb(posted)
      const before = house.network.attempts
      await house.work()
      expect(house.network.attempts).toBe(before)
      const [draft] = await house.owner.select().from(drafts).where(eq(drafts.ticketId, posted.ticketId))
      return { ...(await row(reply.replyId)), draft: draft?.body }
    }

    it('when the customer wrote again', async () => {
      const back = await returned(({ externalId }) =>
        house.receive(customerMessage({ parentExternalId: externalId, messageKind: 'comment' })),
      )
      expect(back).toMatchObject({ state: 'draft', errorKind: 'outdated', draft: 'Too late.' })
      expect(back.errorMessage).toBe('The customer wrote again.')
    })

    it('until the author has sent another', async () => {
      const [ada, posted] = [await house.member(), await house.post()]
      const first = await house.answer(ada, posted)
      const again = await house.post({ parentExternalId: posted.externalId, messageKind: 'comment' })
      await house.work()
      expect(await row(first.replyId)).toMatchObject({ state: 'draft' })

      await house.answer(ada, again, { inReplyToId: again.messageId })

      expect(await row(first.replyId)).toMatchObject({ state: 'cancelled' })
    })

    it('when the customer deleted the message', async () => {
      const back = await returned(({ externalId }) =>
        house.receive({ kind: 'message.deleted', externalId, deletedAt: new Date() }),
      )
      expect(back).toMatchObject({ state: 'draft', draft: 'Too late.' })
    })

    it('when somebody answered in the network’s own application', async () => {
      const back = await returned(({ externalId }) =>
        house.receive(
          ownMessage({
            externalId: `own-${externalId}`,
            parentExternalId: externalId,
            threadExternalId: externalId,
          }),
        ),
      )
      expect(back.errorMessage).toMatch(/own application/)
    })

    it('when a supervisor took the ticket over', async () => {
      const sue = await house.member('supervisor')
      const back = await returned(({ ticketId }) => takeOverClaim(sue, { ticketId }))
      expect(back).toMatchObject({ state: 'draft', draft: 'Too late.' })
    })

    it('when the ticket was closed or its author disabled', async () => {
      const closed = await returned(({ ticketId }) =>
        house.owner.update(tickets).set({ status: 'spam' }).where(eq(tickets.ticketId, ticketId)),
      )
      expect(closed).toMatchObject({ state: 'draft' })
      const disabled = await returned(() => house.owner.update(members).set({ disabledAt: new Date() }))
      expect(disabled).toMatchObject({ state: 'draft' })
    })
  })

  it('goes out although the customer wrote, when it is sent anyway', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const reply = await house.answer(ada, posted, { sendAnyway: true })
    await house.receive(customerMessage({ parentExternalId: posted.externalId, messageKind: 'comment' }))

    await house.work()

    expect(await row(reply.replyId)).toMatchObject({ state: 'sent' })
  })

  it('keeps the order of a thread: nothing overtakes a reply that waits', async () => {
    const ada = await house.member()
    const first = await house.post()
    const second = await house.post({ parentExternalId: first.externalId, messageKind: 'comment' })
    const one = await house.answer(ada, first, { threadRevision: second.revision })
    const two = await house.answer(ada, second)
    await house.owner
      .update(replies)
      .set({ notBefore: sql`clock_timestamp() + interval '1 hour'` })
      .where(eq(replies.replyId, one.replyId))

    await house.work()
    expect(await row(two.replyId)).toMatchObject({ state: 'queued' })
    await house.passTime(3_600)
    await house.work()
    expect(house.network.posts.slice(-2).map((post) => post.inReplyTo)).toEqual([
      first.externalId,
      second.externalId,
    ])
  })

  it('lets one worker at a time send on a channel', async () => {
    const ada = await house.member()
    for (let index = 0; index < 6; index += 1) await house.answer(ada, await house.post())
    let [busy, most] = [0, 0]
    house.network.onAttempt = async () => {
      busy += 1
      most = Math.max(most, busy)
      await new Promise((resolve) => setImmediate(resolve))
      busy -= 1
    }

    await Promise.all(Array.from({ length: 4 }, () => house.work()))
    await house.work()

    expect(most).toBe(1)
    expect(await house.owner.select().from(replies).where(eq(replies.state, 'queued'))).toEqual([])
  })

  it('does not call after a pause that has used up its lease', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const before = house.network.attempts
    const lease = (await leaseReply(house.world.worker, 12_000))!
    lease.takenAt -= leaseMs(12_000)

    expect(await deliverReply(house.world, lease, 'readBack')).toBe('paused')

    expect(house.network.attempts).toBe(before)
    expect(await row(reply.replyId)).toMatchObject({ state: 'queued' })
  })

  it('peers-D4: writes nothing under a lease that has passed to somebody else', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const lease = (await leaseReply(house.world.worker, 12_000))!
    house.network.onAttempt = async () => {
      await house.passTime()
      await house.work()
    }

    await deliverReply(house.world, lease, 'readBack')

    expect((await row(reply.replyId)).state).not.toBe('sent')
  })
})
