import type { VolunteerRules } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { type FoundRow, isWaiting, orderColumns } from '../routing/next-walks.ts'

/** So many of what waits are read at a time, those due first. */
const AT_A_TIME = 500
/** Behind so many times as many that may not be offered, nobody looks on: no card is held there, and nobody is called for it. */
export const MOST_TIMES = 10

/** Where in the queue a look ended. */
export interface PlaceInQueue {
  due: string
  importance: number
  ticketId: TicketId
}

/** Some of what waits, and where the queue goes on; null at its end. */
export interface FreePart {
  rows: FoundRow[]
  end: PlaceInQueue | null
}

/**
 * The tickets that nobody has in hand, of the lanes from which is offered and of those whose lane was lifted, the soonest due
 * first. Index tickets_queue.
 */
export async function listFree(tx: Tx, rules: VolunteerRules, after: PlaceInQueue | null): Promise<FreePart> {
  const rows = await tx.execute<FoundRow & { due: string }>(sql`
    select ${orderColumns}, 'own' as found, due_at::text as due from tickets
    where ${isWaiting(tx)} and assignee_id is null and band = 1
      and (lane in ${[...rules.lanes]} or exists (select from lifted_exclusions l
        where l.organization_id = tickets.organization_id and l.ticket_id = tickets.ticket_id))
      and ticket_id not in (select held.ticket_id from claims held
        where held.organization_id = ${tx.organizationId} and held.holder_id is not null and held.expires_at > now())
      and ${after === null ? sql`true` : isBehind(after)}
    order by band, due_at, importance desc, ticket_id limit ${AT_A_TIME}`)
  const last = rows.at(-1)
  if (!last || rows.length < AT_A_TIME) return { rows: [...rows], end: null }
  const { due, importance, ticket_id: ticketId } = last
  return { rows: [...rows], end: { due, importance, ticketId } }
}

/** Said first without the ties, so that the index is entered there. */
function isBehind({ due, importance, ticketId }: PlaceInQueue): SQL {
  const at = sql`${due}::timestamptz`
  return sql`(due_at >= ${at} and (due_at > ${at} or importance < ${importance}
    or (importance = ${importance} and ticket_id > ${ticketId})))`
}
