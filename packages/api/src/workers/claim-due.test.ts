import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryId, newId, type OrganizationId } from '../db/id.ts'
import { settleDeadDelivery } from '../inbox/settle-dead-delivery.ts'
import { deliveries } from '../inbox/tables.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { claimDue, type Queue } from './claim-due.ts'
import { normaliseWaiting } from './normalise-deliveries.ts'
import { performEffects } from './perform-effects.ts'
import { settleDeadJob } from './settle-dead-job.ts'
import { jobs } from './tables.ts'

const DELIVERIES: Queue = {
  table: 'deliveries',
  id: 'delivery_id',
  dueAt: 'not_before',
  more: ['channel_id'],
}
const JOBS: Queue = { table: 'jobs', id: 'job_id', dueAt: 'run_at', more: [] }

interface Taken extends Record<string, unknown> {
  organization_id: OrganizationId
  delivery_id: DeliveryId
  job_id: string
}

describe('work that a worker died with', () => {
  let world: TownWorld
  beforeAll(async () => {
    world = await createTownWorld()
  })
  afterAll(() => world.close())
  beforeEach(() => world.drain())

  /** A worker takes what is due and dies; its lease ends. */
  const die = async (queue: Queue) => {
    const options = { owner: newId<'worker'>(), limit: 100, leaseSeconds: 30 }
    const claimed = await claimDue<Taken>(world.worker, queue, options)
    await world.worker.execute(sql`update ${sql.identifier(queue.table)}
      set lease_until = clock_timestamp() - interval '1 second' where lease_owner = ${options.owner}`)
    return claimed
  }
  const statusOf = async (id: string) => {
    const [row] = await world.inside((tx) =>
      tx.select().from(deliveries).where(eq(deliveries.deliveryId, id)),
    )
    return row!
  }

  it('peers-D8: is tried alone from then on, so that its neighbours go through', async () => {
    for (const body of ['one', 'two', 'three']) await world.deliver(Buffer.from(`alone ${body}`))
    const together = await die(DELIVERIES)
    expect(together.batch).toHaveLength(3)

    const after = await die(DELIVERIES)
    expect(after.batch).toHaveLength(0)
    expect(after.alone).toHaveLength(1)
    const next = await die(DELIVERIES)
    expect(next.alone).not.toEqual(after.alone)
    await world.drain()

    for (const { delivery_id: id } of together.batch) expect((await statusOf(id)).status).toBe('unrecognised')
  })

  it('peers-D8: does not hold up what comes in meanwhile', async () => {
    await world.deliver(Buffer.from('held'))
    await die(DELIVERIES)
    await world.deliver(Buffer.from('fresh'))
    const { batch, alone } = await die(DELIVERIES)

    expect([batch.length, alone.length]).toEqual([1, 1])
  })

  it('is set aside after five deaths without being tried again, until a person has it replayed', async () => {
    await world.deliver(Buffer.from('deadly'))
    const [taken] = (await die(DELIVERIES)).batch
    for (let n = 0; n < 4; n += 1) expect((await die(DELIVERIES)).alone).toHaveLength(1)
    await normaliseWaiting(world).round()
    const { delivery_id: deliveryId } = taken!

    expect(await statusOf(deliveryId)).toMatchObject({
      status: 'dead',
      lastError: expect.stringContaining('ended 5 times') as string,
    })
    await settleDeadDelivery(actAsCommandLine(world, world.organizationId), {
      deliveryId,
      decision: 'replay',
    })
    await normaliseWaiting(world).round()
    expect((await statusOf(deliveryId)).status).toBe('unrecognised')
  })

  it('is set aside likewise when it is a job', async () => {
    const jobId = newId<'job'>()
    const effect = { kind: 'mark.reached', metric: 'firstResponse', mark: 1, isLive: false }
    await world.inside((tx) =>
      tx.insert(jobs).values({
        organizationId: world.organizationId,
        jobId,
        kind: 'effect',
        key: 'deadly',
        payload: { effect },
        runAt: new Date(),
      }),
    )
    for (let n = 0; n < 5; n += 1) await die(JOBS)
    const status = async () => {
      const [row] = await world.inside((tx) => tx.select().from(jobs).where(eq(jobs.jobId, jobId)))
      return row!.status
    }
    await performEffects(world).round()
    expect(await status()).toBe('dead')
    await settleDeadJob(actAsCommandLine(world, world.organizationId), { jobId, decision: 'replay' })
    await performEffects(world).round()

    expect(await status()).toBe('done')
  })
})
