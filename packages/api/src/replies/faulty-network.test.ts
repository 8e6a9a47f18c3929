import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import type { Behaviour } from '../testing/fake-network.ts'
import { beginSending } from './begin-sending.ts'
import { decideReply } from './decide-reply.ts'
import { leaseReply } from './lease-reply.ts'
import type { ResendUnknown } from './record-failure.ts'
import { replies } from './tables.ts'

const FAULTS: Behaviour[] = ['acceptAndCut', 'acceptAndFail', 'cut', 'tooMany', 'accept', 'accept']

/** A seeded sequence of numbers between 0 and 1 (mulberry32), so that a failure can be walked again. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('a network that loses every third answer and forgets its keys, with workers that die', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering({ idempotency: 'none', readBack: 'strong' })
    house.network.remembersKeys = false
  })
  afterAll(() => house.close())

  /** Takes a reply as far as a worker gets that is killed before or after the post, and writes nothing more. */
  const die = async (afterThePost: boolean) => {
    const lease = await leaseReply(house.world.worker, 12_000)
    if (lease?.state !== 'queued') return
    const sending = await inOrganization(house.world.db, house.organizationId, (tx) =>
      beginSending(tx, house.world, lease),
    )
    if (sending && afterThePost) await sending.connector.send(sending.call, sending.outbound).catch(() => {})
  }

  /** What too many workers died with is left to its author, who looks on the network and says what stands there. */
  const settle = async (author: Ctx) => {
    const left = await house.owner.select().from(replies).where(eq(replies.state, 'needsHuman'))
    for (const { replyId } of left) {
      const post = house.network.posts.find(({ clientKey }) => clientKey === replyId)
      await decideReply(author, {
        replyId: replyId as ReplyId,
        decision: post ? 'itWasPosted' : 'postAgain',
        externalId: post?.id ?? null,
      })
    }
  }

  /** Answers as many posts through every fault, and returns how often each reply of this walk stands. */
  const walk = async (count: number, resendUnknown: ResendUnknown) => {
    const random = sequence(7)
    const ada = await house.member()
    const wanted: string[] = []
    for (let index = 0; index < count; index += 1) {
      wanted.push((await house.answer(ada, await house.post())).replyId)
    }
    let left = count
    for (let round = 0; left > 0 && round < 60; round += 1) {
      house.network.next = Array.from({ length: 6 }, () => FAULTS[Math.floor(random() * FAULTS.length)]!)
      if (round < 20 && random() < 0.5) await die(random() < 0.5)
      await Promise.all([house.work({ resendUnknown }), house.work({ resendUnknown })])
      await house.passTime(90)
      await settle(ada)
      const rows = await house.owner.select({ state: replies.state }).from(replies)
      left = rows.filter((row) => row.state !== 'sent').length
    }
    expect(left).toBe(0)
    return wanted.map((key) => house.network.posts.filter((post) => post.clientKey === key).length)
  }

  it('peers-D9: ends with every reply standing exactly once', async () => {
    expect(await walk(25, 'readBack')).toEqual(Array.from({ length: 25 }, () => 1))
    const said = await house.owner.select().from(messages).where(eq(messages.direction, 'outbound'))
    expect(said.length).toBe(25)
  }, 120_000)

  it('would end with replies standing twice, were unknown ones sent again blindly', async () => {
    expect(Math.max(...(await walk(12, 'blind')))).toBeGreaterThan(1)
  })
})
