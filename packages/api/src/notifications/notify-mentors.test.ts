import { and, eq, isNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyId } from '../db/id.ts'
import { approveReply } from '../replies/approve-reply.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { returnReply } from '../replies/return-reply.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { leadTo, topicOf } from '../testing/trusting.ts'
import { listDraftsToMentor } from '../trust/queries.ts'
import { pauseHelping } from '../volunteers/pause-helping.ts'
import { notifications } from './tables.ts'
import { pathOf, writePush } from './write-push.ts'

describe('a draft that a mentor may read', () => {
  let house: Helping
  let karim: Ctx
  let mentor: Ctx

  beforeAll(async () => {
    house = await openHelping()
    karim = await house.volunteer()
    mentor = await house.volunteer()
    await leadTo(house, mentor, house.topicId, 'mentor')
  })
  afterAll(() => house.close())

  const toldOf = async ({ viewer }: Ctx, kind: 'draftToMentor' | 'draftSubmitted' = 'draftToMentor') =>
    house.owner
      .select()
      .from(notifications)
      .where(
        and(
          eq(notifications.memberId, viewer.memberId),
          eq(notifications.kind, kind),
          isNull(notifications.readAt),
        ),
      )
  const drafted = async (text?: string): Promise<ReplyRow> => {
    await house.ask(text === undefined ? {} : { text })
    const card = await house.take(karim)
    return (await house.answer(karim, card)).reply!
  }
  const finish = async () => {
    await house.owner
      .execute(sql`update help_cards set state = 'finished', closed_at = now(), released_at = now()
      where closed_at is null`)
  }
  const about = ({ replyId, revision }: ReplyRow) => ({ replyId: replyId as ReplyId, revision })

  it('is told to them beside the care team, and not to who wrote it nor to other volunteers', async () => {
    const other = await house.volunteer()
    const reply = await drafted()
    expect(await toldOf(mentor)).toMatchObject([
      { cause: `mentor:${reply.replyId}`, byId: karim.viewer.memberId },
    ])
    expect(await toldOf(house.supervisor, 'draftSubmitted')).toHaveLength(1)
    expect(await toldOf(karim)).toEqual([])
    expect(await toldOf(other)).toEqual([])

    await approveReply(mentor, { ...about(reply), texts: [reply.body] })
    await finish()
    expect(await toldOf(mentor)).toEqual([])
    expect(await toldOf(house.supervisor, 'draftSubmitted')).toEqual([])
  })

  it('is sent back by them with a reason, and nobody is asked any more', async () => {
    const reply = await drafted()
    await returnReply(mentor, { ...about(reply), reason: 'fact', note: 'Only folded ones.' })
    await finish()

    expect(await toldOf(mentor)).toEqual([])
    expect(await toldOf(house.supervisor, 'draftSubmitted')).toEqual([])
  })

  it('is told to no mentor of one of its topics alone', async () => {
    await leadTo(house, karim, await topicOf(house.supervisor, 'bicycle'), 'reviewed')
    const reply = await drafted('May I take my bicycle on the train?')
    const seen = await inOrganization(house.world.db, house.organizationId, (tx) =>
      listDraftsToMentor(tx, mentor.viewer, 20),
    )
    expect(seen).toEqual([])
    expect(await toldOf(mentor)).toEqual([])
    await approveReply(house.supervisor, { ...about(reply), texts: [reply.body] })
    await finish()
  })

  it('is told to no mentor who rests', async () => {
    await pauseHelping(mentor, { until: new Date(Date.now() + 3_600_000) })
    await drafted()

    expect(await toldOf(mentor)).toEqual([])
  })

  it('opens where it is decided on, and its push says nothing that anybody wrote', () => {
    expect(pathOf('draftToMentor', 12, 'volunteer')).toBe('/help-out/mentor')
    const push = writePush({ kind: 'draftToMentor', count: 1, ticketNumber: 12 }, {
      organization: 'Rail',
      locale: 'en',
      role: 'volunteer',
    } as never)
    expect(JSON.parse(push)).toMatchObject({
      title: 'A volunteer waits for you to read their answer',
      body: 'Rail',
      path: '/help-out/mentor',
    })
  })
})
