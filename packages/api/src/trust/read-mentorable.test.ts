import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { setAvailability } from '../members/set-availability.ts'
import { notifications } from '../notifications/tables.ts'
import { approveReply } from '../replies/approve-reply.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { returnReply } from '../replies/return-reply.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordConflict } from '../volunteers/declare-conflict.ts'
import { offerTopic } from '../volunteers/offer-topic.ts'
import { setLanguages } from '../volunteers/set-languages.ts'
import { withholdTopic } from '../volunteers/withhold-topic.ts'
import { listDraftsToMentor } from './queries.ts'

describe('a draft on a ticket', () => {
  let house: Answering
  let supervisor: Ctx
  let yanis: Ctx
  let mentor: Ctx
  let trains: TopicId

  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const volunteer = async (level: 'reviewed' | 'mentor') => {
    const ctx = await house.member('volunteer')
    await signCharter(ctx, { number: 0, language: 'en' })
    await setAvailability(ctx, { isAvailable: true, until: new Date(Date.now() + 3_600_000) })
    await leadTo(house, ctx, trains, level)
    return ctx
  }
  beforeAll(async () => {
    house = await openAnswering()
    supervisor = await house.member('supervisor')
    trains = await topicOf(supervisor, 'train')
    yanis = await volunteer('reviewed')
    mentor = await volunteer('mentor')
  })
  afterAll(() => house.close())

  const ask = () => house.post({ text: 'May I take my folding bike on the train?' })
  const write = (posted: Posted) => house.answer(yanis, posted, { body: 'Yes, folded.' })
  const isSeenBy = async (ctx: Ctx, { replyId }: ReplyRow) =>
    (await inside((tx) => listDraftsToMentor(tx, ctx.viewer, 20))).some(
      ({ reply }) => reply.replyId === replyId,
    )
  const wasTold = async ({ viewer }: Ctx, { replyId }: ReplyRow) =>
    (await house.owner.$count(
      notifications,
      and(eq(notifications.memberId, viewer.memberId), eq(notifications.cause, `mentor:${replyId}`)),
    )) > 0
  const about = ({ replyId, revision }: ReplyRow) => ({ replyId: replyId as never, revision })
  const expectKeptFrom = async (ctx: Ctx, reply: ReplyRow) => {
    expect(await isSeenBy(ctx, reply)).toBe(false)
    const kept = { code: 'KEPT_FROM_MENTORS' }
    await expect(
      approveReply(ctx, { ...about(reply), texts: [reply.body], sendAnyway: true }),
    ).rejects.toMatchObject(kept)
    await expect(
      returnReply(ctx, { ...about(reply), reason: 'fact', note: 'Not so.' }),
    ).rejects.toMatchObject(kept)
  }

  it('that volunteers may answer is told, shown and decided on', async () => {
    const reply = await write(await ask())
    expect(await wasTold(mentor, reply)).toBe(true)
    expect(await isSeenBy(mentor, reply)).toBe(true)
    expect(await returnReply(mentor, { ...about(reply), reason: 'fact', note: 'Not so.' })).toMatchObject({
      returnedById: mentor.viewer.memberId,
    })
  })

  it('is the care team’s alone once its customer has written of a lawyer', async () => {
    const posted = await ask()
    const reply = await write(posted)
    expect(await isSeenBy(mentor, reply)).toBe(true)
    await house.post({
      text: 'My lawyer will write to you about the train.',
      parentExternalId: posted.externalId,
      messageKind: 'reply',
    })

    await expectKeptFrom(mentor, reply)
    expect(await returnReply(supervisor, { ...about(reply), reason: 'fact', note: 'Ours.' })).toMatchObject({
      returnedById: supervisor.viewer.memberId,
    })
  })

  it('on a topic that is kept from volunteers is told to no mentor, until it is offered again', async () => {
    const posted = await ask()
    await withholdTopic(supervisor, { topicId: trains })
    const reply = await write(posted)
    expect(await wasTold(mentor, reply)).toBe(false)
    await expectKeptFrom(mentor, reply)

    await offerTopic(supervisor, { topicId: trains })
    expect(await isSeenBy(mentor, reply)).toBe(true)
  })

  it('in private is the care team’s: a mentor would not see what it answers', async () => {
    const text = 'May I take my folding bike on the train?'
    const posted = await house.post({ text, messageKind: 'direct', visibility: 'private' })
    const reply = await house.answer(yanis, posted, { body: 'Yes, folded.', visibility: 'private' })
    expect(reply.state).toBe('inReview')

    expect(await wasTold(mentor, reply)).toBe(false)
    await expectKeptFrom(mentor, reply)
    expect(await returnReply(supervisor, { ...about(reply), reason: 'fact', note: 'Ours.' })).toMatchObject({
      returnedById: supervisor.viewer.memberId,
    })
  })

  it('of a customer who is near to one mentor is for the others', async () => {
    const near = await volunteer('mentor')
    const author = { externalId: 'cousin', handle: 'cousin', name: 'Lou', avatarUrl: null, audience: null }
    const posted = await house.post({ text: 'May I take my folding bike on the train?', author })
    await inside((tx) => recordConflict(tx, new Date(), near.viewer.memberId, posted.ticketId, 'near'))
    const reply = await write(posted)

    expect([await wasTold(near, reply), await wasTold(mentor, reply)]).toEqual([false, true])
    await expectKeptFrom(near, reply)
    expect(await isSeenBy(mentor, reply)).toBe(true)
  })

  it('in a language that a mentor does not write is for those who do, or have named none', async () => {
    const french = await volunteer('mentor')
    await setLanguages(french, { languages: [{ language: 'fr', level: 'C1' }] })
    const reply = await write(await ask())

    expect([await wasTold(french, reply), await wasTold(mentor, reply)]).toEqual([false, true])
    await expectKeptFrom(french, reply)
  })
})
