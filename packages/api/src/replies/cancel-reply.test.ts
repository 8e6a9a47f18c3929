import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { cancelReply } from './cancel-reply.ts'
import { saveDraft } from './save-draft.ts'
import { drafts } from './tables.ts'

describe('calling a reply back', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  const draftOf = async (ticketId: string) =>
    (await house.owner.select().from(drafts).where(eq(drafts.ticketId, ticketId)))[0]?.body

  it('stops one that is queued and gives its author the text back', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const { replyId } = await house.answer(ada, posted, { body: 'Hasty.' })

    expect(await cancelReply(ada, { replyId })).toMatchObject({ state: 'cancelled' })
    expect(await cancelReply(ada, { replyId })).toMatchObject({ state: 'cancelled' })
    await house.work()

    expect(house.network.posts.some((post) => post.clientKey === replyId)).toBe(false)
    expect(await draftOf(posted.ticketId)).toBe('Hasty.')
    expect(await house.answer(ada, posted)).toMatchObject({ state: 'queued' })
    await house.work()
  })

  it('leaves alone what the author has begun to write since', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const { replyId } = await house.answer(ada, posted, { body: 'Hasty.' })
    await saveDraft(ada, { ticketId: posted.ticketId, visibility: 'note', body: 'Wiser', threadRevision: 1 })

    await cancelReply(ada, { replyId })

    expect(await draftOf(posted.ticketId)).toBe('Wiser')
  })

  it('comes too late once the reply has left', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const { replyId } = await house.answer(ada, posted)
    let refusal: unknown
    house.network.onAttempt = async () => {
      refusal = await cancelReply(ada, { replyId }).catch((error: unknown) => error)
    }

    await house.work()

    expect(refusal).toMatchObject({ code: 'REPLY_LEFT', parameters: { state: 'sending' } })
    expect(house.network.posts.some((post) => post.clientKey === replyId)).toBe(true)
  })

  it('is for its author and for supervisors', async () => {
    const [ada, ben, sue] = [await house.member(), await house.member(), await house.member('supervisor')]
    const { replyId } = await house.answer(ada, await house.post())

    await expect(cancelReply(ben, { replyId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await cancelReply(sue, { replyId })).toMatchObject({ state: 'cancelled' })
  })
})
