import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TicketId } from '../db/id.ts'
import { messages, threads } from '../inbox/tables.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { resolveTicket } from './resolve-ticket.ts'
import { setTicketStatus } from './set-ticket-status.ts'
import { snoozeTicket } from './snooze-ticket.ts'
import { ticketMessages, tickets } from './tables.ts'

const HOUR_MS = 3_600_000

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const ENDS: Record<string, (ticketId: TicketId) => Promise<unknown>> = {
  resolved: (ticketId) => resolveTicket(world.agent, { ticketId, outcome: 'none' }),
  'put aside': (ticketId) => snoozeTicket(world.agent, { ticketId, until: new Date(Date.now() + HOUR_MS) }),
  'left to the customer': (ticketId) => setTicketStatus(world.agent, { ticketId, status: 'waitingCustomer' }),
  closed: (ticketId) => setTicketStatus(world.agent, { ticketId, status: 'closed' }),
}

const ticketsOf = (thread: string) =>
  world.inside((tx) =>
    tx
      .select({
        ticketId: tickets.ticketId,
        status: tickets.status,
        firstResponse: tickets.firstResponse,
        nextResponse: tickets.nextResponse,
        previousTicketId: tickets.previousTicketId,
      })
      .from(tickets)
      .innerJoin(threads, eq(threads.threadId, tickets.threadId))
      .where(eq(threads.externalId, thread))
      .orderBy(asc(tickets.number)),
  )

it.each(Object.keys(ENDS))(
  'peers-D22: what a customer writes to a ticket that was %s is on an open ticket, and its clock runs',
  async (how) => {
    const thread = how.replaceAll(' ', '-')
    await world.receive(message({ externalId: `${thread}-1`, threadExternalId: thread }))
    const [first] = await ticketsOf(thread)
    await ENDS[how]!(first!.ticketId as TicketId)
    expect((await ticketsOf(thread))[0]!.status).not.toBe('open')

    const text = 'Toujours rien, je suis encore bloquée.'
    await world.receive(
      message({ externalId: `${thread}-2`, threadExternalId: thread, text, sentAt: new Date() }),
    )

    const [placed] = await world.inside((tx) =>
      tx
        .select({ ticketId: ticketMessages.ticketId })
        .from(ticketMessages)
        .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
        .where(eq(messages.externalId, `${thread}-2`)),
    )
    const now = (await ticketsOf(thread)).find(({ ticketId }) => ticketId === placed!.ticketId)!
    expect(now.status).toBe('open')
    expect([now.firstResponse, now.nextResponse]).toContain('running')
    // What was closed stays closed, and is named as what came before.
    expect(how === 'closed' ? now.previousTicketId : now.ticketId).toBe(first!.ticketId)
  },
)
