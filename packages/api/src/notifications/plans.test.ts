import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { sendPushes } from '../workers/send-pushes.ts'
import { listReached } from './gather-pushes.ts'
import { findByEndpoint } from './keep-device.ts'
import { openPusher } from './pusher.ts'
import { listDevices } from './queries.ts'

const PEOPLE = 500
const DEVICES = 4 * PEOPLE
const PUSHES = 20_000

describe(`with ${DEVICES} devices and ${PUSHES} pushes, under row-level security`, () => {
  let world: TestWorld
  let app: Explainer
  let worker: Explainer
  const now = new Date()

  beforeAll(async () => {
    world = await createWorld()
    const fetch = () => Promise.reject(new Error('Nothing is due.'))
    world.push = openPusher({ key: world.keys.push, contact: 'mailto:relais@lignes.example', fetch })
    app = openExplainer(world.database.app, world.organizationId)
    worker = openExplainer(world.database.worker, world.organizationId)
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    await fill(owner, world)
    await owner.$client.end()
  }, 120_000)
  afterAll(async () => {
    await Promise.all([app.close(), worker.close()])
    await world.close()
  })

  it('the devices of a member are found by whose they are', async () => {
    const own = await app.explainReads((tx) => listDevices(tx, world.agent.viewer, { current: null, now }))
    const reached = await app.explainReads((tx) => listReached(tx, now, [world.agent.viewer.memberId]))

    for (const plans of [own, reached]) {
      expect([...indexesOf(plans)]).toContain('devices_member')
      expect(scannedWhole(plans)).toEqual([])
      expect(rowsRead(plans)).toBe(DEVICES / PEOPLE)
    }
  })

  it('a browser is known again by its endpoint', async () => {
    const plans = await app.explainReads((tx) => findByEndpoint(tx, ['https://push.example/1']))

    expect([...indexesOf(plans)]).toEqual(['devices_endpoint'])
  })

  it('the worker finds what is due among what was sent', async () => {
    const plans = await worker.explain(() => sendPushes({ ...world, worker: worker.db }).round())

    expect([...indexesOf(plans)]).toContain('pushes_waiting')
    expect(scannedWhole(plans)).not.toContain('pushes')
    expect(rowsRead(plans)).toBeLessThan(PUSHES / 10)
  })
})

/** Everybody with four devices, and a month of pushes: all but a few have left. */
async function fill(owner: Database, { organizationId, agent }: TestWorld): Promise<void> {
  const member = sql`case when n % ${sql.raw(String(PEOPLE))} = 0 then ${agent.viewer.memberId}::uuid
    else md5('member' || n % ${sql.raw(String(PEOPLE))})::uuid end`
  const series = (length: number) => sql`generate_series(1, ${sql.raw(String(length))}) n`
  await owner.execute(sql`insert into members (organization_id, member_id, name, email, role, locale, time_zone)
    select ${organizationId}, md5('member' || n)::uuid, 'Person ' || n, 'p' || n || '@lignes.example', 'agent', 'fr', 'UTC'
    from ${series(PEOPLE - 1)}`)
  await owner.execute(sql`insert into sessions (organization_id, session_id, member_id, token_hash, kind, expires_at)
    select ${organizationId}, md5('session' || n)::uuid, ${member}, sha256(n::text::bytea), 'device', now() + interval '30 days'
    from ${series(DEVICES)}`)
  await owner.execute(sql`insert into devices (organization_id, device_id, member_id, session_id, endpoint_hash, sealed, created_at)
    select ${organizationId}, md5('device' || n)::uuid, ${member}, md5('session' || n)::uuid, sha256(n::text::bytea), 'x', now()
    from ${series(DEVICES)}`)
  await owner.execute(sql`insert into pushes (organization_id, push_id, device_id, kind, state, attempts, not_before, created_at)
    select ${organizationId}, md5('push' || n)::uuid, md5('device' || n % ${sql.raw(String(DEVICES))} + 1)::uuid, 'assigned',
      case when n % 100 = 0 then 'waiting' else 'sent' end, 1, now() + interval '1 hour', now()
    from ${series(PUSHES)}`)
  await owner.execute(sql`analyze`)
}
