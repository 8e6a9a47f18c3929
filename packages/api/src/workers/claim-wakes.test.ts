import { TICKET_MACHINE_VERSION } from '@relais/sla'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { wakeTickets } from '../promises/wake-tickets.ts'
import { indexesOf, openExplainer, rowsRead } from '../testing/explain.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { claimInTurns, claimWakes, type ClaimedWake } from './claim-wakes.ts'
import { fireWakes } from './fire-wakes.ts'
import { lookForWakes } from './look-for-wakes.ts'

const EVERYTHING = { onlyBandZero: false, until: null }
const TICKETS = 450

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
  await world.receive(
    ...Array.from({ length: TICKETS }, (_, n) =>
      message({
        externalId: `m${n}`,
        threadExternalId: `m${n}`,
        parentExternalId: null,
        author: { externalId: `a${n}`, handle: `a${n}`, name: `A ${n}`, avatarUrl: null, audience: null },
      }),
    ),
  )
})
afterAll(() => world.close())

/** Every ticket is due, the first the longest; then as given, by its place. */
const lay = async (more: ReturnType<typeof sql>) =>
  world.inside(async (tx) => {
    await tx.execute(sql`
      update ticket_wakes w set attempts = 0, tried_at = null, band = 2, importance = 10,
        machine_version = ${TICKET_MACHINE_VERSION},
        wake_at = clock_timestamp() - interval '1 hour' + place * interval '1 second'
      from (select ticket_id, row_number() over (order by ticket_id) as place from tickets) t
      where t.ticket_id = w.ticket_id`)
    await tx.execute(sql`
      update ticket_wakes w set ${more}
      from (select ticket_id, row_number() over (order by ticket_id) as place from tickets) t
      where t.ticket_id = w.ticket_id`)
  })

const seenOf = async (claimed: ClaimedWake[]) =>
  world.inside((tx) =>
    tx.execute<{ band: number; importance: number; channel_id: string; place: number }>(sql`
      select w.band, w.importance, w.channel_id, t.place::int from ticket_wakes w
      join (select ticket_id, row_number() over (order by ticket_id) as place from tickets) t using (ticket_id)
      where w.ticket_id in ${claimed.map((one) => one.ticket_id)}`),
  )

describe('a storm of deadlines', () => {
  it('takes safety first, then what is important, then what has waited longest', async () => {
    await lay(sql`band = case when place > 440 then 0 else 2 end,
      importance = case when place between 300 and 399 then 80 else 10 end`)

    const first = await seenOf(await claimWakes(world.worker, EVERYTHING))

    expect(first).toHaveLength(200)
    expect(first.filter(({ band }) => band === 0)).toHaveLength(TICKETS - 440)
    expect(first.filter(({ importance, band }) => importance === 80 && band > 0)).toHaveLength(100)
    const rest = first.filter(({ importance, band }) => importance === 10 && band > 0)
    expect(rest.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: rest.length }, (_, n) => n + 1),
    )
  })

  it('gives each channel its turn: one that drowns takes no other along', async () => {
    const [calm, other] = [newId<'channel'>(), newId<'channel'>()]
    // Two channels with a few tickets each, which came due last and are no more important.
    await lay(sql`channel_id = case when place > 445 then ${calm}::uuid when place > 435 then ${other}::uuid
      else ${world.channelId}::uuid end`)

    const first = await seenOf(await claimInTurns(world.worker, EVERYTHING))

    expect(first).toHaveLength(200)
    expect(first.filter(({ channel_id }) => channel_id === calm)).toHaveLength(5)
    expect(first.filter(({ channel_id }) => channel_id === other)).toHaveLength(10)
    const second = await claimInTurns(world.worker, EVERYTHING)
    const third = await claimInTurns(world.worker, EVERYTHING)
    expect([second.length, third.length]).toEqual([200, TICKETS - 400])
    await lay(sql`channel_id = ${world.channelId}::uuid`)
  })

  it('is shared by workers that claim at once, each deadline by one of them', async () => {
    await lay(sql`band = 2`)
    const claims = await Promise.all([
      claimInTurns(world.worker, EVERYTHING),
      claimWakes(world.worker, EVERYTHING),
      claimInTurns(world.worker, EVERYTHING),
    ])
    const ids = claims.flat().map((one) => one.ticket_id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('looking for deadlines', () => {
  beforeEach(() => lay(sql`wake_at = clock_timestamp() + interval '1 hour' * place`))

  it('reads no more of a table of sleeping tickets than the first entries of an index', async () => {
    const owner = openDatabase(world.database.owner, { max: 1, name: 'test owner' })
    // So few that reading them all would be as quick; a million are not.
    await owner.execute(
      sql`do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$`,
    )
    await owner.execute(sql`vacuum ticket_wakes`)
    await owner.$client.end()
    const worker = openExplainer(world.database.worker, world.organizationId)
    const plans = await worker.explain(() => lookForWakes(worker.db, EVERYTHING))
    await worker.close()

    expect(indexesOf(plans)).toContain('ticket_wakes_due')
    expect(rowsRead(plans)).toBeLessThanOrEqual(2)
  })
})

describe('sla-2.6: machines of two versions at once', () => {
  beforeEach(() => lay(sql`band = 2`))

  it('leave what a later one wrote to it, lose no batch over it, and say so', async () => {
    await lay(sql`machine_version = w.machine_version + case when place <= 3 then 1 else 0 end`)
    const later = await world.inside((tx) =>
      tx.execute<{ ticket_id: TicketId; machine_version: number }>(sql`
        update tickets t set state = jsonb_set(state, '{machineVersion}', to_jsonb(w.machine_version)) from ticket_wakes w
        where w.ticket_id = t.ticket_id returning t.ticket_id, w.machine_version`),
    )
    const errors = (await world.metrics.loopErrors.get()).values.length

    const loop = fireWakes(world)
    while ((await loop.round()) === 0);

    const [left] = await world.inside((tx) =>
      tx.execute<{ later: number; tried: number; due: number }>(sql`
        select count(*) filter (where machine_version > ${TICKET_MACHINE_VERSION})::int as later,
          count(*) filter (where machine_version > ${TICKET_MACHINE_VERSION} and attempts > 0)::int as tried,
          count(*) filter (where wake_at <= clock_timestamp())::int as due from ticket_wakes`),
    )
    expect(left).toMatchObject({ later: 3, tried: 0 })
    expect(left!.due).toBe(3)
    expect((await world.metrics.laterWakes.get()).values[0]!.value).toBe(3)
    expect((await world.metrics.loopErrors.get()).values).toHaveLength(errors)

    // One that a later version has written since it was claimed.
    const ids = later.map((one) => one.ticket_id)
    await world.inside((tx) => wakeTickets(tx, ids, Date.now()))
    const [after] = await world.inside((tx) =>
      tx.execute<{ later: number }>(
        sql`select count(*)::int as later from tickets where (state->>'machineVersion')::int > ${TICKET_MACHINE_VERSION}`,
      ),
    )
    expect(after!.later).toBe(3)
  })
})
