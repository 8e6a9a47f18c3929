import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { snapshotTicket } from '../testing/ticket-snapshot.ts'
import { messages } from '../inbox/tables.ts'
import { claimTicket } from '../routing/claim-ticket.ts'
import { setTicketStatus } from '../tickets/set-ticket-status.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { mergeTickets } from './merge-tickets.ts'
import { unmergeTicket } from './unmerge-ticket.ts'

let world: TestWorld
let said = 0

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const author = (externalId: string) => ({
  externalId,
  handle: externalId,
  name: externalId,
  avatarUrl: null,
  audience: null,
})

/** A customer writes in a thread; returns the ticket on which it is. */
async function write(thread: string, given: Partial<Parameters<typeof message>[0]> = {}): Promise<TicketId> {
  said += 1
  const externalId = given.externalId ?? `${thread}-${said}`
  await world.receive(message({ threadExternalId: thread, parentExternalId: thread, ...given, externalId }))
  return ticketOf(externalId)
}

async function ticketOf(externalId: string): Promise<TicketId> {
  const [row] = await world.inside((tx) =>
    tx
      .select({ ticketId: ticketMessages.ticketId })
      .from(ticketMessages)
      .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
      .where(eq(messages.externalId, externalId)),
  )
  return row!.ticketId as TicketId
}

const snapshot = (ticketId: TicketId) => world.inside((tx) => snapshotTicket(tx, ticketId))
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describe('a merge', () => {
  it('taken back leaves both tickets as they were', async () => {
    const survivor = await write('round-a', {
      sentAt: minutesAgo(200),
      text: 'Mon train est annulé, aidez-moi',
    })
    const absorbed = await write('round-b', { sentAt: minutesAgo(500), text: 'Où est mon remboursement ?' })
    await write('round-b', { sentAt: minutesAgo(100), text: 'Toujours rien.' })
    await claimTicket(world.agent, { ticketId: absorbed })
    await world.drain()
    const before = [await snapshot(survivor), await snapshot(absorbed)]

    await mergeTickets(world.agent, { ticketId: absorbed, intoId: survivor })
    const merged = await snapshot(survivor)
    expect(merged.messages).toHaveLength(3)
    expect(merged.columns.openedAt).toEqual(before[1]!.columns.openedAt)
    expect((await snapshot(absorbed)).columns).toMatchObject({ status: 'merged', mergedIntoId: survivor })

    expect(await unmergeTicket(world.agent, { ticketId: absorbed })).toBe(survivor)
    expect([await snapshot(survivor), await snapshot(absorbed)]).toEqual(before)
  })
})
