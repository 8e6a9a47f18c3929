import { defaultTriageRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../db/client.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { listRulesVersions } from './queries.ts'
import { replayTriage } from './replay-triage.ts'

/** One a minute: a week of them. */
const TICKETS = 10_000
const VERSIONS = 5_000
const DAY_MS = 24 * 3_600_000

describe(`with ${TICKETS} tickets and ${VERSIONS} versions, as the application role under row-level security`, () => {
  let world: TestWorld
  let explainer: Explainer

  beforeAll(async () => {
    world = await createWorld()
    explainer = openExplainer(world.database.app, world.organizationId)
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    const points = JSON.stringify(defaultTriageRules.points)
    await owner.execute(sql`insert into triage_rules (organization_id, number, rules_version, lane_from, medium_from, high_from,
        points, words, why, published_at)
      select ${world.organizationId}, n, 'triage-' || n, 40, 40, 70, ${points}::jsonb, '{}', 'x', now()
      from generate_series(1, ${sql.raw(String(VERSIONS))}) n`)
    await fillTickets(owner, world, [world.agent.viewer.memberId], TICKETS)
    await owner.$client.end()
  }, 110_000)
  afterAll(async () => {
    await explainer.close()
    await world.close()
  })

  it('a replay finds the tickets of its days along their ids', async () => {
    // Thirteen days from now, a replay looks at the last day of them and a little before.
    const now = new Date(Date.now() + 13 * DAY_MS)
    const plans = await explainer.explainReads((tx) =>
      replayTriage((work) => work(tx), defaultTriageRules, { place: null, now }),
    )

    const large = ['tickets', 'messages', 'ticket_facts', 'triage_rules']
    expect(scannedWhole(plans).filter((table) => large.includes(table!))).toEqual([])
    expect([...indexesOf(plans)]).toEqual(
      expect.arrayContaining([
        'tickets_organization_id_ticket_id_pk',
        'triage_rules_organization_id_number_pk',
      ]),
    )
    // The rest of what is read hangs on these tickets; a table as small as this one may be read whole for it.
    expect(rowsRead(plans.slice(0, 2))).toBeLessThan(TICKETS / 3)
  })

  it('the versions of the rules are read from their end', async () => {
    for (const before of [null, 2_000]) {
      const plans = await explainer.explainReads((tx) => listRulesVersions(tx, { limit: 51, before }))

      expect([...indexesOf(plans)]).toEqual(['triage_rules_organization_id_number_pk'])
      expect(scannedWhole(plans)).toEqual([])
      expect(rowsRead(plans)).toBeLessThanOrEqual(51)
    }
  })
})
