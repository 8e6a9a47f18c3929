import { eq, ne } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditEntries } from '../audit/tables.ts'
import { type Answering, openAnswering, ownMessage } from '../testing/answering.ts'
import { decideReply } from './decide-reply.ts'
import { beginSending } from './begin-sending.ts'
import { inOrganization } from '../db/client.ts'
import { leaseReply } from './lease-reply.ts'
import { messages } from '../inbox/tables.ts'
import { replies } from './tables.ts'

const stateOf = async (house: Answering, replyId: string) =>
  (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!.state

describe('a reply whose answer was lost, where reading back is final', () => {
  let house: Answering
  const state = (replyId: string) => stateOf(house, replyId)

  beforeAll(async () => {
    house = await openAnswering()
  })
  afterAll(() => house.close())
  afterEach(async () => {
    house.network.next = []
    house.network.remembersKeys = true
    await house.owner.update(replies).set({ state: 'cancelled' }).where(ne(replies.state, 'sent'))
  })

  it.each(['acceptAndCut', 'acceptAndFail'] as const)(
    'is read back and found when the network took it (%s)',
    async (behaviour) => {
      const posted = await house.post()
      const reply = await house.answer(await house.member(), posted)
      house.network.next = [behaviour]

      await house.work()
      expect(await state(reply.replyId)).toBe('unknown')
      await house.passTime()
      await house.work()

      expect(await state(reply.replyId)).toBe('sent')
      expect(house.network.posts.filter((post) => post.clientKey === reply.replyId).length).toBe(1)
      const found = await house.owner.select().from(messages).where(eq(messages.replyId, reply.replyId))
      expect(found.length).toBe(1)
    },
  )

  it('is sent again once the network says that it is not there', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['cut']
    const before = house.network.attempts

    await house.work()
    await house.passTime()
    await house.work()

    expect(await state(reply.replyId)).toBe('sent')
    expect(house.network.attempts - before).toBe(2)
    expect(house.network.posts.filter((post) => post.clientKey === reply.replyId).length).toBe(1)
  })

  it('waits for its echo before it asks', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['acceptAndCut']

    await house.work()
    await house.work()

    expect(await state(reply.replyId)).toBe('unknown')
  })

  it('is sent the moment its echo comes, without asking', async () => {
    const posted = await house.post()
    const reply = await house.answer(await house.member(), posted)
    house.network.next = ['acceptAndCut']
    await house.work()

    const post = house.network.posts.at(-1)!
    await house.receive(
      ownMessage({
        externalId: post.id,
        clientKey: post.clientKey,
        parentExternalId: posted.externalId,
        threadExternalId: posted.externalId,
        text: post.text,
      }),
    )

    expect(await state(reply.replyId)).toBe('sent')
  })

  it('gives up waiting for a network that hangs', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['hang']

    await house.work({ timeoutMs: 200 })

    expect(await state(reply.replyId)).toBe('unknown')
  })

  it('peers-D9: is asked about, not sent again, when the worker died after the post and before the answer', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const lease = (await leaseReply(house.world.worker, 12_000))!
    const sending = await inOrganization(house.world.db, house.organizationId, (tx) =>
      beginSending(tx, house.world, lease),
    )
    await sending!.connector.send(sending!.call, sending!.outbound)
    // The process is killed here: nothing more is written.
    house.network.remembersKeys = false
    const before = house.network.attempts

    await house.work()
    expect(await state(reply.replyId)).toBe('sending')
    for (let round = 0; round < 3; round += 1) {
      await house.passTime()
      await house.work()
    }

    expect(await state(reply.replyId)).toBe('sent')
    expect(house.network.attempts).toBe(before)
    expect(house.network.posts.filter((post) => post.clientKey === reply.replyId).length).toBe(1)
  })

  it('peers-D9: is sent once when the worker died before the post', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    const lease = (await leaseReply(house.world.worker, 12_000))!
    await inOrganization(house.world.db, house.organizationId, (tx) => beginSending(tx, house.world, lease))

    for (let round = 0; round < 3; round += 1) {
      await house.passTime()
      await house.work()
    }

    expect(await state(reply.replyId)).toBe('sent')
    expect(house.network.posts.filter((post) => post.clientKey === reply.replyId).length).toBe(1)
  })

  it('would stand twice if it were sent again blindly: the harness can see the fault', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['acceptAndCut']
    house.network.remembersKeys = false

    await house.work({ resendUnknown: 'blind' })

    expect(house.network.posts.filter((post) => post.clientKey === reply.replyId).length).toBe(2)
  })

  it('goes on with the next part once the doubtful one is found', async () => {
    const [ada, posted] = [await house.member(), await house.post()]
    const reply = await house.answer(ada, posted, { body: 'One.', further: ['Two.', 'Three.'] })
    house.network.next = ['accept', 'acceptAndCut']

    await house.work()
    expect(await state(reply.replyId)).toBe('unknown')
    await house.passTime()
    await house.work()

    expect(await state(reply.replyId)).toBe('sent')
    expect(house.network.posts.slice(-3).map((post) => post.text)).toEqual(['One.', 'Two.', 'Three.'])
  })
})

describe('a reply whose answer was lost, where reading back may lag', () => {
  let house: Answering

  beforeAll(async () => {
    house = await openAnswering({ idempotency: 'none', readBack: 'eventual' })
  })
  afterAll(() => house.close())

  it('is put before a person after two negative answers a minute apart, never sent again on a guess', async () => {
    const reply = await house.answer(await house.member(), await house.post())
    house.network.next = ['cut']
    const before = house.network.attempts
    await house.work()

    for (const seconds of [30, 30]) {
      await house.passTime(seconds)
      await house.work()
      expect(await stateOf(house, reply.replyId)).toBe('reconciling')
    }
    await house.passTime(31)
    await house.work()

    expect(await stateOf(house, reply.replyId)).toBe('needsHuman')
    expect(house.network.attempts - before).toBe(1)
  })
})

describe('a reply whose answer was lost, where nothing can be read back', () => {
  let house: Answering
  const lose = async (behaviour: 'acceptAndCut' | 'cut') => {
    const ada = await house.member()
    const reply = await house.answer(ada, await house.post())
    house.network.next = [behaviour]
    await house.work()
    await house.passTime()
    await house.work()
    expect(await stateOf(house, reply.replyId)).toBe('needsHuman')
    return { ada, replyId: reply.replyId }
  }

  beforeAll(async () => {
    house = await openAnswering({ idempotency: 'none', readBack: 'none' })
  })
  afterAll(() => house.close())

  it('is sent when a person says that it was posted, and who decided is on record', async () => {
    const { ada, replyId } = await lose('acceptAndCut')

    expect(await decideReply(ada, { replyId, decision: 'itWasPosted' })).toMatchObject({ state: 'sent' })

    const [entry] = await house.owner
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.subject, `reply:${replyId}`))
    expect(entry).toMatchObject({
      actor: ada.viewer.memberId,
      action: 'reply.decided',
      detail: { decision: 'itWasPosted' },
    })
    await expect(decideReply(ada, { replyId, decision: 'postAgain' })).rejects.toMatchObject({
      code: 'REPLY_SETTLED',
    })
  })

  it('is not taken for a post of the customer, of another reply, or for an address', async () => {
    const { ada, replyId } = await lose('cut')
    const posted = await house.post()
    const other = await house.answer(ada, posted)
    await house.work()
    const [theirs] = await house.owner.select().from(messages).where(eq(messages.replyId, other.replyId))
    const decide = (externalId: string) => decideReply(ada, { replyId, decision: 'itWasPosted', externalId })

    await expect(decide(posted.externalId)).rejects.toMatchObject({ code: 'POST_NOT_OURS' })
    await expect(decide(theirs!.externalId)).rejects.toMatchObject({ code: 'POST_NOT_OURS' })
    await expect(decide('https://network.example/post/1')).rejects.toMatchObject({ code: 'POST_ID_NEEDED' })
    expect(await stateOf(house, replyId)).toBe('needsHuman')
    expect(await decide('own-elsewhere')).toMatchObject({ state: 'sent' })
  })

  it('is sent again when a person says so', async () => {
    const { ada, replyId } = await lose('cut')

    await decideReply(ada, { replyId, decision: 'postAgain' })
    await house.work()

    expect(await stateOf(house, replyId)).toBe('sent')
    expect(house.network.posts.filter((post) => post.clientKey === replyId).length).toBe(1)
  })

  it('is cancelled when a person gives up, and nobody but its author or a supervisor decides', async () => {
    const { ada, replyId } = await lose('cut')
    const ben = await house.member()

    await expect(decideReply(ben, { replyId, decision: 'giveUp' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect((await decideReply(ada, { replyId, decision: 'giveUp' })).state).toBe('cancelled')
  })
})
