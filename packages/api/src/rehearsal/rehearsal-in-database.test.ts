import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrganization, openDatabase } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { createOrganization } from '../members/create-organization.ts'
import { openExplainer, scannedWhole } from '../testing/explain.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { findByToken, findLatest, findRunning } from './find-rehearsal.ts'

let world: TestWorld
let stageId: OrganizationId

/** What the database said no by. */
const constraintOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown as { cause?: { constraint_name?: string } },
  )
  return error?.cause?.constraint_name
}

beforeAll(async () => {
  world = await createWorld()
  stageId = await createOrganization(world, {
    slug: 'stage',
    name: 'Lignes',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    rehearsalOf: world.organizationId,
  })
})
afterAll(() => world.close())

const connect = (organizationId: OrganizationId, network: string) =>
  inOrganization(world.db, organizationId, (tx) =>
    tx.execute(sql`insert into channels (organization_id, channel_id, network, external_id, handle, name, service_url)
      values (${organizationId}, ${newId()}, ${network}, ${newId()}, 'x', 'X', 'http://x')`),
  )
const rehearse = (more: { days?: number; stage?: string } = {}) =>
  world.inside((tx) =>
    tx.execute(sql`insert into rehearsals (organization_id, rehearsal_id, stage_id, square_id, brand_id, token, started_at, ends_at)
      values (${world.organizationId}, ${newId()}, ${more.stage ?? newId()}, ${newId()}, ${newId()}, ${newId()}, now(),
        now() + make_interval(days => ${more.days ?? 7}))`),
  )

describe('whoever writes as the application, the database', () => {
  it('lets no stage be connected to a network with customers', async () => {
    expect(await constraintOf(connect(stageId, 'bluesky'))).toBe('channels_of_a_stage')
    await connect(stageId, 'town-square')
    const moved = inOrganization(world.db, stageId, (tx) =>
      tx.execute(sql`update channels set network = 'x'`),
    )
    expect(await constraintOf(moved)).toBe('channels_of_a_stage')
    await connect(world.organizationId, 'bluesky')
  })

  it('lets no organization become a stage, nor a stage a company', async () => {
    const change = (organizationId: OrganizationId, to: string | null) =>
      constraintOf(
        inOrganization(world.db, organizationId, (tx) =>
          tx.execute(sql`update organizations set rehearsal_of = ${to}::uuid`),
        ),
      )
    expect(await change(stageId, null)).toBe('organizations_stage_stays')
    expect(await change(world.organizationId, stageId)).toBe('organizations_stage_stays')
  })

  it('keeps one rehearsal at a time, of fourteen days at the most, and never in the company itself', async () => {
    expect(await constraintOf(rehearse({ days: 15 }))).toBe('rehearsals_length')
    expect(await constraintOf(rehearse({ stage: world.organizationId }))).toBe('rehearsals_elsewhere')
    await rehearse()
    expect(await constraintOf(rehearse())).toBe('rehearsals_one_at_a_time')
  })
})

it('a stage is not counted where somebody has to say which organization', async () => {
  const known = await world.db.execute<{ slug: string }>(
    sql`select slug from list_organizations() where not is_rehearsal`,
  )
  expect([...known].map(({ slug }) => slug)).not.toContain('stage')
})

it('with a thousand rehearsals, the one that is asked for is found by an index', async () => {
  await world.inside((tx) =>
    tx.execute(sql`insert into rehearsals (organization_id, rehearsal_id, stage_id, square_id, brand_id, token, started_at, ends_at, ended_at)
      select ${world.organizationId}, md5('r' || n)::uuid, md5('s' || n)::uuid, md5('q' || n)::uuid, md5('b' || n)::uuid, 'token' || n,
        now(), now() + interval '1 day', now() from generate_series(1, 1000) n`),
  )
  const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
  await owner.execute(sql`analyze rehearsals`)
  await owner.$client.end()
  const explainer = openExplainer(world.database.app, world.organizationId)
  for (const read of [findRunning, findLatest, (tx: never) => findByToken(tx, 'token7')]) {
    const plans = await explainer.explainReads(read as typeof findRunning)
    expect(scannedWhole(plans)).toEqual([])
  }
  await explainer.close()
})
