import { defaultOverflowPolicy } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { createLoaders } from '../graphql/loaders.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { measureAcceptRate } from './measure-accept-rate.ts'
import { findOpening, listCallsOf, listEntries, listOpenCalls, listOverflowPolicies } from './queries.ts'
import { readCandidates } from './read-candidates.ts'
import { readHelping } from './read-helping.ts'
import { readLevel } from './read-level.ts'
import { readOpenWork } from './read-open-work.ts'
import { readStandings } from './read-standings.ts'
import { sampleArrivals } from './sample-arrivals.ts'

const TICKETS = 6_000
const CALLS = 20_000
const PEOPLE = 200

describe(`with ${TICKETS} tickets and ${CALLS} calls, as the application role`, () => {
  let world: TestWorld
  let owner: Database
  let explainer: Explainer
  const now = new Date()

  beforeAll(async () => {
    world = await createWorld()
    owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    explainer = openExplainer(world.database.app, world.organizationId)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    await fillCalls(owner, world.organizationId)
  }, 120_000)
  afterAll(async () => {
    await Promise.all([explainer.close(), owner.$client.end()])
    await world.close()
  })

  // A hundred openings are read whole as fast as by their keys.
  const LARGE = ['tickets', 'overflow_calls', 'overflow_entries']
  const explain = async (...[read]: Parameters<Explainer['explainReads']>) => {
    const plans = await explainer.explainReads(read)
    expect(scannedWhole(plans).filter((table) => LARGE.includes(table!))).toEqual([])
    return plans
  }

  it('a look reads what is open by an index, and little more than it looks at', async () => {
    const plans = await explain((tx) => readOpenWork(tx, {}))
    expect(indexesOf(plans).size).toBeGreaterThan(0)
    expect(rowsRead(plans)).toBeLessThan(4_000)
  })

  it('what volunteers may be offered is looked for by indexes', async () => {
    await owner.execute(sql`update tickets set lane = 'volunteers' where status = 'open'`)
    const plans = await explain((tx) => readCandidates(tx, {}, { until: now.getTime(), enoughMs: 1 }))
    expect(indexesOf(plans).size).toBeGreaterThan(0)
    expect(rowsRead(plans)).toBeLessThan(10_000)
  })

  it('what arrived lately is counted by when tickets were opened', async () => {
    const plans = await explain((tx) => readLevel(tx, now, 1, {}, defaultOverflowPolicy))
    expect(indexesOf(plans)).toContain('tickets_opened')
  })

  it('what came in over weeks is sampled by numbers, and no more of it than is asked for', async () => {
    const since = new Date(now.getTime() - 5 * 86_400_000)
    const sample = { since, until: now, lanes: ['plan'] as const }
    let found: Awaited<ReturnType<typeof sampleArrivals>> = []
    const plans = await explain(async (tx) => {
      found = await sampleArrivals(tx, sample)
    })
    expect(found.length).toBeGreaterThan(500)
    expect([...indexesOf(plans)]).toEqual(expect.arrayContaining(['tickets_opened', 'tickets_number']))
    expect(rowsRead(plans)).toBeLessThanOrEqual(1_001)
  })

  it('calls are read by their indexes: the latest answers, those who came, those who were called lately', async () => {
    const indexes = indexesOf(
      await explain(async (tx) => {
        await measureAcceptRate(tx)
        await readHelping(tx, now)
        await listOpenCalls(tx)
        await findOpening(tx)
        await readStandings(tx, world, now, new Map(), defaultOverflowPolicy)
      }),
    )
    expect([...indexes]).toEqual(
      expect.arrayContaining(['overflow_calls_answered', 'overflow_calls_open', 'overflow_calls_called']),
    )
  })

  it('every list is a walk along an index, from wherever it goes on', async () => {
    const [person] = await owner.execute<{ member_id: string; call_id: string; opening_id: string }>(
      sql`select member_id, call_id, opening_id from overflow_calls limit 1`,
    )
    const plans = await explain(async (tx) => {
      for (const before of [null, newId(now.getTime())]) {
        await listEntries(tx, { limit: 31, before })
        await listCallsOf(tx, person!.member_id, { limit: 21, before })
      }
      await listOverflowPolicies(tx, { limit: 21, before: null })
      const loaders = createLoaders((read) => read(tx), world.agent.viewer)
      await loaders.callsOfWave.loadMany(['12 1', '13 1'])
      await loaders.overflowOpening.loadMany([person!.opening_id])
      await loaders.overflowCall.loadMany([person!.call_id])
    })
    expect([...indexesOf(plans)]).toEqual(
      expect.arrayContaining(['overflow_calls_member', 'overflow_calls_wave']),
    )
    expect(rowsRead(plans)).toBeLessThan(1_000)
  })
})

/** A year of calls: a hundred rounds, in each of which everybody was called. */
async function fillCalls(owner: Database, organizationId: string): Promise<void> {
  await owner.execute(sql`insert into members (organization_id, member_id, name, email, role)
    select ${organizationId}, md5('volunteer' || n)::uuid, 'Volunteer ' || n, 'v' || n || '@lignes.example', 'volunteer'
    from generate_series(1, ${sql.raw(String(PEOPLE))}) n`)
  await owner.execute(sql`insert into overflows (organization_id, look_at, state)
    values (${organizationId}, now(), '{"status":"closed"}')`)
  const rounds = sql`generate_series(1, ${sql.raw(String(CALLS / PEOPLE))}) r`
  const at = sql`now() - make_interval(days => 4 * (${sql.raw(String(CALLS / PEOPLE))} - r))`
  await owner.execute(sql`insert into overflow_openings (organization_id, opening_id, opened_at, reason, closed_at, closed_because)
    select ${organizationId}, md5('opening' || r)::uuid, ${at}, '{"code":"opened_by_level"}',
      case when r < 100 then ${at} end, case when r < 100 then '{"code":"closed_when_calm"}'::jsonb end from ${rounds}`)
  await owner.execute(sql`insert into overflow_calls (organization_id, call_id, opening_id, member_id, round, wave, mode,
      asked_ms, reason, called_at, ends_at, answer, answered_at)
    select ${organizationId}, md5('call' || r || ' ' || n)::uuid, md5('opening' || r)::uuid, md5('volunteer' || n)::uuid, r, 1,
      'surge', 1200000, '{"code":"shift_called"}', ${at}, ${at} + interval '15 minutes',
      case when r < 100 then 'declined' end, case when r < 100 then ${at} end
    from ${rounds} cross join generate_series(1, ${sql.raw(String(PEOPLE))}) n`)
  await owner.execute(sql`insert into overflow_entries (organization_id, entry_id, kind, at, reason, round, wave)
    select ${organizationId}, md5('entry' || r || ' ' || n)::uuid, 'planned', ${at}, '{"code":"shift_called"}', r, 1
    from ${rounds} cross join generate_series(1, 100) n`)
  await owner.execute(sql`analyze`)
}
