import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { channelPolls } from '../channels/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { replies } from './tables.ts'

let house: Answering
const stateOf = async (replyId: string) =>
  (await house.owner.select().from(replies).where(eq(replies.replyId, replyId)))[0]!
const setPoll = (read: { secondsAgo: number | null; nextInSeconds: number }) =>
  house.owner.update(channelPolls).set({
    lastPolledAt:
      read.secondsAgo === null ? null : sql`clock_timestamp() - make_interval(secs => ${read.secondsAgo})`,
    nextPollAt: sql`clock_timestamp() + make_interval(secs => ${read.nextInSeconds})`,
  })

beforeAll(async () => {
  house = await openAnswering()
  const nothingNew = () => Promise.resolve({ deliveries: [], cursor: '', more: false })
  house.world.connectors = new Map([['fake', { ...house.network.connector, poll: nothingNew }]])
  await house.owner
    .insert(channelPolls)
    .values({ organizationId: house.organizationId, channelId: house.channelId })
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.owner.update(replies).set({ state: 'cancelled' }).where(eq(replies.state, 'queued'))
})

it('a reply leaves at once when its network was read within the last minute', async () => {
  await setPoll({ secondsAgo: 50, nextInSeconds: 10 })
  const reply = await house.answer(await house.member(), await house.post())
  await house.work()
  expect(await stateOf(reply.replyId)).toMatchObject({ state: 'sent' })
})

it.each([
  ['was read longer ago', { secondsAgo: 61, nextInSeconds: 30 }],
  ['was never read', { secondsAgo: null, nextInSeconds: 30 }],
  ['has more pages to read', { secondsAgo: 5, nextInSeconds: -5 }],
])('a reply waits, and the network is asked at once, where it %s', async (_what, poll) => {
  await setPoll(poll)
  const reply = await house.answer(await house.member(), await house.post())
  const attempts = house.network.attempts
  await house.work()

  expect(await stateOf(reply.replyId)).toMatchObject({ state: 'queued', leaseOwner: null, errorKind: null })
  expect(house.network.attempts).toBe(attempts)
  const [row] = await house.owner.execute(
    sql`select next_poll_at <= clock_timestamp() as is_due from channel_polls`,
  )
  expect(row).toEqual({ is_due: true })

  await setPoll({ secondsAgo: 0, nextInSeconds: 30 })
  await house.passTime(3)
  await house.work()
  expect(await stateOf(reply.replyId)).toMatchObject({ state: 'sent' })
})

it('a reply goes back to its author when the network cannot be read for five minutes', async () => {
  await setPoll({ secondsAgo: 400, nextInSeconds: 30 })
  const reply = await house.answer(await house.member(), await house.post())
  await house.owner
    .update(replies)
    .set({ writtenAt: sql`clock_timestamp() - interval '301 seconds'` })
    .where(eq(replies.replyId, reply.replyId))
  await house.work()
  expect(await stateOf(reply.replyId)).toMatchObject({ state: 'draft', errorKind: 'unreadable' })
})

it('a reply whose author insists does not wait', async () => {
  await setPoll({ secondsAgo: 400, nextInSeconds: 30 })
  const reply = await house.answer(await house.member(), await house.post(), { sendAnyway: true })
  await house.work()
  expect(await stateOf(reply.replyId)).toMatchObject({ state: 'sent' })
})
