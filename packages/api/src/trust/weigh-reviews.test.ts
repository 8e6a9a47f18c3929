import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { notifications } from '../notifications/tables.ts'
import { approveReply } from '../replies/approve-reply.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { returnReply } from '../replies/return-reply.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { findLevel } from '../volunteers/find-level.ts'
import { trustEvidence, trustSteps } from '../volunteers/tables.ts'
import { listDraftsToMentor } from './queries.ts'
import { setTrustRules } from './set-trust-rules.ts'

describe('what a review tells of trust', () => {
  let house: Answering
  let supervisor: Ctx
  let ada: Ctx
  let trains: TopicId

  beforeAll(async () => {
    house = await openAnswering()
    supervisor = await house.member('supervisor')
    ada = await house.member()
    trains = await topicOf(supervisor, 'train')
  })
  afterAll(() => house.close())

  const volunteer = async (level: 'learner' | 'reviewed' | 'mentor' = 'reviewed') => {
    const ctx = await house.member('volunteer')
    await signCharter(ctx, { number: 0, language: 'en' })
    await leadTo(house, ctx, trains, level)
    return ctx
  }
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const written = async (ctx: Ctx) =>
    house.answer(ctx, await house.post({ text: 'When does the train leave?' }), { body: 'At 18:04.' })
  const decide = (ctx: Ctx, reply: ReplyRow, text = reply.body, reason: 'fact' | 'charter' = 'fact') =>
    approveReply(ctx, {
      replyId: reply.replyId as never,
      revision: reply.revision,
      texts: [text],
      edit: text === reply.body ? null : { reason, note: 'It leaves later.' },
    })
  const sendBack = (ctx: Ctx, reply: ReplyRow, reason: 'fact' | 'privacy') =>
    returnReply(ctx, { replyId: reply.replyId as never, revision: reply.revision, reason, note: 'No.' })
  const evidenceOf = async ({ viewer }: Ctx) =>
    (
      await house.owner
        .select({ evidence: trustEvidence.evidence })
        .from(trustEvidence)
        .where(eq(trustEvidence.memberId, viewer.memberId))
        .orderBy(trustEvidence.seq)
    )
      .map(({ evidence }) => evidence)
      .filter(({ kind }) => kind !== 'practised')
  const stepsOf = ({ viewer }: Ctx) =>
    house.owner
      .select()
      .from(trustSteps)
      .where(eq(trustSteps.memberId, viewer.memberId))
      .orderBy(trustSteps.seq)
  const toldOf = ({ viewer }: Ctx) =>
    house.owner
      .select()
      .from(notifications)
      .where(and(eq(notifications.memberId, viewer.memberId), eq(notifications.kind, 'trustStepped')))
      .orderBy(notifications.trustSeq)

  it('keeps how much was changed, and that it was sent back, once each', async () => {
    const yanis = await volunteer()
    const [same, changed, back] = [await written(yanis), await written(yanis), await written(yanis)]
    await decide(ada, same)
    await decide(ada, same)
    await decide(ada, changed, 'At 18:14.')
    await sendBack(ada, back, 'fact')

    expect(await evidenceOf(yanis)).toEqual([
      { kind: 'approved', editPercent: 0 },
      { kind: 'approved', editPercent: 11 },
      { kind: 'returned' },
    ])
  })

  it('leads to the next level in the transaction of the approval, and tells the person why', async () => {
    const yanis = await volunteer()
    await setTrustRules(supervisor, { approved: 2 })
    await decide(ada, await written(yanis))
    expect(await inside((tx) => findLevel(tx, yanis.viewer.memberId, trains))).toBe('reviewed')
    await decide(ada, await written(yanis))

    expect(await inside((tx) => findLevel(tx, yanis.viewer.memberId, trains))).toBe('sampled')
    expect(await toldOf(yanis)).toMatchObject([
      { topicId: trains, trustSeq: 3, ticketId: null },
      { topicId: trains, trustSeq: 5 },
    ])
    expect(await stepsOf(yanis)).toMatchObject([
      { code: 'practised' },
      { seq: 5, code: 'approved', parameters: { replies: 2, medianEditPercent: 0 } },
    ])
    expect(await written(yanis)).toMatchObject({ state: 'held' })
    await setTrustRules(supervisor, { approved: 20 })
  })

  it('begins to count anew where it was against the charter, and says so', async () => {
    const yanis = await volunteer()
    await decide(ada, await written(yanis), 'At 18:14.', 'charter')
    await sendBack(ada, await written(yanis), 'privacy')

    expect(await evidenceOf(yanis)).toEqual([
      { kind: 'breached', clause: 'charter' },
      { kind: 'approved', editPercent: 11 },
      { kind: 'breached', clause: 'privacy' },
      { kind: 'returned' },
    ])
    expect((await stepsOf(yanis)).slice(1)).toMatchObject([
      { fromLevel: 'reviewed', toLevel: 'reviewed', code: 'breached', parameters: { clause: 'charter' } },
      { fromLevel: 'reviewed', toLevel: 'reviewed', code: 'breached', parameters: { clause: 'privacy' } },
    ])
    expect(await toldOf(yanis)).toHaveLength(3)
  })

  it('counts nothing of what was undone with the decision', async () => {
    const yanis = await volunteer()
    const reply = await written(yanis)
    await expect(
      approveReply(ada, {
        replyId: reply.replyId as never,
        revision: reply.revision,
        texts: ['Call 01 43 27 89 10.'],
        edit: { reason: 'charter', note: 'No.' },
      }),
    ).rejects.toMatchObject({ code: 'CHARTER_REFUSED' })
    expect(await evidenceOf(yanis)).toEqual([])
  })

  describe('a mentor', () => {
    it('sees what waits on their topics, masked, and decides on it', async () => {
      const [yanis, mentor] = [await volunteer(), await volunteer('mentor')]
      const posted = await house.post({ text: 'May I take a dog on the train? I am Nora, of Lyon.' })
      const reply = await house.answer(yanis, posted, { body: 'At 18:04.' })
      const seen = await inside((tx) => listDraftsToMentor(tx, mentor.viewer, 20))
      const draft = seen.find((one) => one.reply.replyId === reply.replyId)

      expect(draft).toMatchObject({ topicIds: [trains], said: [{ isTheirs: true }] })
      expect(draft!.said[0]!.text).not.toMatch(/Nora/)
      expect(await inside((tx) => listDraftsToMentor(tx, yanis.viewer, 20))).toEqual([])
      expect(await decide(mentor, reply)).toMatchObject({
        state: 'held',
        approverId: mentor.viewer.memberId,
      })
    })

    it('is nobody who is only trusted, has not signed, or wrote it', async () => {
      const [yanis, mentor] = [await volunteer(), await volunteer('mentor')]
      const unsigned = await house.member('volunteer')
      await leadTo(house, unsigned, trains, 'mentor')
      const reply = await written(yanis)

      for (const other of [unsigned, await volunteer()]) {
        await expect(decide(other, reply)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
        await expect(sendBack(other, reply, 'fact')).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
      }
      await expect(decide(yanis, reply)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
      expect(await sendBack(mentor, reply, 'fact')).toMatchObject({ returnedById: mentor.viewer.memberId })
    })
  })
})
