import { eq, sql, type SQL } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import { inOrganization } from '../db/client.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { approveReply } from './approve-reply.ts'
import { replies } from './tables.ts'

let house: Answering

beforeAll(async () => {
  house = await openAnswering()
})
afterAll(() => house.close())

/** What the database refuses one statement of the application role with. */
const attempt = (statement: SQL) =>
  inOrganization(house.world.db, house.organizationId, (tx) => tx.execute(statement)).then(
    () => null,
    (error: { cause: { constraint_name?: string } }) => error.cause.constraint_name,
  )
const send = async () => {
  await house.passTime(30)
  await house.work()
}

it('help-e: direct SQL leads nothing that was sent back to the queue, with other words or with its own', async () => {
  const yanis = await house.member('volunteer')
  await signCharter(yanis, { number: 0, language: 'en' })
  const { replyId, body, revision } = await house.answer(yanis, await house.post())
  await approveReply(await house.member(), { replyId: replyId as never, revision, texts: [body] })
  await send()
  const [sent] = await house.owner.select().from(replies).where(eq(replies.replyId, replyId))
  expect(sent).toMatchObject({ state: 'sent' })

  const its = sql`where reply_id = ${replyId}`
  expect(
    await attempt(sql`update reply_parts set body = 'other', external_id = null, sent_at = null,
      client_key = 'other' ${its}`),
  ).toBe('reply_parts_stay')
  expect(await attempt(sql`update replies set body = 'other' ${its}`)).toBe('replies_text_stays')
  for (const state of ['queued', 'held', 'draft', 'inReview', 'cancelled'])
    expect(await attempt(sql`update replies set state = ${state}, lease_owner = null ${its}`)).toBe(
      'replies_sent_stays',
    )
  expect(
    await attempt(sql`insert into reply_parts (organization_id, reply_id, part, channel_id, client_key, body)
      select organization_id, reply_id, 2, channel_id, 'more', 'more' from replies ${its}`),
  ).toBe('reply_parts_stay')
  const posts = house.network.posts.length
  await send()
  expect(house.network.posts.length).toBe(posts)
})
