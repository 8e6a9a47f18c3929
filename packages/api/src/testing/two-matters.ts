import { eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { wakeTickets } from '../promises/wake-tickets.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import { type Answering, openAnswering, type Posted } from './answering.ts'
import { snapshotTicket } from './ticket-snapshot.ts'

/** A company whose customers have several matters, for tests that join and part tickets. */
export interface Matters extends Answering {
  agent: Ctx
  inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** A customer writes in a thread of its own, or in the one named, so many minutes ago. */
  say: (thread: string, minutesAgo: number, given?: Parameters<Answering['post']>[0]) => Promise<Posted>
  snapshot: (ticketId: TicketId) => ReturnType<typeof snapshotTicket>
  /** The same of several, once time has passed on them up to one and the same instant. */
  settled: (ticketIds: readonly TicketId[]) => Promise<Awaited<ReturnType<typeof snapshotTicket>>[]>
  ticketOf: (externalId: string) => Promise<TicketId>
  statusOf: (ticketId: TicketId) => Promise<string>
}

export async function openMatters(): Promise<Matters> {
  const company = await openAnswering()
  const agent = await company.member()
  const inside: Matters['inside'] = (work) => inOrganization(company.world.db, company.organizationId, work)
  const until = Date.now() + 5 * 60_000
  let said = 0
  return {
    ...company,
    agent,
    inside,
    say: (thread, minutesAgo, given = {}) => {
      said += 1
      return company.post({
        externalId: `${thread}-${said}`,
        threadExternalId: thread,
        parentExternalId: said === 1 ? null : thread,
        sentAt: new Date(Date.now() - minutesAgo * 60_000),
        ...given,
      })
    },
    snapshot: (ticketId) => inside((tx) => snapshotTicket(tx, ticketId)),
    settled: (ticketIds) =>
      inside(async (tx) => {
        await wakeTickets(tx, [...ticketIds], until)
        const found = []
        for (const ticketId of ticketIds) found.push(await snapshotTicket(tx, ticketId))
        return found
      }),
    ticketOf: (externalId) =>
      inside(async (tx) => {
        const [row] = await tx
          .select({ ticketId: ticketMessages.ticketId })
          .from(ticketMessages)
          .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
          .where(eq(messages.externalId, externalId))
        return row!.ticketId as TicketId
      }),
    statusOf: (ticketId) =>
      inside(async (tx) => {
        const [row] = await tx
          .select({ status: tickets.status })
          .from(tickets)
          .where(eq(tickets.ticketId, ticketId))
        return row!.status
      }),
  }
}
