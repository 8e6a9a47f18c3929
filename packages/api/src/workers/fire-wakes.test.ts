import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inOrganization, openDatabase, openRaw } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { settleDeadWake } from '../promises/settle-dead-wake.ts'
import { claimAbandoned, claimWakes } from './claim-wakes.ts'
import { fireWakes } from './fire-wakes.ts'

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** A question asked so long ago that its first response is past due, or will be soon. */
const asked = (externalId: string, minutesAgo: number) =>
  world.receive(
    message({ externalId, threadExternalId: externalId, sentAt: new Date(Date.now() - minutesAgo * 60_000) }),
  )
const ticketOf = async (externalId: string) => {
  const [row] = await world.inside((tx) =>
    tx.execute<{ ticket_id: string; first_response: string; due_at: string; escalation: string }>(sql`
      select t.ticket_id, t.first_response, t.due_at, t.escalation from tickets t join threads using (organization_id, thread_id)
      where threads.external_id = ${externalId}`),
  )
  return row!
}

describe('a wake', () => {
  it('records the breach at the instant the promise was due, however late it is noticed', async () => {
    await asked('late', 600)
    await world.drain()

    const ticket = await ticketOf('late')
    const [cycle] = await world.inside((tx) =>
      tx.execute<{ breached_at: string; due_at: string; outcome: string }>(sql`
        select breached_at, due_at, outcome from ticket_cycles where ticket_id = ${ticket.ticket_id} and target = 'firstResponse'`),
    )
    expect(cycle!.outcome).toBe('breached')
    expect(cycle!.breached_at).toBe(cycle!.due_at)
  })

  it('is fired once by any number of workers at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => asked(`many-${n}`, 600)))

    await Promise.all(Array.from({ length: 4 }, () => fireWakes(world).round()))
    await world.drain()

    const [doubles] = await world.inside((tx) =>
      tx.execute<{ n: number }>(
        sql`select count(*)::int as n from (select key from jobs group by key having count(*) > 1) twice`,
      ),
    )
    expect(doubles!.n).toBe(0)
    expect((await ticketOf('many-7')).first_response).toBe('breached')
  })

  it('does not keep its neighbours asleep when one ticket cannot be woken', async () => {
    await asked('spoiled', 600)
    await asked('sound', 600)
    const spoiled = await ticketOf('spoiled')
    await world.inside((tx) =>
      tx.execute(
        sql`update tickets set state = jsonb_set(state, '{value,lifecycle}', '"nowhere"') where ticket_id = ${spoiled.ticket_id}`,
      ),
    )

    await fireWakes(world).round()

    expect((await ticketOf('sound')).first_response).toBe('breached')
    const [left] = await world.inside((tx) =>
      tx.execute<{ later: boolean }>(
        sql`select wake_at > now() as later from ticket_wakes where ticket_id = ${spoiled.ticket_id}`,
      ),
    )
    expect(left!.later).toBe(true)
  })

  it('is fired by others when the worker that was at it stands still', async () => {
    await asked('held up', 600)
    const { ticket_id: ticketId } = await ticketOf('held up')
    const still = openDatabase(world.database.app, {
      max: 1,
      name: 'test worker that stands still',
      endsIdleTransactionsAfterMs: 200,
    })
    let standStill = () => {}
    const hasStopped = new Promise<void>((resolve) => (standStill = resolve))
    const holding = inOrganization(still, world.organizationId, async (tx) => {
      await tx.execute(sql`select from tickets where ticket_id = ${ticketId} for update`)
      standStill()
      await new Promise((resolve) => setTimeout(resolve, 60_000).unref())
    }).catch(() => 'rolled back')
    await hasStopped

    await vi.waitFor(
      async () => {
        await fireWakes(world).round()
        expect((await ticketOf('held up')).first_response).toBe('breached')
      },
      { timeout: 30_000 },
    )
    await still.$client.end({ timeout: 0 })
    void holding
  })

  it('sla-3.5: is announced only when it is under a second away', async () => {
    const announced: string[] = []
    const listener = openRaw(world.database.app, { max: 1, name: 'test listener' })
    await listener.listen('relais_work', (name) => void announced.push(name))

    await Promise.all(Array.from({ length: 20 }, (_, n) => asked(`quiet-${n}`, 1)))
    // Its mark is due at once: an announcement that comes shows that those of the others would have come before.
    await asked('loud', 600)
    await vi.waitFor(() => expect(announced).toContain('wakes'))

    expect(announced.filter((name) => name === 'wakes')).toHaveLength(1)
    await listener.end()
  })

  it('leaves a ticket alone whose time has not come', async () => {
    await asked('early', 1)
    const before = await ticketOf('early')

    await fireWakes(world).round()

    expect(await ticketOf('early')).toEqual(before)
    expect(before.first_response).toBe('running')
  })
})

describe('a wake that workers die with', () => {
  /** A worker takes what is due and dies, some time ago. */
  const die = async () => {
    const scope = { onlyBandZero: false, until: null }
    const claimed = {
      batch: await claimWakes(world.worker, scope),
      ...(await claimAbandoned(world.worker, scope)),
    }
    await world.worker.execute(
      sql`update ticket_wakes set tried_at = tried_at - interval '1 minute' where tried_at is not null`,
    )
    return claimed
  }
  const wakeOf = async (ticketId: string) => {
    const [row] = await world.inside((tx) =>
      tx.execute<{ attempts: number; is_set_aside: boolean }>(sql`
        select attempts, set_aside_at is not null as is_set_aside from ticket_wakes where ticket_id = ${ticketId}`),
    )
    return row
  }

  it('is tried with few, then alone, and its neighbours go through', async () => {
    for (const name of ['alone-1', 'alone-2', 'alone-3']) await asked(name, 600)
    expect((await die()).batch).toHaveLength(3)

    const next = await die()
    expect([next.batch.length, next.again.length]).toEqual([0, 3])
    expect((await die()).again).toHaveLength(1)
    for (let n = 0; n < 3; n += 1) await fireWakes(world).round()

    for (const name of ['alone-1', 'alone-2', 'alone-3'])
      expect((await ticketOf(name)).first_response).toBe('breached')
  })

  it('is set aside after five deaths, and fires when a person has it replayed', async () => {
    await asked('deadly', 600)
    const { ticket_id: ticketId } = await ticketOf('deadly')
    expect((await die()).batch).toHaveLength(1)
    for (let n = 0; n < 4; n += 1) expect((await die()).again).toHaveLength(1)

    await fireWakes(world).round()
    expect(await wakeOf(ticketId)).toEqual({ attempts: 5, is_set_aside: true })
    expect((await ticketOf('deadly')).first_response).toBe('running')
    expect(await die()).toMatchObject({ batch: [], again: [], deadly: [] })

    const ctx = actAsCommandLine(world, world.organizationId)
    await settleDeadWake(ctx, { ticketId: ticketId as TicketId, decision: 'replay' })
    await fireWakes(world).round()
    expect((await ticketOf('deadly')).first_response).toBe('breached')
    await expect(
      settleDeadWake(ctx, { ticketId: ticketId as TicketId, decision: 'replay' }),
    ).rejects.toMatchObject({ code: 'WAKE_NOT_SET_ASIDE' })
  })

  it('counts no death while somebody else holds the ticket', async () => {
    await asked('held', 600)
    const { ticket_id: ticketId } = await ticketOf('held')
    await world.inside(async (tx) => {
      await tx.execute(sql`select from tickets where ticket_id = ${ticketId} for update`)
      await fireWakes(world).round()
    })
    expect(await wakeOf(ticketId)).toEqual({ attempts: 0, is_set_aside: false })

    await fireWakes(world).round()
    expect((await ticketOf('held')).first_response).toBe('breached')
  })
})
