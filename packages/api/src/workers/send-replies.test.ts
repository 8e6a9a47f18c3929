import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deriveKeys } from '../channels/seal.ts'
import { decideReply } from '../replies/decide-reply.ts'
import { leaseReply } from '../replies/lease-reply.ts'
import { replies } from '../replies/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { sendQueued } from './send-replies.ts'

describe('a reply that workers die with', () => {
  let house: Answering
  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())

  /** A worker takes the reply and dies; its lease ends. */
  const die = async () => {
    const lease = await leaseReply(house.world.worker, 12_000)
    await house.owner.execute(sql`update replies set lease_until = clock_timestamp() - interval '1 second'
      where lease_owner is not null`)
    return lease
  }
  const rowOf = async (replyId: string) =>
    (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!

  it('before it leaves is given to its author after five deaths, and goes out once they say so', async () => {
    const author = await house.member()
    const reply = await house.answer(author, await house.post())
    for (let n = 0; n < 5; n += 1) expect(await die()).toMatchObject({ replyId: reply.replyId, deaths: n })

    const before = house.network.attempts
    await house.work()
    expect(await rowOf(reply.replyId)).toMatchObject({
      state: 'needsHuman',
      errorMessage: expect.stringContaining('ended 5 times') as string,
    })
    expect(house.network.attempts).toBe(before)

    await decideReply(author, { replyId: reply.replyId, decision: 'postAgain' })
    await house.work()
    expect(await rowOf(reply.replyId)).toMatchObject({ state: 'sent', deaths: 0 })
  })

  it('while it is read back is given to its author likewise', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['cut']
    await house.work()
    await house.passTime()
    for (let n = 0; n < 5; n += 1) expect(await die()).toMatchObject({ state: 'unknown' })

    await house.work()
    expect(await rowOf(reply.replyId)).toMatchObject({ state: 'needsHuman' })
  })

  it('is not blamed for a failure that the worker survives', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const keys = deriveKeys(randomBytes(32), { door: true, worker: true })
    await expect(sendQueued({ ...house.world, keys }).round()).rejects.toThrow()

    await house.passTime()
    await house.work()
    expect(await rowOf(reply.replyId)).toMatchObject({ state: 'sent', deaths: 0 })
  })
})
