import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { channels } from '../channels/tables.ts'
import { newId } from '../db/id.ts'
import { organizations } from '../members/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { tickets } from '../tickets/tables.ts'
import { saveDraft } from './save-draft.ts'
import { sendReply } from './send-reply.ts'
import { drafts, replies, replyParts } from './tables.ts'

describe('sending a reply', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  afterEach(async () => {
    await house.owner.update(organizations).set({ publishingStoppedAt: null })
    await house.owner.update(channels).set({ status: 'open' })
  })

  it('queues it with its posts and takes the draft', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await saveDraft(ada, {
      ticketId: posted.ticketId,
      visibility: 'public',
      body: 'It lea',
      threadRevision: posted.revision,
    })

    const reply = await house.answer(ada, posted, { further: ['And it is free.'] })

    expect(reply).toMatchObject({
      state: 'queued',
      authorId: ada.viewer.memberId,
      inReplyToId: posted.messageId,
    })
    const parts = await house.owner.select().from(replyParts).where(eq(replyParts.replyId, reply.replyId))
    expect(parts.map((part) => [part.part, part.clientKey])).toEqual([
      [1, reply.replyId],
      [2, `${reply.replyId}.2`],
    ])
    expect(await house.owner.select().from(drafts).where(eq(drafts.ticketId, posted.ticketId))).toEqual([])
  })

  it('is one reply with five identical answers when the same client id comes five times at once', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
    const input = {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'At 18:04.',
      visibility: 'public',
      threadRevision: posted.revision,
      fence,
    } as const

    const answers = await Promise.all(Array.from({ length: 5 }, () => sendReply(ada, input)))

    expect(new Set(answers.map((answer) => answer.replyId)).size).toBe(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('names who is answering already, even from another ticket’s claim', async () => {
    const [ada, ben] = [await house.member(), await house.member()]
    const posted = await house.post()
    await house.answer(ada, posted)
    await house.passTime(301)

    await expect(house.answer(ben, posted)).rejects.toMatchObject({
      code: 'ALREADY_BEING_ANSWERED',
      parameters: { by: ada.viewer.name },
    })
  })

  it.each(['closed', 'merged', 'spam'] as const)('is refused on a ticket that is %s', async (status) => {
    const [ada, posted] = [await house.member(), await house.post()]
    const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
    await house.owner.update(tickets).set({ status }).where(eq(tickets.ticketId, posted.ticketId))

    await expect(
      sendReply(ada, {
        clientId: newId(),
        ticketId: posted.ticketId,
        body: 'Hello',
        visibility: 'public',
        threadRevision: 1,
        fence,
      }),
    ).rejects.toMatchObject({ code: 'TICKET_CLOSED', parameters: { status } })
  })

  it('is refused to whoever was paused while the ticket was taken over', async () => {
    const [ada, sue, posted] = [await house.member(), await house.member('supervisor'), await house.post()]
    const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
    await takeOverClaim(sue, { ticketId: posted.ticketId })
    const late = () =>
      sendReply(ada, {
        clientId: newId(),
        ticketId: posted.ticketId,
        body: 'Hello',
        visibility: 'public',
        threadRevision: posted.revision,
        fence,
      })

    await expect(late()).rejects.toMatchObject({
      code: 'TICKET_CLAIMED',
      parameters: { holder: sue.viewer.name },
    })
    await house.passTime(600)
    await expect(late()).rejects.toMatchObject({ code: 'CLAIM_OUTDATED' })
  })

  it('is refused when the hold has run out, and when there never was one', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const input = {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'Hello',
      visibility: 'public',
      threadRevision: posted.revision,
    } as const

    await expect(sendReply(ada, { ...input, fence: 1 })).rejects.toMatchObject({ code: 'CLAIM_NEEDED' })
    const { fence } = await claimTicket(ada, { ticketId: posted.ticketId })
    await house.passTime(301)
    await expect(sendReply(ada, { ...input, fence })).rejects.toMatchObject({ code: 'CLAIM_EXPIRED' })
  })

  it('is refused to a deleted message, and to one of another ticket', async () => {
    const [ada, posted, other] = [await house.member(), await house.post(), await house.post()]
    await house.receive({
      kind: 'message.deleted',
      externalId: posted.externalId,
      deletedAt: new Date(),
    })

    await expect(house.answer(ada, posted)).rejects.toMatchObject({ code: 'MESSAGE_DELETED' })
    await expect(house.answer(ada, other, { inReplyToId: posted.messageId })).rejects.toMatchObject({
      code: 'MESSAGE_NOT_FOUND',
    })
  })

  it('never answers in public what was written in private, nor in private after the window', async () => {
    const ada = await house.member()
    const direct = await house.post({ visibility: 'private', messageKind: 'direct' })
    const old = await house.post({
      visibility: 'private',
      messageKind: 'direct',
      sentAt: new Date(Date.now() - 25 * 3_600_000),
    })

    await expect(house.answer(ada, direct)).rejects.toMatchObject({ code: 'VISIBILITY_MISMATCH' })
    await expect(house.answer(ada, old, { visibility: 'private' })).rejects.toMatchObject({
      code: 'REPLY_WINDOW_PASSED',
    })
    expect(await house.answer(ada, direct, { visibility: 'private' })).toMatchObject({ state: 'queued' })
  })

  it('is refused while publishing is stopped, and on a channel that is not open', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    await house.owner.update(organizations).set({ publishingStoppedAt: new Date() })
    await expect(house.answer(ada, posted)).rejects.toMatchObject({ code: 'PUBLISHING_STOPPED' })
    await house.owner.update(organizations).set({ publishingStoppedAt: null })

    for (const status of ['listening', 'paused', 'disconnected'] as const) {
      await house.owner.update(channels).set({ status })
      await expect(house.answer(ada, posted)).rejects.toMatchObject({
        code: `CHANNEL_${status.toUpperCase()}`,
      })
    }
  })

  it('is refused under the id of another one, whose answer was lost on its way, and both are kept apart', async () => {
    const [ada, posted, other] = [await house.member(), await house.post(), await house.post()]
    const clientId = newId()
    const first = await house.answer(ada, posted, { clientId, body: 'Platform 3.' })

    expect(await house.answer(ada, posted, { clientId, body: 'Platform 3.' })).toMatchObject({
      replyId: first.replyId,
    })
    for (const [where, body] of [
      [posted, 'Platform 5, not 3.'],
      [other, 'Platform 3.'],
    ] as const)
      await expect(house.answer(ada, where, { clientId, body })).rejects.toMatchObject({
        code: 'CLIENT_ID_USED',
        parameters: { replyId: first.replyId },
      })
  })

  it('asks before it adds a second reply to an answered message', async () => {
    const [ada, ben, posted] = [await house.member(), await house.member(), await house.post()]
    await house.answer(ada, posted)
    await house.work()
    await house.passTime(301)
    const now = { threadRevision: posted.revision + 1 }
    await expect(house.answer(ben, posted, now)).rejects.toMatchObject({
      code: 'ALREADY_ANSWERED',
      parameters: { by: ada.viewer.name },
    })
    expect(await house.answer(ben, posted, { ...now, sendAnyway: true })).toMatchObject({ state: 'queued' })
  })

  it('leaves one live public reply on each of 50 messages that ten requests answer at once', async () => {
    const ada = await house.member()
    const posts = await Promise.all(Array.from({ length: 50 }, () => house.post()))
    const claimed = await Promise.all(
      posts.map(async (posted) => ({ posted, ...(await claimTicket(ada, posted)) })),
    )
    const outcomes = await Promise.allSettled(
      claimed.flatMap(({ posted, fence }) =>
        Array.from({ length: 10 }, () =>
          sendReply(ada, {
            clientId: newId(),
            ticketId: posted.ticketId,
            body: 'At 18:04.',
            visibility: 'public',
            inReplyToId: posted.messageId,
            threadRevision: posted.revision,
            fence,
          }),
        ),
      ),
    )

    const codes = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as { code?: string }).code] : [],
    )
    expect(outcomes.length - codes.length).toBe(50)
    expect(new Set(codes)).toEqual(new Set(['ALREADY_BEING_ANSWERED']))
    for (const { messageId } of posts) {
      const live = await house.owner.select().from(replies).where(eq(replies.inReplyToId, messageId))
      expect(live.length).toBe(1)
    }
  }, 120_000)
})

describe('a claim held in two windows', () => {
  it('answers a message once, however the requests and the worker fall together', async () => {
    const house = await openAnswering()
    try {
      const ada = await house.member()
      for (let round = 0; round < 5; round += 1) {
        const posted = await house.post()
        const claim = await claimTicket(ada, { ticketId: posted.ticketId })
        const send = () =>
          sendReply(ada, {
            clientId: crypto.randomUUID(),
            ticketId: posted.ticketId,
            body: 'It leaves at noon.',
            visibility: 'public',
            threadRevision: posted.revision,
            fence: claim.fence,
          })
        const requests = Array.from({ length: 10 }, () => send().catch(() => null))

        await Promise.all([...requests, house.work(), house.work()])
        await house.work()

        const standing = await house.owner.execute<{ n: number }>(sql`
          select count(*)::int as n from replies where ticket_id = ${posted.ticketId} and state not in ('failed', 'cancelled')`)
        expect(standing[0]!.n).toBe(1)
      }
    } finally {
      await house.close()
    }
  })
})
