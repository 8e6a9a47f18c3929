import { isSampled, defaultVolunteerRules } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signCharter } from '../charter/sign-charter.ts'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { notifications } from '../notifications/tables.ts'
import { type Answering, openAnswering } from '../testing/answering.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { findLevel } from '../volunteers/find-level.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { trustEvidence } from '../volunteers/tables.ts'
import { checkReply } from './check-reply.ts'
import { listRepliesToCheck } from './queries.ts'
import { setTrustRules } from './set-trust-rules.ts'
import { replyChecks } from './tables.ts'

const { trust } = defaultVolunteerRules

describe('what leaves without a review', () => {
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

  const volunteer = async (level: 'reviewed' | 'sampled' | 'trusted') => {
    const ctx = await house.member('volunteer')
    await signCharter(ctx, { number: 0, language: 'en' })
    await leadTo(house, ctx, trains, level)
    return ctx
  }
  const inside = <T>(work: Parameters<typeof inOrganization<T>>[2]) =>
    inOrganization(house.world.db, house.organizationId, work)
  const sent = async (ctx: Ctx) => {
    const { replyId } = await house.answer(ctx, await house.post())
    await house.passTime(16)
    await house.work()
    return replyId as ReplyId
  }
  const checkOf = async (replyId: string) =>
    (await house.owner.select().from(replyChecks).where(eq(replyChecks.replyId, replyId)))[0] ?? null
  const levelOf = ({ viewer }: Ctx) => inside((tx) => findLevel(tx, viewer.memberId, trains))
  const correction = { reason: 'fact', note: 'It leaves at 18:14.' } as const

  it('counts as sent, and all of the first shift is drawn to be read', async () => {
    const yanis = await volunteer('sampled')
    const replyIds = [await sent(yanis), await sent(yanis), await sent(yanis)]

    expect(
      await house.owner.$count(
        trustEvidence,
        and(eq(trustEvidence.memberId, yanis.viewer.memberId), eq(trustEvidence.kind, 'sent')),
      ),
    ).toBe(3)
    const drawn = await inside((tx) => listRepliesToCheck(tx, ada.viewer, 50))
    expect(drawn.map(({ replyId }) => replyId)).toEqual(expect.arrayContaining(replyIds))
    expect(await inside((tx) => listRepliesToCheck(tx, yanis.viewer, 50))).toEqual([])
  })

  it('is drawn by the share of the rules once that shift is over', async () => {
    const yanis = await volunteer('sampled')
    await setTrustRules(supervisor, { firstShiftMs: 0, sampledShare: 0.5 })
    // The first one of all begins the shift.
    expect(await checkOf(await sent(yanis))).not.toBeNull()
    const replyIds = [await sent(yanis), await sent(yanis), await sent(yanis), await sent(yanis)]
    const rules = { ...trust, sampledShare: 0.5 }

    for (const replyId of replyIds) {
      const isDrawn = isSampled(replyId, { level: 'sampled', isFirstShift: false }, rules)
      expect((await checkOf(replyId)) !== null).toBe(isDrawn)
    }
    await setTrustRules(supervisor, { firstShiftMs: trust.firstShiftMs, sampledShare: trust.sampledShare })
  })

  it('is neither counted nor drawn where somebody approved it first', async () => {
    const yanis = await volunteer('reviewed')
    const { replyId } = await house.answer(yanis, await house.post())

    await expect(checkReply(ada, { replyId: replyId as ReplyId, correction: null })).rejects.toMatchObject({
      code: 'NOTHING_TO_CHECK',
    })
    expect(await checkOf(replyId)).toBeNull()
  })

  it('is read by one other person, and said once', async () => {
    const yanis = await volunteer('sampled')
    const replyId = await sent(yanis)
    const ben = await house.member()

    await expect(checkReply(yanis, { replyId, correction: null })).rejects.toMatchObject({
      code: 'OWN_REPLY',
    })
    await expect(
      checkReply(ada, { replyId, correction: { reason: 'fact', note: ' ' } }),
    ).rejects.toMatchObject({ code: 'REVIEW_NOTE_MISSING' })
    expect(await checkReply(ada, { replyId, correction: null })).toMatchObject({ verdict: 'fine' })
    expect(await checkReply(ada, { replyId, correction })).toMatchObject({ verdict: 'fine' })
    await expect(checkReply(ben, { replyId, correction })).rejects.toMatchObject({
      code: 'REPLY_CHECKED',
      parameters: { by: ada.viewer.name },
    })
    expect(await levelOf(yanis)).toBe('sampled')
  })

  it('leads one level down by two corrections in ten, told with the reason', async () => {
    const yanis = await volunteer('sampled')
    const [one, other] = [await sent(yanis), await sent(yanis)]
    await checkReply(ada, { replyId: one, correction })
    expect(await levelOf(yanis)).toBe('sampled')
    await checkReply(ada, { replyId: other, correction })

    expect(await levelOf(yanis)).toBe('reviewed')
    const told = await house.owner
      .select({ kind: notifications.kind })
      .from(notifications)
      .where(eq(notifications.memberId, yanis.viewer.memberId))
      .orderBy(notifications.notificationId)
    expect(told.map(({ kind }) => kind).slice(-3)).toEqual([
      'replyCorrected',
      'replyCorrected',
      'trustStepped',
    ])
    expect(await house.answer(yanis, await house.post())).toMatchObject({ state: 'inReview' })
  })

  it('leads back to review at once where it broke the charter', async () => {
    const yanis = await volunteer('trusted')
    await checkReply(ada, { replyId: await sent(yanis), correction: { reason: 'privacy', note: 'A name.' } })

    expect(await levelOf(yanis)).toBe('reviewed')
  })

  it('stops what would have to be read while more than five drafts wait', async () => {
    const isFull = async (ctx: Ctx) =>
      (await inside((tx) => readVolunteers(tx, [ctx.viewer.memberId]))).get(ctx.viewer.memberId)!.isReviewFull
    const yanis = await volunteer('reviewed')
    await setTrustRules(supervisor, { mostInReview: 100 })
    expect(await isFull(yanis)).toBe(false)
    for (let n = 0; n < 2; n += 1) await house.answer(yanis, await house.post())
    await setTrustRules(supervisor, { mostInReview: 1 })

    expect(await isFull(yanis)).toBe(true)
    await expect(setTrustRules(supervisor, { mostInReview: 0 })).rejects.toMatchObject({
      code: 'TRUST_RULE_OUT_OF_RANGE',
      path: ['mostInReview'],
      parameters: { least: 1, most: 100 },
    })
  })
})
