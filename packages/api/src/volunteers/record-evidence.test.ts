import type { TrustEvidence } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { createTopic } from '../voice/create-topic.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { findLevel } from './find-level.ts'
import { nominateMentor } from './nominate-mentor.ts'
import { recordEvidence } from './record-evidence.ts'
import { reinstateTrust } from './reinstate-trust.ts'
import { trustSteps } from './tables.ts'

let world: TestWorld
let karim: Ctx
let supervisor: Ctx
let topics = 0
let told = 0

beforeAll(async () => {
  world = await createWorld()
  karim = await world.member('volunteer', 'Karim')
  supervisor = await world.member('supervisor', 'Nadia')
})
afterAll(() => world.close())

const newTopic = () => createTopic(supervisor, { name: `Sujet ${(topics += 1)}` })
const tell = (topicId: TopicId, evidence: TrustEvidence, dedupKey = `told:${(told += 1)}`) =>
  world.inside((tx) =>
    recordEvidence(tx, world, {
      memberId: karim.viewer.memberId,
      topicId,
      dedupKey,
      evidence,
      at: new Date(),
    }),
  )
const levelOn = (topicId: TopicId) => world.inside((tx) => findLevel(tx, karim.viewer.memberId, topicId))
const practised: TrustEvidence = { kind: 'practised', isAccepted: true }
const learn = async (topicId: TopicId) => {
  for (let n = 0; n < 3; n += 1) await tell(topicId, practised)
}
const approve = async (topicId: TopicId) => {
  for (let n = 0; n < 20; n += 1) await tell(topicId, { kind: 'approved', editPercent: 3 })
}
const send = async (topicId: TopicId, count: number) => {
  for (let n = 0; n < count; n += 1) await tell(topicId, { kind: 'sent', replyId: `${topicId}:${n}` })
}
const who = () => ({ memberId: karim.viewer.memberId })

describe('somebody’s trust on a topic', () => {
  it('grows from learner to mentor, on that topic alone, every step with its reason', async () => {
    const [topicId, other] = [await newTopic(), await newTopic()]
    expect(await levelOn(topicId)).toBe('learner')
    await learn(topicId)
    expect(await levelOn(topicId)).toBe('reviewed')
    await approve(topicId)
    expect(await levelOn(topicId)).toBe('sampled')
    await send(topicId, 50)
    expect(await levelOn(topicId)).toBe('trusted')
    await nominateMentor(supervisor, { ...who(), topicId })
    expect(await levelOn(topicId)).toBe('mentor')
    expect(await nominateMentor(supervisor, { ...who(), topicId })).toBeNull()
    expect(await levelOn(other)).toBe('learner')

    const steps = await world.inside((tx) => tx.select().from(trustSteps))
    expect(steps.map(({ fromLevel, toLevel, code, seq }) => [fromLevel, toLevel, code, seq])).toEqual([
      ['learner', 'reviewed', 'practised', 3],
      ['reviewed', 'sampled', 'approved', 23],
      ['sampled', 'trusted', 'sent', 73],
      ['trusted', 'mentor', 'nominated', 74],
    ])
  })

  it('counts one thing once, however often and by however many it is told', async () => {
    const topicId = await newTopic()
    await Promise.all(Array.from({ length: 8 }, () => tell(topicId, practised, 'item:1')))
    await tell(topicId, practised, 'item:2')
    expect(await levelOn(topicId)).toBe('learner')
    await Promise.all(Array.from({ length: 8 }, () => tell(topicId, practised, 'item:3')))
    expect(await levelOn(topicId)).toBe('reviewed')
  })

  it('shrinks by corrections and by a breach, and is given back by a supervisor', async () => {
    const topicId = await newTopic()
    await expect(reinstateTrust(supervisor, { ...who(), topicId })).rejects.toMatchObject({
      code: 'NOTHING_TO_REINSTATE',
    })
    await learn(topicId)
    await approve(topicId)
    await send(topicId, 50)
    await tell(topicId, { kind: 'corrected', replyId: `${topicId}:48` })
    expect(await tell(topicId, { kind: 'corrected', replyId: `${topicId}:49` })).toMatchObject({
      from: 'trusted',
      to: 'sampled',
      code: 'corrected',
    })
    await expect(nominateMentor(supervisor, { ...who(), topicId })).rejects.toMatchObject({
      code: 'NOT_TRUSTED',
      parameters: { level: 'sampled' },
    })
    await reinstateTrust(supervisor, { ...who(), topicId })
    expect(await levelOn(topicId)).toBe('trusted')
    expect(await reinstateTrust(supervisor, { ...who(), topicId })).toBeNull()

    expect(await tell(topicId, { kind: 'breached', clause: 'insults' })).toMatchObject({ to: 'reviewed' })
    expect(await tell(topicId, { kind: 'breached', clause: 'insults' })).toMatchObject({
      from: 'reviewed',
      to: 'reviewed',
    })
  })
})

describe('the database', () => {
  const refused = { cause: { code: '23514' } }

  it('lets nobody have a level that no step led to', async () => {
    const topicId = await newTopic()
    const { organizationId } = world
    const { memberId } = karim.viewer
    await expect(
      world.inside((tx) =>
        tx.execute(sql`insert into volunteer_topics (organization_id, member_id, topic_id, level)
          values (${organizationId}, ${memberId}, ${topicId}, 'sampled')`),
      ),
    ).rejects.toMatchObject(refused)
    await tell(topicId, practised)
    await expect(
      world.inside((tx) =>
        tx.execute(sql`update volunteer_topics set level = 'trusted' where topic_id = ${topicId}`),
      ),
    ).rejects.toMatchObject(refused)
    await expect(
      world.inside((tx) =>
        tx.execute(sql`insert into trust_steps (organization_id, member_id, topic_id, seq, from_level, to_level, code, parameters, at)
          values (${organizationId}, ${memberId}, ${topicId}, 1, 'reviewed', 'sampled', 'approved', '{}', now())`),
      ),
    ).rejects.toMatchObject(refused)
    await expect(
      world.inside((tx) =>
        tx.execute(sql`insert into trust_steps (organization_id, member_id, topic_id, seq, from_level, to_level, code, parameters, at)
          values (${organizationId}, ${memberId}, ${topicId}, 1, 'learner', 'mentor', 'practised', '{}', now())`),
      ),
    ).rejects.toMatchObject(refused)
    await expect(
      world.inside((tx) =>
        tx.execute(sql`insert into trust_steps (organization_id, member_id, topic_id, seq, from_level, to_level, code, parameters, at)
          values (${organizationId}, ${memberId}, ${topicId}, 7, 'learner', 'reviewed', 'practised', '{}', now())`),
      ),
    ).rejects.toMatchObject(refused)
    expect(await levelOn(topicId)).toBe('learner')
  })

  it.each(['update trust_evidence set seq = 9', 'delete from trust_steps', 'delete from trust_evidence'])(
    'refuses the application "%s"',
    async (statement) => {
      await expect(world.inside((tx) => tx.execute(sql.raw(statement)))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
    },
  )
})
