import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../db/client.ts'
import { type Explainer, indexesOf, openExplainer, rowsRead, scannedWhole } from '../testing/explain.ts'
import { fillTickets } from '../testing/fill-tickets.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { countLanes, listDifferences } from './queries.ts'
import type { LearningSettings } from './read-settings.ts'

const COMPARISONS = 50_000
const DAY_MS = 24 * 3_600_000

describe(`with ${COMPARISONS} comparisons of two months, as the application role under row-level security`, () => {
  let world: TestWorld
  let explainer: Explainer
  const now = new Date()
  const settings: LearningSettings = {
    mode: 'shadow',
    version: 1,
    shadowSince: new Date(now.getTime() - 10 * DAY_MS),
    onSince: null,
  }

  beforeAll(async () => {
    world = await createWorld()
    const { organizationId } = world
    explainer = openExplainer(world.database.app, organizationId)
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    await owner.execute(sql`insert into learned_versions (organization_id, version, rules_version, learned_at, example_count,
        judged_count, first_example_at, last_example_at, rules_error, learned_error, rules_in_lane, learned_in_lane)
      values (${organizationId}, 1, 'x', now(), 200, 50, now(), now(), 2, 1, 30, 40)`)
    await fillTickets(owner, world, [world.agent.viewer.memberId], 100)
    await owner.execute(sql`insert into learning_comparisons (organization_id, comparison_id, version, at, rules_lane, learned_lane,
        message_count, ticket_id)
      select ${organizationId}, md5('comparison' || n)::uuid, 1, now() - n * interval '60 days' / ${sql.raw(String(COMPARISONS))},
        'later', case when n % 20 = 0 then 'plan' else 'later' end, 1,
        case when n % 20 = 0 then (select ticket_id from tickets limit 1) end
      from generate_series(1, ${sql.raw(String(COMPARISONS))}) n`)
    await owner.execute(sql`analyze learning_comparisons`)
    await owner.$client.end()
  }, 120_000)
  afterAll(async () => {
    await explainer.close()
    await world.close()
  })

  it('lanes are counted from the day on which the comparison began', async () => {
    const plans = await explainer.explainReads((tx) => countLanes(tx, settings, now))

    expect([...indexesOf(plans)]).toContain('learning_comparisons_at')
    expect(scannedWhole(plans)).not.toContain('learning_comparisons')
    expect(rowsRead(plans)).toBeLessThan(COMPARISONS / 5)
  })

  it('messages that differ are found without those that agree, the latest first', async () => {
    const plans = await explainer.explainReads((tx) => listDifferences(tx, settings, { now, limit: 20 }))

    expect([...indexesOf(plans)]).toEqual(['learning_comparisons_differing'])
    expect(rowsRead(plans)).toBeLessThan(50)
  })
})
