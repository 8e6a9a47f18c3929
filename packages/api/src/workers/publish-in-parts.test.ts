import { defaultPolicy, type PolicyDraft } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { discardPromises } from '../policies/discard-promises.ts'
import { draftPromises, type PublicationId } from '../policies/draft-promises.ts'
import { publishPromises as publish } from '../policies/publish-promises.ts'
import { findPublication } from '../policies/queries.ts'
import { appendFacts } from '../promises/append-fact.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { MOST_DEATHS } from './claim-due.ts'
import { publishPromises } from './publish-promises.ts'

const MINUTE_MS = 60_000
const TICKETS = 60
/** Four parts of fifteen tickets, three batches each. */
const SMALL = { batch: 5, smallestPart: 10 }
const { version: _, ...draft } = defaultPolicy

/** An answer in so many minutes for everybody, round the clock. */
const promising = (minutes: number): PolicyDraft => {
  const answer = { budgetMs: minutes * MINUTE_MS, calendar: '24x7' }
  const resolution = { budgetMs: null, calendar: '24x7' }
  return {
    ...draft,
    rows: [{ match: {}, targets: { firstResponse: answer, nextResponse: answer, resolution } }],
  }
}

let world: TestWorld
let admin: Ctx
const now = Date.now()
let minutes = 100

beforeAll(async () => {
  world = await createWorld()
  admin = { ...(await world.member('admin')), now: () => new Date(now) }
  const asked = (index: number) => ({
    externalId: `asked-${index}`,
    threadExternalId: `asked-${index}`,
    sentAt: new Date(now - (index + 5) * MINUTE_MS),
  })
  await world.receive(...Array.from({ length: TICKETS }, (_none, index) => message(asked(index))))
  // Every tenth was answered and asked again, so that there is something that has ended.
  const tickets = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select ticket_id from tickets where number % 10 = 0`),
  )
  await world.inside((tx) =>
    appendFacts(
      tx,
      tickets.map(({ ticket_id: ticketId }) => ({
        ticketId,
        facts: [
          {
            type: 'reply',
            actor: 'system',
            dedupKey: 'reply:1',
            effectiveAt: now - 4 * MINUTE_MS,
            body: { replyId: ticketId, visibility: 'public', by: 'core' },
          },
          {
            type: 'customer.message',
            actor: 'customer',
            dedupKey: 'message:2',
            effectiveAt: now - 3 * MINUTE_MS,
            body: {
              messageId: ticketId,
              visibility: 'public',
              receivedAt: now - 3 * MINUTE_MS,
              intent: 'question',
              confidence: 1,
              isBackfill: false,
            },
          },
        ],
      })),
    ),
  )
}, 60_000)
afterAll(() => world.close())

const find = async (publicationId: PublicationId) =>
  (await world.inside((tx) => findPublication(tx, publicationId)))!
const ask = <Row extends Record<string, unknown>>(statement: SQL) =>
  world.inside(async (tx) => [...(await tx.execute<Row>(statement))])
const ended = () =>
  ask<{ row: string }>(sql`select ticket_cycles::text as row from ticket_cycles
    where ended_at is not null order by ticket_id, target, cycle`)
const partsOf = (publicationId: PublicationId) =>
  ask<{ number: number; cursor: string; up_to: string | null; done: number; is_over: boolean }>(
    sql`select number, cursor, up_to, done, is_over from sla_publication_parts
      where publication_id = ${publicationId} order by number`,
  )

/** Lets a worker go on while the publication is so. */
const workWhile = async (id: PublicationId, status: string, loop = publishPromises(world, SMALL)) => {
  while ((await find(id)).status === status) await loop.round()
  return find(id)
}
/** Other promises for everybody, counted. */
const count = async () => {
  minutes += 10
  const publicationId = await draftPromises(admin, { definition: promising(minutes), mode: 'replay' })
  return { publicationId, counted: await workWhile(publicationId, 'counting') }
}
/** Lets a worker do the first batch; it may stand back before, for deadlines that have come. */
const workOnce = async (publicationId: PublicationId) => {
  const loop = publishPromises(world, SMALL)
  while ((await find(publicationId)).done === 0) await loop.round()
}
/** Counted promises, published as far as the end of the first batch. */
const begin = async () => {
  const { publicationId, counted } = await count()
  await publish(admin, publicationId)
  await workOnce(publicationId)
  expect((await partsOf(publicationId)).map(({ done }) => done)).toEqual([5, 0, 0, 0])
  return { publicationId, counted }
}
/** What has to have come of a publication, however many worked on it: as the dry run said, and told once. */
const expectWhole = async (id: PublicationId, counted: Awaited<ReturnType<typeof find>>) => {
  expect(await find(id)).toMatchObject({
    status: 'published',
    total: counted.total,
    done: counted.total,
    leftOut: 0,
    publishedMoved: counted.moved,
    publishedLate: counted.newlyLate,
    publishedRescued: counted.rescued,
  })
  expect((await partsOf(id)).map((part) => [part.done, part.is_over])).toEqual(Array(4).fill([15, true]))
  const [told] = await ask(sql`select
    (select count(*)::int from audit_entries where action = 'promises.moved' and subject = ${`publication:${id}`}) as audited,
    (select count(*)::int from notifications where cause = ${`publication:${id}`}) as notified,
    (select count(distinct ticket_id)::int from ticket_facts where dedup_key like ${`publish:${id}:%`}) as moved`)
  expect(told).toEqual({ audited: 1, notified: 1, moved: TICKETS })
}

/** Has a worker wait in the middle of a batch of part 2 while `meanwhile` happens; gives the end of its round. */
async function whileOneWaits(
  loop: ReturnType<typeof publishPromises>,
  publicationId: PublicationId,
  meanwhile: () => Promise<void>,
): Promise<{ round: Promise<unknown> }> {
  const second = (await partsOf(publicationId))[1]!
  return world.inside(async (tx) => {
    await tx.execute(sql`select from tickets where ticket_id = ${second.up_to} for update`)
    const waits = async () => {
      const [row] = await world.worker.execute<{ count: number }>(sql`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`)
      return row!.count > 0
    }
    // Only the last batch of the part has that ticket: the worker goes round until it stands before it.
    let isWaiting = false
    const round = (async () => {
      while (!isWaiting) await loop.round()
    })()
    round.catch(() => {})
    while (!isWaiting) isWaiting = await waits()
    await meanwhile()
    return { round }
  })
}

describe('a publication in parts', () => {
  it('sla-1.9: is worked on by several workers at once, and comes out as if it were one', async () => {
    const before = await ended()
    expect(before.length).toBeGreaterThanOrEqual(TICKETS / 10)
    const { publicationId, counted } = await begin()
    expect(counted.moved).toBeGreaterThanOrEqual(TICKETS)

    const { round } = await whileOneWaits(publishPromises(world, SMALL), publicationId, async () => {
      const other = publishPromises(world, SMALL)
      while ((await find(publicationId)).done < TICKETS - 5) await other.round()
      for (let more = 0; more < TICKETS; more += 1) await other.round()
      expect(await find(publicationId)).toMatchObject({ status: 'publishing', done: TICKETS - 5 })
      expect((await partsOf(publicationId)).map((part) => part.done)).toEqual([15, 10, 15, 15])
    })
    await round
    await workWhile(publicationId, 'publishing')

    await expectWhole(publicationId, counted)
    expect(await ended()).toEqual(before)
  })

  it('sla-1.9: whose worker dies at one part loses and doubles nothing while others go on', async () => {
    const before = await ended()
    const { publicationId, counted } = await begin()
    const dying = openDatabase(world.database.worker, { max: 2, name: 'test dying worker' })
    const loop = publishPromises({ ...world, worker: dying }, SMALL)

    const { round } = await whileOneWaits(loop, publicationId, async () => {
      const other = publishPromises(world, SMALL)
      while ((await find(publicationId)).done < TICKETS - 5) await other.round()
      await world.worker.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'relais test dying worker'`)
    })
    await expect(round).rejects.toThrow()
    await dying.$client.end()
    expect((await partsOf(publicationId))[1]).toMatchObject({ done: 10, is_over: false })
    await workWhile(publicationId, 'publishing')

    await expectWhole(publicationId, counted)
    expect(await ended()).toEqual(before)
  })

  it('is left to a person when one part ends every worker, and then goes on where each part stopped', async () => {
    const { publicationId, counted } = await begin()
    await world.inside((tx) =>
      tx.execute(sql`update sla_publication_parts set attempts = ${MOST_DEATHS}
        where publication_id = ${publicationId} and number = 3`),
    )
    const failed = await workWhile(publicationId, 'publishing')
    expect(failed).toMatchObject({ status: 'failed', problem: 'DIED' })
    expect(failed.done).toBeLessThan(TICKETS)
    const [record] = await ask(sql`select count(*)::int as failures from audit_entries
      where action = 'promises.failed' and subject = ${`publication:${publicationId}`}`)
    expect(record).toEqual({ failures: 1 })
    const stopped = await partsOf(publicationId)

    await publish(admin, publicationId)
    expect(await partsOf(publicationId)).toEqual(stopped)
    await workWhile(publicationId, 'publishing')
    await expectWhole(publicationId, counted)
  })

  it('tries less at a time of a part that workers died with', async () => {
    const { publicationId, counted } = await begin()
    await world.inside((tx) =>
      tx.execute(sql`update sla_publication_parts set attempts = 2
        where publication_id = ${publicationId} and number = 2`),
    )
    const loop = publishPromises(world, SMALL)
    while ((await partsOf(publicationId))[1]!.done === 0) await loop.round()
    expect((await partsOf(publicationId)).map(({ done }) => done)).toEqual([5, 2, 0, 0])
    await workWhile(publicationId, 'publishing')
    await expectWhole(publicationId, counted)
  })

  it('takes in what is opened while it runs', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(55), mode: 'replay' })
    await workOnce(publicationId)
    await world.receive(message({ externalId: 'late', threadExternalId: 'late', sentAt: new Date(now) }))
    const counted = await workWhile(publicationId, 'counting')
    expect(counted).toMatchObject({ total: TICKETS + 1, done: TICKETS + 1 })
    expect((await partsOf(publicationId)).map(({ done }) => done)).toEqual([15, 15, 15, 16])
    await discardPromises(admin, publicationId)
  })

  it('that is given up in its dry run is gone on with by nobody', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(56), mode: 'fromNow' })
    await workOnce(publicationId)
    await discardPromises(admin, publicationId)
    const loop = publishPromises(world, SMALL)
    for (let more = 0; more < TICKETS; more += 1) await loop.round()
    expect(await find(publicationId)).toMatchObject({ status: 'discarded', done: 5 })
  })

  it('is one part where there is little to do', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(57), mode: 'fromNow' })
    const counted = await workWhile(publicationId, 'counting', publishPromises(world))
    expect(await partsOf(publicationId)).toMatchObject([{ done: counted.total, up_to: null, is_over: true }])
    await discardPromises(admin, publicationId)
  })
})

describe('the database', () => {
  const code = (error: string) => ({ cause: { code: error } })

  it('lets no publication end before its last part', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(58), mode: 'fromNow' })
    await expect(
      ask(sql`update sla_publications set status = 'counted' where publication_id = ${publicationId}`),
    ).rejects.toMatchObject(code('23514'))
    await ask(sql`update sla_publication_parts set is_over = true where publication_id = ${publicationId}`)
    await ask(sql`update sla_publications set status = 'counted' where publication_id = ${publicationId}`)
    await discardPromises(admin, publicationId)
  })

  it('lets no two parts end at the same ticket, and none go past its end', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(59), mode: 'fromNow' })
    await workOnce(publicationId)
    const [first] = await partsOf(publicationId)
    const add = (upTo: string | null) =>
      ask(sql`insert into sla_publication_parts (organization_id, publication_id, number, up_to)
        values (${world.organizationId}, ${publicationId}, 9, ${upTo})`)
    await expect(add(null)).rejects.toMatchObject(code('23505'))
    await expect(add(first!.up_to)).rejects.toMatchObject(code('23505'))
    await expect(
      ask(sql`update sla_publication_parts set cursor = 'ffffffff-ffff-7fff-bfff-ffffffffffff'
        where publication_id = ${publicationId} and number = 1`),
    ).rejects.toMatchObject(code('23514'))
  })
})
