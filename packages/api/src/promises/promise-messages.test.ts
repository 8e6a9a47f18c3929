import { defaultPolicy, type PolicyDraft, type Targets } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { draftPromises } from '../policies/draft-promises.ts'
import { publishPromises } from '../policies/publish-promises.ts'
import { findPublication } from '../policies/queries.ts'
import type { PublishMode } from '../policies/tables.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { publishPromises as publishing } from '../workers/publish-promises.ts'
import { overrideTriage } from './override-triage.ts'

const MINUTE_MS = 60_000
const { version: _, ...draft } = defaultPolicy

/** So many minutes for whoever is in danger or stuck, and for everybody else. */
const promising = (urgent: number, other: number): PolicyDraft => {
  const row = (minutes: number, match: PolicyDraft['rows'][number]['match']) => {
    const answer = { budgetMs: minutes * MINUTE_MS, calendar: '24x7' }
    const resolution = { budgetMs: null, calendar: '24x7' }
    return { match, targets: { firstResponse: answer, nextResponse: answer, resolution } }
  }
  return { ...draft, rows: [row(urgent, { priority: ['P0', 'P1', 'P2'] }), row(other, {})] }
}
const CALM = 'Peut-on emmener un chat ?'
const URGENT = 'Mon train est annulé, je suis bloquée avec deux enfants, vous répondez quand ?'

let world: TestWorld
let admin: Ctx
let threads = 0

beforeAll(async () => {
  world = await createWorld()
  admin = await world.member('admin')
})
afterAll(() => world.close())

async function publish(mode: PublishMode, urgent: number, other: number): Promise<string> {
  const publicationId = await draftPromises(admin, { definition: promising(urgent, other), mode })
  const settle = async () => {
    const loop = publishing(world)
    for (;;) {
      await loop.round()
      const open = await world.inside((tx) => findPublication(tx, null))
      if (open === null || open.status === 'counted') return
    }
  }
  await settle()
  await publishPromises(admin, publicationId)
  await settle()
  return (await world.inside((tx) => findPublication(tx, publicationId)))!.policyVersion
}

const write = (thread: string, id: string, text: string, minutesAgo: number) =>
  world.receive(
    message({
      externalId: `${thread}-${id}`,
      threadExternalId: thread,
      text,
      sentAt: new Date(Date.now() - minutesAgo * MINUTE_MS),
    }),
  )

/** A new thread with one message. */
async function ask(text: string, minutesAgo: number): Promise<{ thread: string; ticketId: TicketId }> {
  threads += 1
  const thread = `pins-${threads}`
  await write(thread, 'first', text, minutesAgo)
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select t.ticket_id from tickets t
      join threads using (organization_id, thread_id) where threads.external_id = ${thread}`),
  )
  return { thread, ticketId: row!.ticket_id }
}

async function firstResponse(ticketId: TicketId) {
  const [row] = await world.inside((tx) =>
    tx.execute<{ version: string; budget: number }>(sql`
      select policy_version as version, (budget_ms / 60000)::int as budget from ticket_cycles
      where ticket_id = ${ticketId} and target = 'firstResponse'`),
  )
  return row
}

/** The promises in the log that stand, in their order: the version, and what its row gives for an answer. */
async function standing(ticketId: TicketId) {
  const rows = await world.inside((tx) =>
    tx.execute<{ body: Targets }>(sql`select fact -> 'body' as body from ticket_facts f
      where ticket_id = ${ticketId} and type = 'target.set' and not exists (select from ticket_facts back
        where back.ticket_id = f.ticket_id and back.dedup_key = 'retract:' || f.dedup_key)
      order by effective_at, seq`),
  )
  return rows.map(({ body }) => [body.policyVersion, (body.metrics.firstResponse.budgetMs ?? 0) / MINUTE_MS])
}

describe('what a running cycle was promised', () => {
  it('changes with the urgency by its own version’s row, though another version is in force', async () => {
    const old = await publish('newCycles', 30, 60)
    const { thread, ticketId } = await ask(CALM, 10)
    expect(await firstResponse(ticketId)).toEqual({ version: old, budget: 60 })
    const version = await publish('newCycles', 3, 6)
    await write(thread, 'second', URGENT, 1)

    expect(await firstResponse(ticketId)).toEqual({ version: old, budget: 30 })
    expect((await standing(ticketId)).at(-1)).toEqual([version, 3])
  })

  it('changes by its own version’s row, too, when a person corrects the scores', async () => {
    const old = await publish('newCycles', 30, 60)
    const { ticketId } = await ask(CALM, 10)
    await publish('newCycles', 3, 6)
    await overrideTriage(world.agent, { ticketId, urgency: 95, importance: 95 })

    expect(await firstResponse(ticketId)).toEqual({ version: old, budget: 30 })
  })

  it('sla-D14: is not judged by a later policy when a message comes late or is edited', async () => {
    const old = await publish('newCycles', 30, 60)
    const { thread, ticketId } = await ask(CALM, 20)
    await write(thread, 'third', CALM, 10)
    await publish('newCycles', 3, 6)
    await write(thread, 'fourth', CALM, 1)
    const before = await standing(ticketId)
    await write(thread, 'second', CALM, 15)
    expect(await standing(ticketId)).toEqual(before)
    await world.receive({
      kind: 'message.edited',
      externalId: `${thread}-first`,
      text: URGENT,
      spans: [],
      editedAt: new Date(),
    } as never)

    expect((await standing(ticketId))[0]).toEqual([old, 30])
    expect(await firstResponse(ticketId)).toEqual({ version: old, budget: 30 })
  })

  it('is moved by a publication once, and read again there when a late message shows more urgency', async () => {
    await publish('newCycles', 30, 60)
    const { thread, ticketId } = await ask(CALM, 20)
    const version = await publish('fromNow', 15, 40)
    expect(await firstResponse(ticketId)).toEqual({ version, budget: 40 })
    await write(thread, 'late', URGENT, 10)

    expect(await firstResponse(ticketId)).toEqual({ version, budget: 15 })
  })
})
