import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** A ticket and all that were merged into it, one into the next. */
export async function listBranch(tx: Tx, ticketId: TicketId): Promise<TicketId[]> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    with recursive branch as (
      select ${ticketId}::uuid as ticket_id
      union
      select t.ticket_id from tickets t join branch on t.merged_into_id = branch.ticket_id
      where t.organization_id = ${tx.organizationId}
    )
    select ticket_id from branch`)
  return rows.map((row) => row.ticket_id)
}
