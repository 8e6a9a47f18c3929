import { defaultTriageRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { loadLogs } from '../promises/append-fact.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { publishTriageRules } from '../tuning/publish-triage-rules.ts'
import { readLearning } from './queries.ts'
import { switchLearning } from './switch-learning.ts'
import { learnedPoints, learnedVersions, learningComparisons, learningSettings } from './tables.ts'

const DAY_MS = 86_400_000
const SHIPPED = defaultTriageRules.version
/** A question in public, which the rules put in Volunteers and a heavier question in Do now. */
const QUESTION = 'Puis-je venir avec mon vélo pliant ?'

let world: TestWorld
let supervisor: Ctx
let said = 0

beforeAll(async () => {
  world = await createWorld()
  supervisor = await world.member('supervisor')
})
afterAll(() => world.close())

/** Points that were learned beside the rules in force, and count since yesterday. */
async function learnAndCount(version: number): Promise<void> {
  const ago = (days: number) => new Date(Date.now() - days * DAY_MS)
  await world.inside(async (tx) => {
    const { organizationId } = tx
    await tx.insert(learnedVersions).values({
      organizationId,
      version,
      rulesVersion: (await loadRules(tx)).version,
      learnedAt: ago(20),
      exampleCount: 200,
      judgedCount: 50,
      firstExampleAt: ago(60),
      lastExampleAt: ago(21),
      rulesError: 20,
      learnedError: 10,
      rulesInLane: 30,
      learnedInLane: 40,
    })
    await tx.insert(learnedPoints).values({
      organizationId,
      version,
      code: 'question',
      axis: 'importance',
      rulesPoints: 10,
      points: 60,
      exampleCount: 200,
    })
    const counted = { mode: 'on' as const, version, shadowSince: ago(16), onSince: ago(1) }
    await tx
      .insert(learningSettings)
      .values({ organizationId, ...counted })
      .onConflictDoUpdate({ target: learningSettings.organizationId, set: counted })
  })
}

/** Somebody of their own asks; how triage placed it, and by which version. */
async function ask(): Promise<{ externalId: string; lane: string; version: string }> {
  said += 1
  const externalId = `person-${said}`
  const author = { externalId, handle: externalId, name: externalId, avatarUrl: null, audience: null }
  await world.receive(
    message({ externalId, threadExternalId: externalId, parentExternalId: null, author, text: QUESTION }),
  )
  return { externalId, ...(await standing(externalId)) }
}

async function standing(externalId: string): Promise<{ lane: string; version: string }> {
  return world.inside(async (tx) => {
    const [ticket] = await tx.execute<{ ticket_id: TicketId; lane: string }>(sql`
      select t.ticket_id, t.lane from tickets t join threads using (organization_id, thread_id)
      where threads.external_id = ${externalId}`)
    const log = (await loadLogs(tx, [ticket!.ticket_id])).get(ticket!.ticket_id) ?? []
    const scored = log.findLast((fact) => fact.type === 'triage.scored')!
    return { lane: ticket!.lane, version: scored.body.version }
  })
}

it('learned points stop when rules of one’s own are published, until points are learned beside these', async () => {
  await learnAndCount(1)
  const before = await ask()
  expect(before).toMatchObject({ lane: 'doNow', version: `${SHIPPED}+learned-1` })
  const compared = () => world.inside((tx) => tx.select().from(learningComparisons))
  expect(await compared()).toHaveLength(1)

  await publishTriageRules(supervisor, {
    rules: { words: { complaint: ['en carafe'] } },
    baseVersion: SHIPPED,
    reason: 'Un mot de chez nous.',
  })
  const own = `${SHIPPED}:triage-1`
  expect(await ask()).toMatchObject({ lane: 'volunteers', version: own })
  expect(await compared()).toHaveLength(1)
  expect((await world.inside(readLearning)).used).toMatchObject({ version: 1, isOfRules: false })

  await switchLearning(supervisor, { mode: 'off' })
  await expect(switchLearning(supervisor, { mode: 'shadow', version: 1 })).rejects.toMatchObject({
    code: 'LEARNING_RULES_CHANGED',
  })

  await learnAndCount(2)
  expect(await ask()).toMatchObject({ lane: 'doNow', version: `${own}+learned-2` })
  // What was read by the points of before is read by them again.
  const words = { text: `${QUESTION} Et un autre ?`, spans: [], editedAt: new Date() }
  await world.receive({ kind: 'message.edited', externalId: before.externalId, ...words })
  expect(await standing(before.externalId)).toEqual({ lane: 'doNow', version: `${SHIPPED}+learned-1` })
})
