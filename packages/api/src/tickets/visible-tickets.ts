import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { tickets } from './tables.ts'

/**
 * The condition under which a ticket is for this viewer's eyes; undefined where all of the organization's are. A
 * volunteer sees what they hold a claim on, while they hold it.
 */
export function visibleTickets(viewer: Viewer): SQL | undefined {
  if (viewer.role !== 'volunteer') return undefined
  return sql`exists (select from claims held
    where held.organization_id = ${tickets.organizationId} and held.ticket_id = ${tickets.ticketId}
      and held.holder_id = ${viewer.memberId} and held.expires_at > clock_timestamp())`
}
