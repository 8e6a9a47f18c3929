import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** A ticket and all that were merged into it, one into the next. */
export async function listBranch(tx: Tx, ticketId: TicketId): Promise<TicketId[]> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    with recursive branch as (
      select ${ticketId}::uuid as ticket_id
      union
      select merged.ticket_id from branch cross join lateral (
        select t.ticket_id from tickets t
        where t.organization_id = ${tx.organizationId} and t.merged_into_id = branch.ticket_id offset 0) merged
    )
    select ticket_id from branch`)
  return rows.map((row) => row.ticket_id)
}
