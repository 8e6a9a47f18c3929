import { defaultPolicy, type PolicyDraft } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { draftPromises, type PublicationId } from '../policies/draft-promises.ts'
import { publishPromises as publish } from '../policies/publish-promises.ts'
import { findPublication } from '../policies/queries.ts'
import type { PublishMode } from '../policies/tables.ts'
import { appendFacts } from '../promises/append-fact.ts'
import { randomLife, seededRandom } from '../testing/random-lives.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { publishPromises } from './publish-promises.ts'

const MINUTE_MS = 60_000
const { version: _, ...draft } = defaultPolicy

/** Other budgets for everything, promises that were not made before, and the other calendar. */
const stretched = (factor: number): PolicyDraft => ({
  ...draft,
  rows: draft.rows.map(({ match, targets }, index) => {
    const calendar = index % 2 === 0 ? 'extended' : '24x7'
    const of = (budgetMs: number | null) => ({
      budgetMs: budgetMs === null ? null : Math.ceil(budgetMs * factor),
      calendar,
    })
    return {
      match,
      targets: {
        firstResponse: of(targets.firstResponse.budgetMs),
        nextResponse: of(targets.nextResponse.budgetMs),
        resolution: of(targets.resolution.budgetMs ?? 600 * MINUTE_MS),
        publicAcknowledgement: of(20 * MINUTE_MS),
        timeToClaim: of(30 * MINUTE_MS),
        review: of(15 * MINUTE_MS),
        promisedUpdate: of(90 * MINUTE_MS),
      },
    }
  }),
})

let world: TestWorld
let admin: Ctx
/** Publishing is judged as of one instant; here it is the same for the dry run and for the deed. */
const now = Date.now()
const TICKETS = 300

beforeAll(async () => {
  world = await createWorld()
  admin = { ...(await world.member('admin')), now: () => new Date(now) }
  const random = seededRandom(20_261_122)
  const begunAt = Array.from({ length: TICKETS }, () => now - Math.ceil(random() * 900) * MINUTE_MS)
  await world.receive(
    ...begunAt.map((at, index) =>
      message({
        externalId: `life-${index}`,
        threadExternalId: `life-${index}`,
        sentAt: new Date(at),
        text: ['Mon train est annulé, vous répondez quand ?', 'Merci !', 'Peut-on emmener un chat ?'][
          index % 3
        ]!,
      }),
    ),
  )
  const tickets = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId; at: string }>(sql`
      select t.ticket_id, t.opened_at as at from tickets t join threads using (organization_id, thread_id)
      where threads.external_id like 'life-%' order by t.number`),
  )
  await world.inside((tx) =>
    appendFacts(
      tx,
      tickets.map((row) => ({
        ticketId: row.ticket_id,
        facts: randomLife(random, world.agent.viewer.memberId, Date.parse(row.at), now - MINUTE_MS),
      })),
    ),
  )
}, 60_000)
afterAll(() => world.close())

const find = async (publicationId: PublicationId) =>
  (await world.inside((tx) => findPublication(tx, publicationId)))!

/** Lets the worker go on until it has nothing to do. */
const work = async () => {
  const loop = publishPromises(world)
  for (;;) {
    await loop.round()
    const open = await world.inside((tx) => findPublication(tx, null))
    if (open === null || open.status === 'counted') return
  }
}

const ended = () =>
  world.inside((tx) =>
    tx.execute<{ row: string }>(sql`select ticket_cycles::text as row from ticket_cycles
      where ended_at is not null order by ticket_id, target, cycle`),
  )
const factCount = async () => {
  const [row] = await world.inside((tx) =>
    tx.execute<{ count: number }>(sql`select count(*)::int as count from ticket_facts`),
  )
  return row!.count
}

describe('sla-1.9: publishing promises on tickets of every kind', () => {
  const run = async (mode: PublishMode, factor: number) => {
    const before = { ended: await ended(), facts: await factCount() }
    const publicationId = await draftPromises(admin, { definition: stretched(factor), mode })
    await work()
    const counted = await find(publicationId)
    expect(counted.status).toBe('counted')
    expect(await factCount()).toBe(before.facts)
    await publish(admin, publicationId)
    await work()
    const published = await find(publicationId)
    expect(published.status).toBe('published')
    expect(published.leftOut).toBe(0)
    expect(await ended()).toEqual(before.ended)
    return { counted, published, facts: (await factCount()) - before.facts }
  }

  it.each([
    ['fromNow', 0.4],
    ['replay', 0.7],
    ['replay', 4],
    ['fromNow', 1.3],
  ] as const)(
    '%s, budgets times %f: the dry run says what comes of it, and what has ended stays to the byte',
    async (mode, factor) => {
      const { counted, published, facts } = await run(mode, factor)

      expect(counted.total).toBeGreaterThan(200)
      expect(counted.done).toBe(counted.total)
      expect(counted.moved).toBeGreaterThan(100)
      expect({
        moved: published.publishedMoved,
        newlyLate: published.publishedLate,
        rescued: published.publishedRescued,
        done: published.done,
      }).toEqual({
        moved: counted.moved,
        newlyLate: counted.newlyLate,
        rescued: counted.rescued,
        done: counted.done,
      })
      expect(facts).toBeGreaterThanOrEqual(200)
      // From now on nobody is late at once: a used-up budget has its grace.
      expect(counted.newlyLate + counted.rescued > 0).toBe(mode === 'replay')
    },
  )
})

describe('a publication', () => {
  const begin = async (mode: PublishMode, factor: number) => {
    const publicationId = await draftPromises(admin, { definition: stretched(factor), mode })
    await work()
    await publish(admin, publicationId)
    return { publicationId, counted: await find(publicationId) }
  }

  it('sla-1.9: whose worker dies in the middle of a batch goes on after the last whole one, and loses and doubles nothing', async () => {
    const before = await ended()
    const { publicationId, counted } = await begin('replay', 2)
    const dying = openDatabase(world.database.worker, { max: 2, name: 'test dying worker' })
    const loop = publishPromises({ ...world, worker: dying })
    while ((await find(publicationId)).done === 0) await loop.round()
    const whole = await find(publicationId)
    expect(whole).toMatchObject({ status: 'publishing', done: 200 })

    await world.inside(async (tx) => {
      await tx.execute(sql`select from tickets where ticket_id in (
        select max(ticket_id::text)::uuid from ticket_cycles where ended_at is null) for update`)
      let isDead = false
      const dead = (async () => {
        while (!isDead) await loop.round()
      })().catch(() => {})
      // The worker has locked the publication and waits for this ticket: that is where it dies.
      for (let waiting = 0; waiting === 0;) {
        const [row] = await tx.execute<{ count: number }>(
          sql`select count(*)::int as count from pg_locks where not granted`,
        )
        waiting = row!.count
      }
      isDead = true
      await world.worker.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'relais test dying worker'`)
      await dead
    })
    await dying.$client.end()
    expect(await find(publicationId)).toEqual(whole)

    await work()
    const published = await find(publicationId)
    expect(published).toMatchObject({
      status: 'published',
      done: counted.total,
      publishedMoved: counted.moved,
      publishedLate: counted.newlyLate,
      publishedRescued: counted.rescued,
    })
    expect(await ended()).toEqual(before)
  })

  it('leaves out a ticket that cannot be judged, and nobody else', async () => {
    const [spoiled] = await world.inside((tx) =>
      tx.execute<{ ticket_id: string; state: object }>(sql`
        update tickets set state = jsonb_set(state, '{value,lifecycle}', '"nowhere"')
        where ticket_id = (select ticket_id from ticket_cycles where ended_at is null order by ticket_id limit 1)
        returning ticket_id`),
    )
    const { publicationId } = await begin('fromNow', 0.9)
    await work()

    expect(await find(publicationId)).toMatchObject({ status: 'published', leftOut: 1 })
    const [left] = await world.inside((tx) =>
      tx.execute<{ untouched: number; moved: number }>(sql`
        select count(*) filter (where ticket_id = ${spoiled!.ticket_id})::int as untouched, count(*)::int as moved
        from ticket_facts where dedup_key like ${`publish:${publicationId}:%`}`),
    )
    expect(left!.untouched).toBe(0)
    expect(left!.moved).toBeGreaterThan(200)
  })
})
