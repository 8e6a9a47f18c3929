import { adjustedOutcome } from '@relais/sla'
import { ConnectorError } from '@relais/connectors'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { ticketFacts } from '../promises/tables.ts'
import { openAllDay } from '../testing/open-all-day.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { message } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { bookOutages } from '../workers/book-outages.ts'
import { pollDue } from '../workers/poll-channels.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { pauseChannel } from './pause-channel.ts'
import { beginOutage, endOutage } from './record-outage.ts'
import { resumeChannel } from './resume-channel.ts'
import { channelOutages, channelPolls } from './tables.ts'

const MINUTE_MS = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS)

let world: TownWorld

beforeAll(async () => {
  world = await createTownWorld()
  await openAllDay(world)
})
afterAll(() => world.close())
beforeEach(() => world.inside((tx) => tx.delete(channelOutages)))

const outages = () => world.inside((tx) => tx.select().from(channelOutages))
/** The present outage began so many minutes ago. */
const began = (minutes: number) =>
  world.inside((tx) =>
    tx
      .update(channelOutages)
      .set({ startedAt: ago(minutes) })
      .where(sql`${channelOutages.endedAt} is null`),
  )
const begin = () => world.inside((tx) => beginOutage(tx, world.channelId))
const end = () => world.inside((tx) => endOutage(tx, world.channelId))
const book = async () => {
  const loop = bookOutages(world)
  while ((await loop.round()) === 0);
}
const ticketOf = (title: string) =>
  world.inside(async (tx) => {
    const rows = await tx.select().from(tickets)
    return rows.find((row) => row.title.includes(title))!.ticketId as TicketId
  })
const firstResponse = (ticketId: TicketId) =>
  world.inside(async (tx) => {
    const ledger = (await loadCycles(tx, [ticketId])).get(ticketId)!
    return ledger.find(({ metric }) => metric === 'firstResponse')!
  })
const factsOf = (ticketId: TicketId) =>
  world.inside((tx) =>
    tx
      .select({ type: ticketFacts.type, effectiveAt: ticketFacts.effectiveAt })
      .from(ticketFacts)
      .where(eq(ticketFacts.ticketId, ticketId)),
  )

it('an outage is one from the first failure on, and forgotten when it was a hiccup', async () => {
  await begin()
  await begin()
  expect(await outages()).toHaveLength(1)
  await end()
  expect(await outages()).toEqual([])
})

it('a network that does not answer begins one, and its next answer ends it', async () => {
  const connector = world.connectors.get('town-square')!
  const failing = {
    ...connector,
    poll: () => Promise.reject(new ConnectorError('retry', 'The network does not answer.')),
  }
  const due = () =>
    world.inside((tx) => tx.update(channelPolls).set({ nextPollAt: ago(1), leaseUntil: null }))
  await due()
  await pollDue({ ...world, connectors: new Map([['town-square', failing]]) }).round()
  expect(await outages()).toMatchObject([{ endedAt: null }])
  await began(20)
  await due()
  await pollDue(world).round()
  const [outage] = await outages()
  expect(outage!.endedAt).not.toBeNull()
  await book()
  expect((await outages())[0]!.bookedAt).not.toBeNull()
})

it('a question that was on its way when its channel was paused begins none', async () => {
  const owner = actAsCommandLine(world, world.organizationId)
  await pauseChannel(owner, { channelId: world.channelId })
  await begin()
  expect(await outages()).toEqual([])
  await resumeChannel(owner, { channelId: world.channelId })
  await begin()
  expect(await outages()).toHaveLength(1)
})

it('an outage is booked on the clocks that ran meanwhile, with its true instants, and once', async () => {
  await world.receive(message({ externalId: 'before', sentAt: ago(30), text: 'Bagage perdu, où est-il ?' }))
  const ticketId = await ticketOf('Bagage')
  await begin()
  await began(20)
  await end()
  await book()
  await book()
  const facts = (await factsOf(ticketId)).filter(({ type }) => type.startsWith('channel.'))
  const [outage] = await outages()
  expect(facts).toEqual([
    { type: 'channel.down', effectiveAt: outage!.startedAt },
    { type: 'channel.up', effectiveAt: outage!.endedAt! },
  ])
  const cycle = await firstResponse(ticketId)
  expect(cycle.causes).toContain('network_down')
  expect(cycle.outageMs).toBe(outage!.endedAt!.getTime() - outage!.startedAt.getTime())
})

it('what was written during an outage and came in after it is adjusted by it, the raw figure is not', async () => {
  await begin()
  await began(240)
  await end()
  await world.receive(
    message({
      externalId: 'meanwhile',
      threadExternalId: 'post-9',
      parentExternalId: 'post-9',
      sentAt: ago(235),
      text: 'Siège cassé, que faire ?',
    }),
  )
  await world.drain()
  const cycle = await firstResponse(await ticketOf('Siège'))
  expect(cycle).toMatchObject({ outcome: 'breached' })
  expect(cycle.outageMs).toBeGreaterThan(0)
  expect(
    adjustedOutcome({ ...cycle, endedAt: Date.now(), metAt: Date.now(), workedMs: cycle.outageMs }, true),
  ).toBe('met')
  expect(adjustedOutcome(cycle, false)).toBe('breached')
})
