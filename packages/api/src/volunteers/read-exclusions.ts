import { type Exclusion, findExclusions, type OfferAttributes, type SoftExclusionCode } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { readOfferAttributes } from './read-offer-attributes.ts'

/** A soft reason that a supervisor lifted, as long as it holds. */
export interface StandingLift {
  ticketId: TicketId
  code: SoftExclusionCode
  reason: string
  liftedBy: string | null
  liftedAt: Date
}

/** Why a ticket is offered to no volunteer, and what was lifted of it. */
export interface OfferState {
  ticketId: TicketId
  attributes: OfferAttributes
  exclusions: Exclusion[]
  lifts: StandingLift[]
}

/** Whether these tickets may be offered, in the order given; those that are not there are left out. */
export async function readExclusions(tx: Tx, ticketIds: readonly TicketId[]): Promise<OfferState[]> {
  const attributes = await readOfferAttributes(tx, ticketIds)
  const lifts = Map.groupBy(await listLifts(tx, ticketIds), ({ ticketId }) => ticketId)
  return ticketIds.flatMap((ticketId) => {
    const known = attributes.get(ticketId)
    if (!known) return []
    const lifted = lifts.get(ticketId) ?? []
    const exclusions = findExclusions(
      known,
      lifted.map(({ code }) => code),
    )
    return [{ ticketId, attributes: known, exclusions, lifts: lifted }]
  })
}

/** The lifts that hold: nobody has read what the customer wrote after them. By the key of lifted_exclusions. */
async function listLifts(tx: Tx, ticketIds: readonly TicketId[]): Promise<StandingLift[]> {
  if (ticketIds.length === 0) return []
  const rows = await tx.execute<{
    ticket_id: TicketId
    code: SoftExclusionCode
    reason: string
    lifted_by: string | null
    lifted_at: string
  }>(sql`
    select l.ticket_id, l.code, l.reason, l.lifted_by, l.lifted_at from lifted_exclusions l
    cross join lateral (${latestMessage(sql`l.organization_id`, sql`l.ticket_id`)}) latest
    where l.organization_id = ${tx.organizationId} and l.ticket_id in ${[...ticketIds]}
      and l.message_id = latest.message_id
    order by l.ticket_id, l.code`)
  return [...rows].map((row) => ({
    ticketId: row.ticket_id,
    code: row.code,
    reason: row.reason,
    liftedBy: row.lifted_by,
    liftedAt: new Date(row.lifted_at),
  }))
}

/** The customer's latest message on a ticket, of those that stand. Index ticket_messages_ticket. */
export function latestMessage(organizationId: ReturnType<typeof sql>, ticketId: ReturnType<typeof sql>) {
  return sql`select m.message_id from ticket_messages tm
    join messages m on m.organization_id = tm.organization_id and m.message_id = tm.message_id
    where tm.organization_id = ${organizationId} and tm.ticket_id = ${ticketId}
      and m.direction = 'inbound' and m.deleted_at is null
    order by m.sent_at desc, m.message_id desc limit 1`
}
