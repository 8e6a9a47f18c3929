import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { appendFacts } from '../promises/append-fact.ts'
import { outageFacts } from '../promises/outage-facts.ts'
import { channelOutages } from './tables.ts'

/** Tickets in one transaction: enough to be quick, few enough to keep nobody waiting. */
const TICKETS_AT_ONCE = 200

/**
 * Books an outage that is over on the clocks of the next tickets that it concerned: those that went on when it began,
 * or since. What the network did not let us do is left out of the adjusted figure, where the policy says so. Null when
 * another worker is at it.
 */
export async function bookOutage(tx: Tx, outageId: string): Promise<'more' | 'done' | null> {
  const here = and(
    eq(channelOutages.organizationId, tx.organizationId),
    eq(channelOutages.outageId, outageId),
  )
  const [outage] = await tx.select().from(channelOutages).where(here).for('update', { skipLocked: true })
  if (!outage || outage.endedAt === null || outage.bookedAt !== null) return null
  const { endedAt } = outage
  const concerned = await tx.execute<{ ticket_id: TicketId }>(sql`
    select ticket_id from tickets
    where organization_id = ${tx.organizationId} and channel_id = ${outage.channelId}
      and (${outage.cursor}::uuid is null or ticket_id > ${outage.cursor})
      and (status in ('open', 'waitingCustomer', 'hold') or last_effective_at >= ${outage.startedAt.toISOString()})
      and status <> 'merged' and opened_at < ${endedAt.toISOString()}
    order by ticket_id limit ${TICKETS_AT_ONCE}`)
  const facts = outageFacts({ ...outage, endedAt })
  await appendFacts(
    tx,
    concerned.map(({ ticket_id: ticketId }) => ({ ticketId, facts })),
  )
  const hasMore = concerned.length === TICKETS_AT_ONCE
  await tx
    .update(channelOutages)
    .set(hasMore ? { cursor: concerned.at(-1)!.ticket_id } : { bookedAt: sql`clock_timestamp()` })
    .where(here)
  return hasMore ? 'more' : 'done'
}
