import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { assignTicket } from '../routing/assign-ticket.ts'
import { fireWakes } from '../workers/fire-wakes.ts'
import { performEffects } from '../workers/perform-effects.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { listNotifications } from './queries.ts'

const HOUR_MS = 3_600_000

describe('a promise that is not kept', () => {
  let world: TestWorld
  let supervisor: Ctx
  /** The minute in which everything happens, so that no test falls on two. */
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000)

  const listOf = async ({ viewer }: Ctx) =>
    (
      await world.inside((tx) => listNotifications(tx, viewer, { isUnread: false, limit: 90, after: null }))
    ).map(({ kind, count, ticketId, target }) => ({ kind, count, ticketId, target }))
  const late = (name: string) =>
    message({
      externalId: name,
      threadExternalId: name,
      parentExternalId: null,
      author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
      sentAt: new Date(Date.now() - 20 * HOUR_MS),
    })

  const tell = async () => {
    while ((await fireWakes(world).round()) === 0);
    while ((await performEffects({ ...world, now: () => minute }).round()) === 0);
  }

  beforeAll(async () => {
    world = await createWorld()
    supervisor = await world.member('supervisor', 'Inès')
  })
  afterAll(() => world.close())

  it('is told once to whoever has the ticket, and once to supervisors', async () => {
    await world.receive(late('first'))
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    const ticketId = ticket!.ticketId as TicketId
    await assignTicket(supervisor, { ticketId, assigneeId: world.agent.viewer.memberId })
    await tell()
    await tell()

    const told = await listOf(supervisor)
    expect(told.length).toBeGreaterThan(0)
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['teamBreached']))
    expect(new Set(told.map(({ ticketId: id, target }) => `${id} ${target}`)).size).toBe(told.length)
    expect((await listOf(world.agent)).filter(({ kind }) => kind === 'breached')).toHaveLength(told.length)
  })

  it('is one number among many when a storm breaks more within a minute', async () => {
    const before = (await listOf(supervisor)).reduce((sum, { count }) => sum + count, 0)
    await world.receive(...Array.from({ length: 12 }, (_, n) => late(`storm-${n}`)))
    await tell()

    const told = await listOf(supervisor)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ kind: 'teamBreached', ticketId: null })
    expect(told[0]!.count).toBeGreaterThanOrEqual(before + 12)

    await world.receive(late('after'))
    await tell()
    const [one, ...more] = await listOf(supervisor)
    expect(more).toEqual([])
    expect(one!.count).toBeGreaterThan(told[0]!.count)
  })
})
