import { BAND_0, defaultTriageRules } from '@relais/sla'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadLogs } from '../promises/append-fact.ts'
import { findAttributes } from '../promises/find-attributes.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { loadRules } from './load-rules.ts'
import { publishTriageRules } from './publish-triage-rules.ts'
import { listRulesVersions } from './queries.ts'

const SHIPPED = defaultTriageRules.version
const QUESTION = 'Peut-on emmener un chat ?'

let world: TestWorld
let supervisor: Ctx
let asked = 0

beforeAll(async () => {
  world = await createWorld()
  supervisor = await world.member('supervisor')
})
afterAll(() => world.close())

const publish = (rules: object, baseVersion: string, reason = 'Trop de questions restent sans réponse.') =>
  publishTriageRules(supervisor, { rules, baseVersion, reason })

/** Somebody writes in a thread of their own. */
async function ask(text: string, thread = `asked-${(asked += 1)}`): Promise<TicketId> {
  const externalId = `${thread}-${(asked += 1)}`
  await world.receive(message({ externalId, threadExternalId: thread, text }))
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select t.ticket_id from tickets t
      join threads using (organization_id, thread_id) where threads.external_id = ${thread}`),
  )
  return row!.ticket_id
}

const ticketOf = async (ticketId: TicketId) => {
  const [row] = await world.inside((tx) => tx.select().from(tickets).where(eq(tickets.ticketId, ticketId)))
  return row!
}

/** What triage said of a ticket, in the order in which it stands in its log. */
const scoresOf = async (ticketId: TicketId) => {
  const log = (await world.inside((tx) => loadLogs(tx, [ticketId]))).get(ticketId) ?? []
  return log.flatMap((fact) => (fact.type === 'triage.scored' ? [fact.body] : []))
}

describe('rules of triage that are published', () => {
  it('hold for what comes in from then on, and say so; what was scored before keeps its scores', async () => {
    const before = await ask(QUESTION, 'goes-on')
    expect(await ticketOf(before)).toMatchObject({ lane: 'volunteers', urgency: 50 })

    const version = await publish({ points: { asked_directly: { urgency: 15 } } }, SHIPPED)

    expect(version).toBe('triage-1')
    const after = await ask(QUESTION)
    expect(await ticketOf(after)).toMatchObject({ lane: 'later', urgency: 25 })
    expect(await scoresOf(after)).toMatchObject([{ version: `${SHIPPED}:triage-1` }])
    expect((await scoresOf(after))[0]!.reasons.map(({ version: by }) => by)).toContain(`${SHIPPED}:triage-1`)
    expect(await ticketOf(before)).toMatchObject({ lane: 'volunteers', urgency: 50 })

    await ask('Et un chien ?', 'goes-on')
    const all = await scoresOf(before)
    expect(all.map(({ version: by, urgency }) => [by, urgency])).toEqual([
      [SHIPPED, 50],
      [`${SHIPPED}:triage-1`, 25],
    ])
  })

  it('know words of the organization’s own', async () => {
    await publish({ words: { complaint: ['en carafe'] } }, 'triage-1')

    expect(await ticketOf(await ask('Nous voilà en carafe.'))).toMatchObject({
      intent: 'complaint',
      lane: 'plan',
    })
  })

  it('decide where a person’s scores lie, and where earlier ones went on lying', async () => {
    const early = await ask(QUESTION)
    const lying = await world.inside((tx) => findAttributes(tx, [early]))
    await publish({ laneFrom: 12, mediumFrom: 12, highFrom: 60 }, 'triage-2')

    expect(await world.inside((tx) => findAttributes(tx, [early]))).toEqual(lying)
    const late = await ask('Quelqu’un a vu mon parapluie bleu')
    await overrideTriage(supervisor, { ticketId: late, urgency: 25, importance: 5 })
    expect(await ticketOf(late)).toMatchObject({ lane: 'volunteers', priority: 'P3' })
  })

  it('are gone back from by publishing the earlier ones again', async () => {
    const version = await publish({}, 'triage-3', 'Comme avant.')

    expect(version).toBe('triage-4')
    const { version: name, ...rules } = await world.inside(loadRules)
    expect(name).toBe(`${SHIPPED}:triage-4`)
    expect({ ...rules, version: SHIPPED }).toEqual(defaultTriageRules)
    expect(await ticketOf(await ask(QUESTION))).toMatchObject({ lane: 'volunteers', urgency: 50 })
  })

  it('stand in their order with who and why, and in the record without the words', async () => {
    const versions = await world.inside((tx) => listRulesVersions(tx, { limit: 10, before: null }))

    expect(versions.map(({ name }) => name)).toEqual(['triage-4', 'triage-3', 'triage-2', 'triage-1'])
    expect(versions[0]).toMatchObject({
      publishedBy: supervisor.viewer.memberId,
      why: 'Comme avant.',
      archivedAt: null,
    })
    expect(versions[1]!.archivedAt).toEqual(versions[0]!.publishedAt)
    const [entry] = await world.inside((tx) => listAuditEntries(tx, { limit: 1, before: null }))
    expect(entry).toMatchObject({
      action: 'triageRules.published',
      actor: supervisor.viewer.memberId,
      detail: { version: 'triage-4', baseVersion: 'triage-3' },
    })
  })

  it.each([
    ['from a version that is not in force any more', {}, 'triage-1', 'Pour voir.', 'TRIAGE_RULES_CHANGED'],
    ['that say what is in force', {}, 'triage-4', 'Pour voir.', 'TRIAGE_RULES_SAME'],
    ['without a reason', { laneFrom: 30 }, 'triage-4', '  ', 'REASON_MISSING'],
    ['that let danger wait', { laneFrom: 60 }, 'triage-4', 'Pour voir.', 'TRIAGE_BAND_0_LOWERED'],
    [
      'with a pattern that finds anything',
      { words: { spam: ['promo _'] } },
      'triage-4',
      'x',
      'TRIAGE_PHRASE_WIDE',
    ],
  ])('are refused %s, and nothing is kept', async (_what, rules, base, reason, code) => {
    await expect(publish(rules, base, reason)).rejects.toMatchObject({ code })
    expect(await world.inside((tx) => listRulesVersions(tx, { limit: 10, before: null }))).toHaveLength(4)
  })

  it('are two when two publish at once: the second is told', async () => {
    const answers = await Promise.allSettled([
      publish({ laneFrom: 38 }, 'triage-4'),
      publish({ laneFrom: 39 }, 'triage-4'),
    ])

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the database', () => {
  const insert = (more: string) =>
    world.inside((tx) =>
      tx.execute(sql`insert into triage_rules
        select (r).* from (select jsonb_populate_record(t, ${more}::jsonb) as r from triage_rules t
          where number = 1) one`),
    )

  it.each([
    ['a name that is not its number’s', { number: 90, rules_version: 'triage-91' }],
    ['high below medium', { number: 90, rules_version: 'triage-90', medium_from: 80 }],
    [
      'points below nought',
      { number: 90, rules_version: 'triage-90', points: { idea: { urgency: -1, importance: 0 } } },
    ],
    [
      'points beyond a hundred',
      { number: 90, rules_version: 'triage-90', points: { idea: { urgency: 0, importance: 101 } } },
    ],
    ...BAND_0.map((code): [string, object] => [
      `${code} that would wait`,
      { number: 90, rules_version: 'triage-90', points: { [code]: { urgency: 5, importance: 100 } } },
    ]),
    [
      'an audience that decides',
      {
        number: 90,
        rules_version: 'triage-90',
        points: { reach: { urgency: 0, importance: 13 } },
      },
    ],
    ['no reason', { number: 90, rules_version: 'triage-90', why: '' }],
    ['a second version of one number', {}],
  ])('refuses %s', async (_what, more) => {
    await expect(insert(JSON.stringify(more))).rejects.toThrow()
  })

  it('takes what is right', async () => {
    await insert(JSON.stringify({ number: 90, rules_version: 'triage-90' }))
    expect((await world.inside(loadRules)).version).toBe(`${SHIPPED}:triage-90`)
  })

  it('lets the application change no version, nor take one away', async () => {
    for (const statement of [
      sql`update triage_rules set why = 'x'`,
      sql`delete from triage_rules where number = 1`,
    ])
      await expect(world.inside((tx) => tx.execute(statement))).rejects.toThrow()
  })

  it('shows an organization its own versions alone', async () => {
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    const [row] = await owner.execute<{ count: number }>(
      sql`select count(*)::int4 as count from triage_rules`,
    )
    await owner.$client.end()
    expect(row!.count).toBeGreaterThan(0)
    const [app] = await world.db.execute<{ count: number }>(
      sql`select count(*)::int4 as count from triage_rules`,
    )
    expect(app!.count).toBe(0)
  })
})
