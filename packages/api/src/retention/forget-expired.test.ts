import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attachments } from '../attachments/tables.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { deliveries, threads } from '../inbox/tables.ts'
import { drafts } from '../replies/tables.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { forgetExpired } from './forget-expired.ts'
import { setRetention } from './set-retention.ts'
import { retentionRuns } from './tables.ts'

const going = new AbortController().signal

describe('what was kept long enough', () => {
  let world: TestWorld
  let owner: Database
  const forget = (signal = going) => forgetExpired(world, world.organizationId, signal)
  const passADay = () => owner.update(retentionRuns).set({ startedAt: sql`started_at - interval '25 hours'` })
  const keep = async (
    status: 'normalised' | 'discarded' | 'dead' | 'unrecognised' | 'waiting',
    daysAgo: number,
  ) => {
    const deliveryId = newId<'delivery'>()
    await owner.insert(deliveries).values({
      organizationId: world.organizationId,
      deliveryId,
      channelId: world.channelId,
      deliveryKey: deliveryId,
      transport: 'webhook',
      body: Buffer.from('0123456789'),
      status,
      receivedAt: new Date(Date.now() - daysAgo * 86_400_000),
      notBefore: new Date(Date.now() + 3_600_000),
    })
    return deliveryId
  }
  const standing = async () =>
    (await owner.select({ id: deliveries.deliveryId }).from(deliveries)).map(({ id }) => id)

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 2, name: 'test owner' })
  })
  afterAll(async () => {
    await owner.$client.end()
    await world.close()
  })

  it('goes once a day, with a report of how much it was; what waits for anybody stays', async () => {
    const gone = [await keep('normalised', 61), await keep('discarded', 400)]
    const kept = [
      await keep('normalised', 59),
      await keep('dead', 400),
      await keep('unrecognised', 400),
      await keep('waiting', 400),
    ]

    expect(await forget()).toMatchObject({ deliveries: 2, deliveryBytes: 20, attachments: 0, problem: null })
    const left = await standing()
    for (const id of kept) expect(left).toContain(id)
    for (const id of gone) expect(left).not.toContain(id)

    await keep('normalised', 61)
    expect(await forget()).toBeNull()
    await passADay()
    expect(await forget()).toMatchObject({ deliveries: 1 })
  })

  it('is what the organization has decided', async () => {
    await keep('normalised', 30)
    await setRetention(world.agent, { deliveryDays: 10, attachmentDays: 20 })
    await passADay()

    expect(await forget()).toMatchObject({ deliveries: 2 })
    for (const input of [
      { deliveryDays: 6, attachmentDays: 20 },
      { deliveryDays: 10, attachmentDays: 4_000 },
      { deliveryDays: 10.5, attachmentDays: 20 },
    ])
      await expect(setRetention(world.agent, input)).rejects.toMatchObject({ code: 'RETENTION_OUT_OF_RANGE' })
  })

  it('takes many small transactions, and of many workers one does it', async () => {
    for (let n = 0; n < 450; n += 1) await keep('normalised', 20)
    await passADay()

    const runs = (await Promise.all(Array.from({ length: 6 }, () => forget()))).filter((run) => run !== null)
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ deliveries: 450 })
  })

  it('goes on after a process that died in the middle, and says that it was interrupted', async () => {
    await passADay()
    const stopped = new AbortController()
    stopped.abort()
    await keep('normalised', 20)
    expect(await forget(stopped.signal)).toMatchObject({ problem: 'interrupted' })
    expect(await forget()).toMatchObject({ deliveries: 1, problem: null })

    await passADay()
    await owner.insert(retentionRuns).values({
      organizationId: world.organizationId,
      runId: newId<'run'>(),
      startedAt: new Date(Date.now() - 3_600_000),
      seenAt: new Date(Date.now() - 3_600_000),
    })
    expect(await forget()).toMatchObject({ problem: null })
    const dead = await owner.select().from(retentionRuns).where(eq(retentionRuns.problem, 'interrupted'))
    expect(dead).toHaveLength(2)
  })

  it('leaves the messages themselves alone', async () => {
    await world.receive(message({ externalId: 'k1', threadExternalId: 'k', text: 'Where is my bag?' }))
    const said = await owner.execute(sql`select body from messages where external_id = 'k1'`)
    await passADay()
    await forget()
    expect(await owner.execute(sql`select body from messages where external_id = 'k1'`)).toEqual(said)
  })

  it('lets files go that were put to an answer nobody is writing any more', async () => {
    await world.receive(message({ externalId: 'u1', threadExternalId: 'u', text: 'Where is my umbrella?' }))
    const [ticket] = await owner
      .select({ ticketId: tickets.ticketId })
      .from(tickets)
      .innerJoin(threads, eq(threads.threadId, tickets.threadId))
      .where(eq(threads.externalId, 'u'))
    const { ticketId } = ticket!
    const { organizationId } = world
    const upload = async (memberId: string, daysAgo: number) => {
      const attachmentId = newId<'attachment'>()
      const createdAt = new Date(Date.now() - daysAgo * 86_400_000)
      const file = { kind: 'image', name: 'plan.png', mediaType: 'image/png', size: 1_000 } as const
      const place = { organizationId, attachmentId, memberId, ticketId, position: 0 }
      await owner
        .insert(attachments)
        .values({ ...place, ...file, state: 'kept', notBefore: createdAt, createdAt })
      return attachmentId
    }
    const [gone, writing] = [world.agent.viewer.memberId, (await world.member('agent')).viewer.memberId]
    const text = { visibility: 'public', body: 'Here it is', threadRevision: 1 } as const
    await owner
      .insert(drafts)
      .values({ organizationId, ticketId, memberId: writing, ...text, updatedAt: new Date() })
    await setRetention(world.agent, { deliveryDays: 60, attachmentDays: 365 })
    await upload(gone, 31)
    const kept = [await upload(gone, 29), await upload(writing, 31)]
    await passADay()

    expect(await forget()).toMatchObject({ attachments: 1, attachmentBytes: 1_000 })
    const left = await owner.select({ id: attachments.attachmentId }).from(attachments)
    expect(left.map(({ id }) => id).sort()).toEqual(kept.sort())
  })
})
