import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { ticketCycles } from '../promises/tables.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { releaseClaim } from '../routing/release-claim.ts'
import { takeOverClaim } from '../routing/take-over-claim.ts'
import { claims } from '../routing/tables.ts'
import { type Answering, customerMessage, openAnswering } from '../testing/answering.ts'
import { countAllDay } from '../testing/open-all-day.ts'
import { tickets } from '../tickets/tables.ts'
import { approveReply } from './approve-reply.ts'
import { cancelReply } from './cancel-reply.ts'
import type { ReplyRow } from './reply-row.ts'
import { returnReply } from './return-reply.ts'
import { saveDraft } from './save-draft.ts'
import { sendReply } from './send-reply.ts'
import { drafts, replies, replyApprovals } from './tables.ts'

describe('the review of a reply', () => {
  let house: Answering
  let yanis: Ctx
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    await countAllDay(house.owner)
    yanis = await house.member('volunteer')
    await signCharter(yanis, { number: 0, language: 'en' })
    ada = await house.member()
  })
  afterAll(() => house.close())

  const approve = (ctx: Ctx, reply: ReplyRow, more: Partial<Parameters<typeof approveReply>[1]> = {}) =>
    approveReply(ctx, {
      replyId: reply.replyId as never,
      revision: reply.revision,
      texts: [reply.body],
      ...more,
    })
  const sendBack = (ctx: Ctx, reply: ReplyRow, more: Partial<Parameters<typeof returnReply>[1]> = {}) =>
    returnReply(ctx, {
      replyId: reply.replyId as never,
      revision: reply.revision,
      reason: 'fact',
      note: 'It leaves at 18:14.',
      ...more,
    })
  const now = async ({ replyId }: ReplyRow) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
  const draftOf = async (ctx: Ctx, ticketId: string) =>
    (
      await house.owner
        .select()
        .from(drafts)
        .where(and(eq(drafts.ticketId, ticketId), eq(drafts.memberId, ctx.viewer.memberId)))
    )[0]?.body
  const holderOf = async (ticketId: string) =>
    (await house.owner.select().from(tickets).where(eq(tickets.ticketId, ticketId)))[0]!.state.value
      .assignment
  const outcomesOf = async (ticketId: string, metric: 'review' | 'firstResponse') =>
    (
      await house.owner
        .select()
        .from(ticketCycles)
        .where(and(eq(ticketCycles.ticketId, ticketId), eq(ticketCycles.target, metric)))
    ).map(({ outcome }) => outcome)
  const claimOf = async (ticketId: string) =>
    (await house.owner.select().from(claims).where(eq(claims.ticketId, ticketId)))[0]!

  it('begins when a volunteer sends: nothing leaves, and the clock of the review runs', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted)
    await house.work()

    expect(reply).toMatchObject({ state: 'inReview', needsReview: true })
    expect(house.network.posts).toEqual([])
    expect(await holderOf(posted.ticketId)).toBe('review')
    expect(await outcomesOf(posted.ticketId, 'review')).toEqual(['running'])
  })

  it('lets exactly that text leave, once, after the moment in which it can be undone', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted, { body: 'At 18:04, from platform 3.' })

    const approved = await approve(ada, reply)
    expect(approved).toMatchObject({ state: 'held', approverId: ada.viewer.memberId, authorBody: null })
    expect(await approve(ada, reply)).toMatchObject({ state: 'held', revision: approved.revision })
    expect(await house.owner.$count(replyApprovals, eq(replyApprovals.replyId, reply.replyId))).toBe(1)
    await house.work()
    expect(house.network.posts.filter(({ clientKey }) => clientKey === reply.replyId)).toEqual([])

    await house.passTime(16)
    await house.work()
    expect(house.network.posts.filter(({ clientKey }) => clientKey === reply.replyId)).toMatchObject([
      { text: 'At 18:04, from platform 3.' },
    ])
    expect(await outcomesOf(posted.ticketId, 'review')).toEqual(['met'])
    expect(await outcomesOf(posted.ticketId, 'firstResponse')).toEqual(['met'])
  })

  it('keeps what the author wrote beside what the reviewer made of it, with the reason', async () => {
    const reply = await house.answer(yanis, await house.post(), {
      body: 'At 18:04.',
      further: ['It is free.'],
    })
    const texts = ['At 18:14.', 'It is free.']

    await expect(approve(ada, reply, { texts })).rejects.toMatchObject({ code: 'REVIEW_REASON_MISSING' })
    await expect(approve(ada, reply, { texts, edit: { reason: 'fact', note: '  ' } })).rejects.toMatchObject({
      code: 'REVIEW_NOTE_MISSING',
    })
    const edited = await approve(ada, reply, { texts, edit: { reason: 'fact', note: 'It leaves at 18:14.' } })

    expect(edited).toMatchObject({
      body: 'At 18:14.\n\nIt is free.',
      authorBody: 'At 18:04.\n\nIt is free.',
      reviewReason: 'fact',
      reviewNote: 'It leaves at 18:14.',
    })
    await house.passTime(16)
    await house.work()
    const stands = house.network.posts.filter(({ clientKey }) => clientKey.startsWith(reply.replyId))
    expect(stands.map(({ text }) => text)).toEqual(texts)
  })

  it('is judged by the charter once more, the reviewer’s words as well', async () => {
    const reply = await house.answer(yanis, await house.post())
    const edit = { reason: 'fact', note: 'They can call us.' } as const

    await expect(approve(ada, reply, { texts: ['Call 01 43 27 89 10.'], edit })).rejects.toMatchObject({
      code: 'CHARTER_REFUSED',
      parameters: { clause: 'phone' },
    })
  })

  it('gives the text back to its author with the reason, and the ticket stays theirs', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted, { body: 'Surely never.' })

    await expect(sendBack(ada, reply, { reason: 'style' })).rejects.toMatchObject({
      code: 'STYLE_NEVER_BLOCKS',
    })
    const returned = await sendBack(ada, reply, { reason: 'kindness', note: 'They are stranded.' })
    expect(await sendBack(ada, reply)).toMatchObject({
      revision: returned.revision,
      reviewReason: 'kindness',
    })

    expect(returned).toMatchObject({ state: 'draft', returnedById: ada.viewer.memberId, errorKind: null })
    expect(await draftOf(yanis, posted.ticketId)).toBe('Surely never.')
    expect(await holderOf(posted.ticketId)).toBe('volunteer')
    const again = await house.answer(yanis, posted, { body: 'We look after you.' })
    expect(again.state).toBe('inReview')
    expect((await now(reply)).state).toBe('cancelled')
  })

  it('is for somebody else of the care team', async () => {
    const reply = await house.answer(yanis, await house.post())
    const karim = await house.member('volunteer')

    await expect(approve(yanis, reply)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(approve(karim, reply)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const promoted = { ...yanis, viewer: { ...yanis.viewer, role: 'agent' as const } }
    await expect(approve(promoted, reply)).rejects.toMatchObject({ code: 'OWN_REPLY' })
    await expect(sendBack(promoted, reply)).rejects.toMatchObject({ code: 'OWN_REPLY' })
  })

  it('counts the first of two reviewers and tells the other who it was', async () => {
    const reply = await house.answer(yanis, await house.post())
    const ben = await house.member()

    const [one, other] = await Promise.allSettled([approve(ada, reply), sendBack(ben, reply)])
    const [won, lost] = one.status === 'fulfilled' ? [ada, other] : [ben, one]
    expect(lost).toMatchObject({
      status: 'rejected',
      reason: { code: 'REPLY_REVIEWED', parameters: { by: won.viewer.name } },
    })
    await expect(approve(await house.member(), reply)).rejects.toMatchObject({ code: 'REPLY_REVIEWED' })
  })

  it('is decided on what was on the screen', async () => {
    const reply = await house.answer(yanis, await house.post())

    await expect(approve(ada, reply, { revision: reply.revision + 1 })).rejects.toMatchObject({
      code: 'REPLY_CHANGED',
    })
  })

  it('shows what changed since it was written, and lets it be approved all the same or adapted', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted)
    const again = { parentExternalId: posted.externalId, messageKind: 'comment' as const }
    await house.receive(customerMessage({ ...again, text: 'And is it full?' }))

    await expect(approve(ada, reply)).rejects.toMatchObject({
      code: 'STALE_REPLY',
      changes: [{ kind: 'customerWrote', text: 'And is it full?' }],
      threadRevision: posted.revision + 1,
    })
    await house.receive(customerMessage({ ...again, text: 'Hello?' }))
    const seen = { threadRevision: posted.revision + 1, sendAnyway: true }
    await expect(approve(ada, reply, seen)).rejects.toMatchObject({ changes: [{ text: 'Hello?' }] })

    const texts = [`${reply.body} There are seats.`]
    const edit = { reason: 'fact', note: 'They asked for seats as well.' } as const
    const adapted = await approve(ada, reply, { texts, edit, threadRevision: posted.revision + 2 })
    expect(adapted).toMatchObject({ state: 'held', threadRevision: posted.revision + 2, isSentAnyway: false })
    await house.passTime(16)
    await house.work()
    expect((await now(reply)).state).toBe('sent')
  })

  it('ends without a verdict when the author takes the text back', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted, { body: 'Hasty.' })

    await expect(cancelReply(await house.member('supervisor'), reply as never)).rejects.toMatchObject({
      code: 'REPLY_IN_REVIEW',
    })
    expect(await cancelReply(yanis, reply as never)).toMatchObject({ state: 'cancelled' })
    await expect(approve(ada, reply)).rejects.toMatchObject({ code: 'REPLY_NOT_IN_REVIEW' })
    expect(await draftOf(yanis, posted.ticketId)).toBe('Hasty.')
    expect(await outcomesOf(posted.ticketId, 'review')).toEqual(['void'])
    expect((await house.answer(yanis, posted)).state).toBe('inReview')
  })

  it('keeps the ticket in its author’s hands, whatever time passes and whatever they do', async () => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted)
    await house.passTime(3_600)

    await expect(claimTicket(ada, posted)).rejects.toMatchObject({ code: 'TICKET_CLAIMED' })
    const { fence } = await claimOf(posted.ticketId)
    expect(await releaseClaim(yanis, { ticketId: posted.ticketId, fence })).toBe(false)
    await saveDraft(yanis, { ticketId: posted.ticketId, visibility: 'note', body: 'x', threadRevision: 1 })
    await claimTicket(yanis, posted)
    await house.passTime(3_600)
    await expect(claimTicket(ada, posted)).rejects.toMatchObject({ code: 'TICKET_CLAIMED' })

    await approve(ada, reply)
    await house.passTime(301)
    expect(await claimTicket(ada, posted)).toMatchObject({ holderId: ada.viewer.memberId })
  })

  it.each([
    [
      'taken over',
      async (ticketId: never) => void (await takeOverClaim(await house.member('supervisor'), { ticketId })),
    ],
    [
      'given to a colleague',
      async (ticketId: never) =>
        void (await assignTicket(ada, { ticketId, assigneeId: (await house.member()).viewer.memberId })),
    ],
  ])('is over when the ticket is %s, and the author has the text', async (_what, leave) => {
    const posted = await house.post()
    const reply = await house.answer(yanis, posted, { body: 'Nearly.' })
    await leave(posted.ticketId as never)

    expect(await now(reply)).toMatchObject({ state: 'draft', errorKind: 'outdated' })
    expect(await draftOf(yanis, posted.ticketId)).toBe('Nearly.')
    await expect(approve(ada, reply)).rejects.toMatchObject({ code: 'REPLY_NOT_IN_REVIEW' })
    expect(await outcomesOf(posted.ticketId, 'review')).toEqual(['void'])
  })

  it('says the same to an author who repeats the request, before and after the reviewer has changed the text', async () => {
    const posted = await house.post()
    const { fence } = await claimTicket(yanis, posted)
    const input = {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'At 18:04.',
      visibility: 'public',
      threadRevision: posted.revision,
      fence,
    } as const
    const reply = await sendReply(yanis, input)
    expect((await sendReply(yanis, input)).replyId).toBe(reply.replyId)

    await approve(ada, reply, { texts: ['At 18:14.'], edit: { reason: 'fact', note: 'Ten minutes more.' } })
    expect(await sendReply(yanis, input)).toMatchObject({ replyId: reply.replyId, body: 'At 18:14.' })
  })

  it('is none of a volunteer who would end the matter, nor of one who does not hold the ticket', async () => {
    const posted = await house.post()
    await expect(house.answer(yanis, posted, { resolvesTicket: true })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const karim = await house.member('volunteer')
    const { fence } = await claimOf(posted.ticketId)
    const sent = sendReply(karim, {
      clientId: newId(),
      ticketId: posted.ticketId,
      body: 'x',
      visibility: 'public',
      threadRevision: posted.revision,
      fence,
    })
    await expect(sent).rejects.toMatchObject({ code: 'TICKET_CLAIMED' })
  })

  it('is not asked of the care team', async () => {
    const reply = await house.answer(ada, await house.post())

    expect(reply).toMatchObject({ state: 'queued', needsReview: false })
  })
})
