import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import type { ReplyId } from '../db/id.ts'
import { setReplyHold } from '../members/set-reply-hold.ts'
import { type Answering, customerMessage, openAnswering } from '../testing/answering.ts'
import { approveReply } from './approve-reply.ts'
import { cancelReply } from './cancel-reply.ts'
import { drafts, replies } from './tables.ts'

describe('the moment in which a reply can be undone', () => {
  let house: Answering
  let yanis: Ctx
  let ada: Ctx

  beforeAll(async () => {
    house = await openAnswering()
    yanis = await house.member('volunteer')
    await signCharter(yanis, { number: 0, language: 'en' })
    ada = await house.member()
  })
  afterAll(() => house.close())

  const approved = async (posted: Parameters<Answering['answer']>[1]) => {
    const { replyId, body } = await house.answer(yanis, posted)
    return approveReply(ada, { replyId: replyId as ReplyId, revision: 0, texts: [body] })
  }
  const stateOf = async (replyId: string) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!.state
  const holdCareTeam = async (seconds: number) => setReplyHold(await house.member('supervisor'), { seconds })

  it('lasts fifteen seconds of the database’s clock for what a volunteer wrote in public', async () => {
    const { replyId, notBefore, state } = await approved(await house.post())
    expect(state).toBe('held')
    const [{ now } = { now: '' }] = await house.owner.execute<{ now: string }>(
      'select clock_timestamp() as now',
    )
    const leftMs = notBefore.getTime() - new Date(now).getTime()
    expect(leftMs).toBeGreaterThan(10_000)
    expect(leftMs).toBeLessThanOrEqual(15_000)

    await house.passTime(5)
    await house.work()
    expect(await stateOf(replyId)).toBe('held')
    await house.passTime(10)
    await house.work()
    expect(await stateOf(replyId)).toBe('sent')
  })

  it.each(['author', 'approver'] as const)(
    'lets its %s take the words back, once they may leave',
    async (who) => {
      const posted = await house.post()
      const { replyId } = await approved(posted)
      const ben = await house.member()
      await expect(cancelReply(ben, { replyId: replyId as ReplyId })).rejects.toMatchObject({
        code: 'NOT_ALLOWED',
      })

      const cancelled = await cancelReply(who === 'author' ? yanis : ada, { replyId: replyId as ReplyId })
      expect(cancelled.state).toBe('cancelled')
      await house.passTime(16)
      await house.work()
      expect(house.network.posts.some(({ clientKey }) => clientKey === replyId)).toBe(false)
      const [draft] = await house.owner.select().from(drafts).where(eq(drafts.ticketId, posted.ticketId))
      expect(draft).toMatchObject({ memberId: yanis.viewer.memberId, body: cancelled.body })
    },
  )

  it('is not asked of what one customer alone reads', async () => {
    const posted = await house.post({ visibility: 'private', messageKind: 'direct' })
    const { replyId, body } = await house.answer(yanis, posted, { visibility: 'private' })

    expect(
      await approveReply(ada, { replyId: replyId as ReplyId, revision: 0, texts: [body] }),
    ).toMatchObject({ state: 'queued' })
    await house.work()
  })

  it('is the care team’s only where the organization wants it', async () => {
    expect((await house.answer(ada, await house.post())).state).toBe('queued')
    await house.work()
    await holdCareTeam(8)
    const { replyId, state } = await house.answer(ada, await house.post())
    await holdCareTeam(0)

    expect(state).toBe('held')
    await house.passTime(9)
    await house.work()
    expect(await stateOf(replyId)).toBe('sent')
    await expect(holdCareTeam(61)).rejects.toMatchObject({ code: 'HOLD_OUT_OF_RANGE' })
  })

  it('gives the words back when the customer writes in it', async () => {
    const posted = await house.post()
    const { replyId } = await approved(posted)
    await house.receive(
      customerMessage({ parentExternalId: posted.externalId, messageKind: 'comment', text: 'Found it!' }),
    )
    await house.passTime(16)
    await house.work()

    expect(await stateOf(replyId)).toBe('draft')
    expect(house.network.posts.some(({ clientKey }) => clientKey === replyId)).toBe(false)
  })
})
