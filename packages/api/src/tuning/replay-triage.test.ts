import { defaultTriageRules } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, readOrganization } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact } from '../promises/append-fact.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { publishTriageRules } from './publish-triage-rules.ts'
import { readRules } from './read-rules.ts'
import { type ReplayPlace, replayTriage } from './replay-triage.ts'

const MINUTE_MS = 60_000
const QUESTION = 'Peut-on emmener un chat ?'
/** Questions as quick as they are, calmer, and quicker: 60 minutes, 240, 30. */
const AS_THEY_ARE = {}
const CALMER = { points: { asked_directly: { urgency: 10 } } }
const QUICKER = { points: { asked_directly: { urgency: 70 } } }

let world: TestWorld
let asked = 0
const ids: Record<string, TicketId> = {}

beforeAll(async () => {
  world = await createWorld()
  await openAllDay(world)
  ids['in time'] = await ask(QUESTION, { minutesAgo: 100, answeredAfter: 45 })
  ids['late'] = await ask(QUESTION, { minutesAgo: 300, answeredAfter: 90 })
  ids['waits'] = await ask(QUESTION, { minutesAgo: 5 })
  ids['glouton'] = await ask('Le glouton est là.', { minutesAgo: 50, answeredAfter: 10 })
  ids['by hand'] = await ask(QUESTION, { minutesAgo: 20 })
  await overrideTriage(world.agent, { ticketId: ids['by hand'], urgency: 90 })
  ids['old'] = await ask(QUESTION, { minutesAgo: 15 * 24 * 60, answeredAfter: 10 })
})
afterAll(() => world.close())

async function ask(
  text: string,
  { minutesAgo, answeredAfter }: { minutesAgo: number; answeredAfter?: number },
): Promise<TicketId> {
  asked += 1
  const externalId = `asked-${asked}`
  const sentAt = new Date(Date.now() - minutesAgo * MINUTE_MS)
  await world.receive(message({ externalId, threadExternalId: externalId, text, sentAt }))
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select t.ticket_id from tickets t
      join threads using (organization_id, thread_id) where threads.external_id = ${externalId}`),
  )
  const ticketId = row!.ticket_id
  if (answeredAfter !== undefined)
    await world.inside((tx) =>
      appendFact(tx, ticketId, {
        type: 'reply',
        dedupKey: `reply:${externalId}`,
        actor: `member:${world.agent.viewer.memberId}`,
        effectiveAt: sentAt.getTime() + answeredAfter * MINUTE_MS,
        body: { replyId: externalId, visibility: 'public', by: 'core' },
      }),
    )
  return ticketId
}

/** The database refuses to write in these transactions. */
const replay = (rules: object, place: ReplayPlace | null = null) =>
  replayTriage((work) => readOrganization(world.db, world.organizationId, work), readRules(rules), {
    place,
    now: new Date(),
  })

describe('a replay of the last days', () => {
  it('changes nothing by rules that say what is in force', async () => {
    const part = await replay(AS_THEY_ARE)

    expect(part).toMatchObject({
      total: 5,
      sampled: 5,
      tickets: 5,
      leftAlone: 1,
      moves: [],
      listed: [],
      next: null,
      promises: { newlyLate: 0, rescued: 0 },
    })
    expect(part.promises.draft).toEqual(part.promises.inForce)
    expect(part.promises.inForce).toEqual({ kept: 2, late: 1 })
  })

  it('tells who would lie elsewhere, and which answers would have been in time', async () => {
    const part = await replay(CALMER)

    expect(part.moves).toEqual([{ from: 'volunteers', to: 'later', tickets: 3 }])
    expect(part.promises).toMatchObject({ newlyLate: 0, rescued: 1, draft: { kept: 3, late: 0 } })
    const newestFirst = [ids['waits'], ids['late'], ids['in time']]
    expect(part.listed.map(({ ticketId }) => ticketId)).toEqual(newestFirst)
  })

  it('tells which answers would have been late, the worst first', async () => {
    const part = await replay(QUICKER)

    expect(part.moves).toEqual([])
    expect(part.promises).toMatchObject({ newlyLate: 1, rescued: 0, draft: { kept: 1, late: 2 } })
    expect(part.listed[0]).toMatchObject({ ticketId: ids['in time'], newlyLate: 1 })
  })

  it('reads words again where other words count', async () => {
    const part = await replay({ words: { complaint: ['glouton'], danger: ['un chat'] } })

    expect(part.moves).toEqual([
      { from: 'volunteers', to: 'emergency', tickets: 3 },
      { from: 'later', to: 'plan', tickets: 1 },
    ])
    expect(part.listed.find(({ ticketId }) => ticketId === ids['glouton'])).toMatchObject({
      inForce: { place: 'later' },
      draft: { place: 'plan' },
    })
  })

  it('looks at every second or third where there are more than it can look at', async () => {
    const { next, tickets, sampled } = await replay(AS_THEY_ARE, [
      Date.now(),
      10_000,
      '00000000-0000-7000-8000-000000000000',
    ])

    expect({ next, tickets, sampled }).toEqual({ next: null, tickets: 2, sampled: 5_000 })
  })

  it('goes by what is in force, not by what was when a ticket came', async () => {
    await publishTriageRules(await world.member('supervisor'), {
      rules: CALMER,
      baseVersion: defaultTriageRules.version,
      reason: 'Moins de questions pour les bénévoles.',
    })

    expect(await replay(CALMER)).toMatchObject({ moves: [], promises: { inForce: { kept: 3, late: 0 } } })
    expect((await replay(AS_THEY_ARE)).moves).toEqual([{ from: 'later', to: 'volunteers', tickets: 3 }])
  })

  it('needs no words where points alone change: what was read is weighed anew', async () => {
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    await owner.execute(sql`update messages set body = '…'`)
    await owner.$client.end()

    expect((await replay(AS_THEY_ARE)).moves).toEqual([{ from: 'later', to: 'volunteers', tickets: 3 }])
  })
})
