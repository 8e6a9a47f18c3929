import { EXCLUSIONS, type ExclusionCode } from '@relais/sla'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { departments } from '../voice/tables.ts'
import type { DepartmentRow } from '../voice/queries.ts'
import { readExclusions } from './read-exclusions.ts'
import { offeredSegments } from './tables.ts'

/** More departments than any company has. */
const MOST = 1000
/** Of so many of what waits, the first in the queue, exclusions are counted. */
const MOST_LOOKED_AT = 500

/** How many tickets are offered to nobody for one reason. */
export interface ExclusionCount {
  code: ExclusionCode
  tickets: number
  /** Of how many of them it is only not known. */
  unknown: number
}

/** What of all that waits may be offered. */
export interface OfferReport {
  looked: number
  isCutOff: boolean
  offerable: number
  exclusions: ExclusionCount[]
}

/** The departments in which somebody may work, by name. Index departments_name. */
export async function listTrades(tx: Tx): Promise<DepartmentRow[]> {
  return tx
    .select()
    .from(departments)
    .where(and(eq(departments.organizationId, tx.organizationId), isNull(departments.archivedAt)))
    .orderBy(asc(sql`lower(${departments.name})`))
    .limit(MOST)
}

/** The segments whose customers volunteers may answer, by name. The key of offered_segments. */
export async function listOfferedSegments(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ segment: offeredSegments.segment })
    .from(offeredSegments)
    .where(eq(offeredSegments.organizationId, tx.organizationId))
    .orderBy(asc(offeredSegments.segment))
    .limit(MOST)
  return rows.map(({ segment }) => segment)
}

/**
 * What of the tickets that wait and are nobody's may be offered, and how many are not for which reason: a ticket counts for
 * each of its reasons. Index tickets_queue.
 */
export async function readOfferReport(tx: Tx): Promise<OfferReport> {
  const rows = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        eq(tickets.status, 'open'),
        isNull(tickets.assigneeId),
        sql`${tickets.oldestUnansweredAt} is not null and not ${tickets.isHit}`,
      ),
    )
    .orderBy(tickets.band, tickets.dueAt, sql`${tickets.importance} desc nulls last`, tickets.ticketId)
    .limit(MOST_LOOKED_AT + 1)
  const looked = rows.slice(0, MOST_LOOKED_AT).map(({ ticketId }) => ticketId as TicketId)
  const states = await readExclusions(tx, looked)
  const found = states.flatMap(({ exclusions }) => exclusions)
  return {
    looked: looked.length,
    isCutOff: rows.length > MOST_LOOKED_AT,
    offerable: states.filter(({ exclusions }) => exclusions.length === 0).length,
    exclusions: (Object.keys(EXCLUSIONS) as ExclusionCode[]).flatMap((code) => {
      const because = found.filter((exclusion) => exclusion.code === code)
      if (because.length === 0) return []
      const unknown = because.filter(({ isUnknown }) => isUnknown).length
      return [{ code, tickets: because.length, unknown }]
    }),
  }
}
