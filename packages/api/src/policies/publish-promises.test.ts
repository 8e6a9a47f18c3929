import { defaultPolicy, type PolicyDraft } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact } from '../promises/append-fact.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { publishPromises as publishing } from '../workers/publish-promises.ts'
import { discardPromises } from './discard-promises.ts'
import { draftPromises } from './draft-promises.ts'
import { publishPromises } from './publish-promises.ts'
import { findPolicyVersion, findPublication, listPolicies } from './queries.ts'
import type { PublishMode } from './tables.ts'

const MINUTE_MS = 60_000
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
let clock = 0
let asked = 0

beforeAll(async () => {
  world = await createWorld()
  clock = Date.now()
  admin = { ...(await world.member('admin')), now: () => new Date(clock) }
  await publish('newCycles', 60)
})
afterAll(() => world.close())

/** Somebody asked something so many minutes ago. */
async function ask(minutesAgo: number): Promise<TicketId> {
  asked += 1
  const externalId = `asked-${asked}`
  const sentAt = new Date(clock - minutesAgo * MINUTE_MS)
  await world.receive(message({ externalId, threadExternalId: externalId, sentAt }))
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: TicketId }>(sql`select t.ticket_id from tickets t
      join threads using (organization_id, thread_id) where threads.external_id = ${externalId}`),
  )
  return row!.ticket_id
}

/** A customer writes once more on a ticket of `ask`. */
async function askAgain(number: number, minutesAgo: number): Promise<void> {
  const sentAt = new Date(clock - minutesAgo * MINUTE_MS)
  asked += 1
  const thread = `asked-${number}`
  await world.receive(message({ externalId: `${thread}-${asked}`, threadExternalId: thread, sentAt }))
}

async function settle(): Promise<void> {
  const loop = publishing(world)
  for (;;) {
    await loop.round()
    const open = await world.inside((tx) => findPublication(tx, null))
    if (open === null || open.status === 'counted') return
  }
}

async function publish(mode: PublishMode, minutes: number) {
  const publicationId = await draftPromises(admin, { definition: promising(minutes), mode })
  await settle()
  await publishPromises(admin, publicationId)
  await settle()
  return (await world.inside((tx) => findPublication(tx, publicationId)))!
}

/** The ledger of a ticket in minutes from now. */
const cyclesOf = (ticketId: TicketId, target = 'firstResponse') =>
  world.inside(async (tx) => {
    const rows = await tx.execute<
      Record<'due_at' | 'breached_at' | 'ended_at' | 'outcome' | 'policy_version', string>
    >(
      sql`select due_at, breached_at, ended_at, outcome, policy_version from ticket_cycles
        where ticket_id = ${ticketId} and target = ${target} order by cycle`,
    )
    // A version follows the one before by a millisecond at least, also while the clock stands.
    const minutes = (at: string | null) =>
      at === null ? null : Math.round((Date.parse(at) - clock) / 600) / 100
    return rows.map((row) => ({
      due: minutes(row.due_at),
      breached: minutes(row.breached_at),
      outcome: row.outcome,
      version: row.policy_version,
    }))
  })

const answer = (ticketId: TicketId, minutesAgo: number, id: string) =>
  world.inside((tx) =>
    appendFact(tx, ticketId, {
      type: 'reply',
      actor: 'system',
      dedupKey: `reply:${id}`,
      effectiveAt: clock - minutesAgo * MINUTE_MS,
      body: { replyId: id, visibility: 'public', by: 'core' },
    }),
  )

describe('publishing', () => {
  it('for what begins: nothing is written to a ticket, what runs goes on as it was promised', async () => {
    const ticketId = await ask(10)
    const published = await publish('newCycles', 5)

    expect(published).toMatchObject({ status: 'published', total: 0, moved: 0, publishedMoved: 0 })
    expect(await cyclesOf(ticketId)).toMatchObject([
      { due: 50, outcome: 'running', version: published.baseVersion },
    ])
    const later = await ask(1)
    expect(await cyclesOf(later)).toMatchObject([{ due: 4, version: published.policyVersion }])
  })

  it('from now on: the time used stays used, and a budget that is used up leaves its grace', async () => {
    await publish('newCycles', 60)
    const [early, used] = [await ask(20), await ask(55)]
    const published = await publish('fromNow', 30)

    const grace = draft.retargetGraceMs.P3 / MINUTE_MS
    expect(await cyclesOf(early)).toMatchObject([{ due: 10, version: published.policyVersion }])
    expect(await cyclesOf(used)).toMatchObject([
      { due: grace, breached: null, version: published.policyVersion },
    ])
    expect(published.publishedMoved).toBeGreaterThanOrEqual(2)
    expect(published).toMatchObject({ publishedLate: 0, publishedRescued: 0 })
  })

  it('from the beginning: late where it would have been, rescued where it would not', async () => {
    await publish('newCycles', 60)
    const ticketId = await ask(50)
    const sharper = await publish('replay', 30)
    expect(await cyclesOf(ticketId)).toMatchObject([{ due: -20, version: sharper.policyVersion }])
    expect(sharper.publishedLate).toBeGreaterThanOrEqual(1)
    await world.drain()
    expect(await cyclesOf(ticketId)).toMatchObject([{ due: -20, breached: -20, outcome: 'breached' }])

    const milder = await publish('replay', 120)
    expect(await cyclesOf(ticketId)).toMatchObject([{ due: 70, breached: null, outcome: 'running' }])
    expect(milder.publishedRescued).toBeGreaterThanOrEqual(1)
  })

  it('leaves what ended since it began as it ended', async () => {
    await publish('newCycles', 60)
    const ticketId = await ask(40)
    const publicationId = await draftPromises(admin, { definition: promising(20), mode: 'fromNow' })
    await settle()
    await publishPromises(admin, publicationId)
    await answer(ticketId, -0.5, 'in-between')
    const before = await cyclesOf(ticketId)
    await settle()

    expect(await cyclesOf(ticketId)).toEqual(before)
    expect(before).toMatchObject([{ outcome: 'met' }])
  })

  it('gives a new cycle of a ticket the new version, while the old one keeps its own', async () => {
    await publish('newCycles', 60)
    const ticketId = await ask(30)
    const number = asked
    const published = await publish('newCycles', 90)
    await askAgain(number, 1)
    expect(await cyclesOf(ticketId)).toMatchObject([{ due: 30, version: published.baseVersion }])
    await answer(ticketId, 0.5, `answered-${number}`)
    await askAgain(number, 0.25)
    expect(await cyclesOf(ticketId, 'nextResponse')).toMatchObject([
      { due: 89.75, version: published.policyVersion },
    ])
  })
})

describe('sla-D9', () => {
  it('sla-D9: an edited policy reaches tickets that nobody touches, and a breach is told once however often it is published', async () => {
    await publish('newCycles', 60)
    const ticketId = await ask(70)
    await world.drain(performEffects(world))
    const told = () =>
      world.inside(async (tx) => {
        const rows = await tx.execute<{ key: string }>(sql`select key from jobs
          where payload ->> 'ticketId' = ${ticketId} and payload -> 'effect' ->> 'mark' = '100'
            and payload -> 'effect' ->> 'metric' = 'firstResponse'`)
        return rows.length
      })
    expect(await told()).toBe(1)

    for (const minutes of [50, 40, 45]) {
      const published = await publish('fromNow', minutes)
      expect(published.status).toBe('published')
      await world.drain()
    }
    expect(await told()).toBe(1)
    expect(await cyclesOf(ticketId)).toMatchObject([{ due: -10, breached: -10, outcome: 'breached' }])
  })
})

describe('sla-D15', () => {
  it('sla-D15: a version is archived, never changed and never gone, nor is what was promised by it', async () => {
    const ticketId = await ask(1)
    const [cycle] = await cyclesOf(ticketId)
    const published = await publish('newCycles', 45)

    const old = await world.inside((tx) => findPolicyVersion(tx, cycle!.version))
    expect(old).toMatchObject({ policyVersion: cycle!.version, archivedAt: published.publishedAt })
    expect(await cyclesOf(ticketId)).toMatchObject([{ version: cycle!.version }])
    for (const statement of [
      sql`delete from sla_policies`,
      sql`update sla_policies set definition = '{}'`,
      sql`truncate sla_policies`,
    ]) {
      await expect(world.inside((tx) => tx.execute(statement))).rejects.toMatchObject({
        cause: { code: '42501' },
      })
    }
    const versions = await world.inside((tx) => listPolicies(tx, { limit: 50, before: null }))
    expect(versions[0]).toMatchObject({ policyVersion: published.policyVersion, archivedAt: null })
    expect(versions.slice(1).every(({ archivedAt }) => archivedAt !== null)).toBe(true)
  })
})

describe('a draft', () => {
  it.each([
    ['a promise of no time', { ...promising(0) }, 'POLICY_BUDGET'],
    ['no row for the rest', { ...promising(5), rows: draft.rows.slice(0, 2) }, 'POLICY_NOT_FOR_ALL'],
    [
      'somebody who is not here',
      {
        ...promising(5),
        ladder: [{ percent: 100, leadMs: 0, notify: ['member:0190a000-0000-7000-8000-000000000001'] }],
      },
      'MEMBER_NOT_FOUND',
    ],
  ])('with %s is refused at its field', async (_what, definition, code) => {
    await expect(draftPromises(admin, { definition, mode: 'fromNow' })).rejects.toMatchObject({
      code,
      path: expect.arrayContaining(['definition']),
    })
  })

  it('is published once it has counted, by what is in force, and once', async () => {
    const first = await draftPromises(admin, { definition: promising(33), mode: 'fromNow' })
    await expect(publishPromises(admin, first)).rejects.toMatchObject({ code: 'PROMISES_COUNTING' })
    await settle()
    const second = await draftPromises(admin, { definition: promising(34), mode: 'newCycles' })
    await expect(publishPromises(admin, first)).rejects.toMatchObject({ code: 'PROMISES_DISCARDED' })
    await publishPromises(admin, second)
    await publishPromises(admin, second)
    await expect(discardPromises(admin, second)).rejects.toMatchObject({ code: 'PROMISES_PUBLISHED' })

    const versions = await world.inside((tx) => listPolicies(tx, { limit: 50, before: null }))
    const thirtyFour = versions.filter(
      ({ definition }) => definition.rows[0]!.targets.firstResponse.budgetMs === 34 * MINUTE_MS,
    )
    expect(thirtyFour).toHaveLength(1)
  })

  it('that others have overtaken is drafted again', async () => {
    const overtaken = await draftPromises(admin, { definition: promising(35), mode: 'newCycles' })
    await world.inside((tx) =>
      tx.execute(
        sql`update sla_publications set base_version = 'default-1' where publication_id = ${overtaken}`,
      ),
    )
    await expect(publishPromises(admin, overtaken)).rejects.toMatchObject({ code: 'PROMISES_CHANGED' })
    await discardPromises(admin, overtaken)
    await discardPromises(admin, overtaken)
    await expect(publishPromises(admin, overtaken)).rejects.toMatchObject({ code: 'PROMISES_DISCARDED' })
  })

  it('waits while another one is being published', async () => {
    const publicationId = await draftPromises(admin, { definition: promising(36), mode: 'fromNow' })
    await settle()
    await publishPromises(admin, publicationId)
    await expect(
      draftPromises(admin, { definition: promising(37), mode: 'newCycles' }),
    ).rejects.toMatchObject({ code: 'PROMISES_PUBLISHING' })
    await settle()
    expect(await world.inside((tx) => findPublication(tx, null))).toBeNull()
  })
})

describe('a publication that failed', () => {
  const fail = (publicationId: string) =>
    world.inside((tx) =>
      tx.execute(sql`update sla_publications set status = 'failed', problem = 'DIED'
        where publication_id = ${publicationId}`),
    )
  const open = () => world.inside((tx) => findPublication(tx, null))

  it('is found without its id, and is gone on with in the place of a draft', async () => {
    const failed = await draftPromises(admin, { definition: promising(33), mode: 'fromNow' })
    await settle()
    await publishPromises(admin, failed)
    await fail(failed)
    expect((await open())?.publicationId).toBe(failed)
    const drafted = await draftPromises(admin, { definition: promising(44), mode: 'newCycles' })
    expect((await open())?.publicationId).toBe(drafted)

    await publishPromises(admin, failed)
    const [{ status: ofDraft } = { status: null }] = await world.inside((tx) =>
      tx.execute<{ status: string }>(
        sql`select status from sla_publications where publication_id = ${drafted}`,
      ),
    )
    expect(ofDraft).toBe('discarded')
    expect((await open())?.status).toBe('publishing')
    await settle()
    expect(await open()).toBeNull()
  })

  it('waits while another one goes on', async () => {
    const failed = await draftPromises(admin, { definition: promising(34), mode: 'fromNow' })
    await settle()
    await publishPromises(admin, failed)
    await fail(failed)
    const other = await draftPromises(admin, { definition: promising(35), mode: 'fromNow' })
    await settle()
    await publishPromises(admin, other)
    await expect(publishPromises(admin, failed)).rejects.toMatchObject({ code: 'PROMISES_PUBLISHING' })
    await settleAll(failed)
  })

  it('leaves the place to the next draft when its dry run could not be ended', async () => {
    const failed = await draftPromises(admin, { definition: promising(36), mode: 'fromNow' })
    await fail(failed)
    expect((await open())?.publicationId).toBe(failed)
    const next = await draftPromises(admin, { definition: promising(37), mode: 'newCycles' })
    await discardPromises(admin, next)
    expect(await open()).toBeNull()
  })

  /** Ends what goes on, and then what failed before it. */
  async function settleAll(failed: Awaited<ReturnType<typeof draftPromises>>): Promise<void> {
    const loop = publishing(world)
    while ((await open())?.status === 'publishing') await loop.round()
    await publishPromises(admin, failed)
    await settle()
  }
})
