import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pauseChannel } from '../channels/pause-channel.ts'
import { resumeChannel } from '../channels/resume-channel.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { drafts, replies } from '../replies/tables.ts'
import { type Helping, openHelping } from '../testing/helping.ts'
import { type FoundEvidence, recordEvidence } from '../volunteers/record-evidence.ts'

let house: Helping

beforeAll(async () => {
  house = await openHelping()
})
afterAll(() => house.close())

it('what somebody handed in when they were trusted does not leave unread once they are not', async () => {
  await house.ask()
  const karim = await house.volunteer()
  const { memberId } = karim.viewer
  const gather = (times: number, evidence: FoundEvidence['evidence']) =>
    inOrganization(house.world.db, house.organizationId, async (tx) => {
      for (let n = 0; n < times; n += 1) {
        const found = { memberId, topicId: house.topicId, dedupKey: newId(), evidence, at: new Date() }
        await recordEvidence(tx, house.world, found)
      }
    })
  await gather(20, { kind: 'approved', editPercent: 0 })
  const card = await house.take(karim)
  const { reply } = await house.answer(karim, card)
  expect(reply).toMatchObject({ needsReview: false })

  // While nothing leaves, hours may go by.
  const admin = await house.member('admin')
  await pauseChannel(admin, { channelId: house.channelId })
  await house.passTime(30)
  await house.work()
  await gather(1, { kind: 'breached', clause: 'promises' })
  await resumeChannel(admin, { channelId: house.channelId })
  await house.passTime(30)
  await house.work()

  const [now] = await house.owner.select().from(replies).where(eq(replies.replyId, reply!.replyId))
  expect(now).toMatchObject({ state: 'draft', errorKind: 'outdated' })
  expect(house.network.posts).toEqual([])
  const kept = await house.owner.select().from(drafts).where(eq(drafts.ticketId, card.ticketId))
  expect(kept.map(({ body }) => body)).toEqual([reply!.body])
})
