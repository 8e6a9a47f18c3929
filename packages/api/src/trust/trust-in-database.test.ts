import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import type { TopicId } from '../voice/get-topic.ts'

describe('the database, asked directly by the application role', () => {
  let house: Answering
  let supervisor: Ctx
  let trains: TopicId
  let refunds: TopicId

  beforeAll(async () => {
    house = await openAnswering()
    supervisor = await house.member('supervisor')
    trains = await topicOf(supervisor, 'train')
    refunds = await topicOf(supervisor, 'refund')
  })
  afterAll(() => house.close())

  const volunteer = async () => {
    const ctx = await house.member('volunteer')
    await signCharter(ctx, { number: 0, language: 'en' })
    return ctx
  }
  const attempt = async (...statements: ReturnType<typeof sql>[]): Promise<string | null> => {
    try {
      await inOrganization(house.world.db, house.organizationId, async (tx) => {
        for (const statement of statements) await tx.execute(statement)
      })
      return null
    } catch (error) {
      const { constraint_name, message } = (error as { cause: Record<string, string> }).cause
      return constraint_name ?? message ?? 'refused'
    }
  }
  const asks = (text = 'When does my train leave?') => house.post({ text })
  const needsReview = async ({ viewer }: Ctx, { ticketId }: Posted) => {
    const [row] = await inOrganization(house.world.db, house.organizationId, (tx) =>
      tx.execute<{ needs: boolean }>(
        sql`select reply_needs_review(${house.organizationId}, ${viewer.memberId}, ${ticketId}) as needs`,
      ),
    )
    return row!.needs
  }
  const copy = ({ replyId }: ReplyRow, author: string | null, state: string) => sql`
    insert into replies select (jsonb_populate_record(r, jsonb_build_object('reply_id', ${newId()}::text,
      'client_id', ${newId()}::text, 'state', ${state}::text, 'visibility', 'private', 'author_id', ${author}::text,
      'needs_review', false, 'approver_id', null, 'reviewed_at', null))).* from replies r where r.reply_id = ${replyId}`

  it.each(['learner', 'reviewed'] as const)(
    'sla-5.5: publishes nothing of who is %s on the topic without another person’s approval',
    async (level) => {
      const yanis = await volunteer()
      await leadTo(house, yanis, trains, level)
      const reply = await house.answer(yanis, await asks())

      expect(reply).toMatchObject({ state: 'inReview', needsReview: true })
      for (const state of ['approved', 'held', 'queued', 'sending', 'sent']) {
        expect(
          await attempt(sql`update replies set state = ${state} where reply_id = ${reply.replyId}`),
        ).toBe('replies_approved_as_it_is')
        expect(await attempt(copy(reply, yanis.viewer.memberId, state))).toBe('replies_approved_as_it_is')
      }
      const own = sql`insert into reply_approvals (organization_id, reply_id, approver_id, text_hash, approved_at)
        select r.organization_id, r.reply_id, r.author_id, reply_text_hash(r), now() from replies r
        where r.reply_id = ${reply.replyId}`
      expect(await attempt(own)).toBe('reply_approvals_by_another')
    },
  )

  it('help-e: publishes nothing without a human author', async () => {
    const reply = await house.answer(await house.member(), await asks())

    for (const state of ['queued', 'sent']) {
      expect(await attempt(copy(reply, null, state))).toMatch(/replies_approved_as_it_is|null value/)
      expect(await attempt(copy(reply, newId(), state))).toBe('replies_approved_as_it_is')
    }
    expect(await attempt(copy(reply, null, 'draft'))).toMatch(/null value in column "author_id"/)
    expect(await attempt(copy(reply, newId(), 'draft'))).toMatch(/replies_organization_id_author_id_mem/)
  })

  it('goes by the topic on which somebody is trusted least', async () => {
    const [yanis, noor] = [await volunteer(), await volunteer()]
    await leadTo(house, yanis, trains, 'sampled')
    await leadTo(house, yanis, refunds, 'reviewed')
    await leadTo(house, noor, trains, 'sampled')
    const [one, both] = [await asks(), await asks('A refund for my train, please?')]

    expect(await house.answer(yanis, one)).toMatchObject({ state: 'held', needsReview: false })
    expect(await house.answer(noor, both)).toMatchObject({ state: 'inReview' })
    expect([await needsReview(yanis, one), await needsReview(yanis, both)]).toEqual([false, true])
    expect(await needsReview(noor, one)).toBe(false)
  })

  it('trusts nobody on a ticket of which no topic is known', async () => {
    const yanis = await volunteer()
    await leadTo(house, yanis, trains, 'sampled')
    const posted = await asks('Hello?')

    expect(await needsReview(yanis, posted)).toBe(true)
    expect(await house.answer(yanis, posted)).toMatchObject({ state: 'inReview' })
    expect(await needsReview(await house.member(), posted)).toBe(false)
  })

  it('takes the approval of a volunteer only where they are a mentor on all of it', async () => {
    const [yanis, trusted, mentor] = [await volunteer(), await volunteer(), await volunteer()]
    await leadTo(house, yanis, trains, 'reviewed')
    await leadTo(house, trusted, trains, 'trusted')
    await leadTo(house, mentor, trains, 'mentor')
    const approval = ({ replyId }: ReplyRow, { viewer }: Ctx) => sql`
      insert into reply_approvals (organization_id, reply_id, approver_id, text_hash, approved_at)
      select r.organization_id, r.reply_id, ${viewer.memberId}::uuid, reply_text_hash(r), now()
      from replies r where r.reply_id = ${replyId}`
    const one = await house.answer(yanis, await asks())
    const both = await house.answer(yanis, await asks('A refund for my train?'))

    expect(await attempt(approval(one, trusted))).toBe('reply_approvals_by_mentor')
    expect(await attempt(approval(both, mentor))).toBe('reply_approvals_by_mentor')
    expect(await attempt(approval(one, mentor))).toBeNull()
  })
})
