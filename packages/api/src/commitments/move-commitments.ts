import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** What was promised on a ticket is owed on the one it is merged into. Each promise keeps in mind where it is at home. */
export async function moveCommitmentsInto(tx: Tx, from: TicketId, into: TicketId): Promise<void> {
  await tx.execute(sql`
    update commitments set ticket_id = ${into}, home_ticket_id = coalesce(home_ticket_id, ticket_id)
    where organization_id = ${tx.organizationId} and ticket_id = ${from}`)
}

/** Puts back on a ticket what was promised there, or on a ticket of its branch. */
export async function moveCommitmentsHome(
  tx: Tx,
  from: TicketId,
  to: TicketId,
  branch: TicketId[],
): Promise<void> {
  await tx.execute(sql`
    update commitments set ticket_id = ${to}, home_ticket_id = nullif(home_ticket_id, ${to}::uuid)
    where organization_id = ${tx.organizationId} and ticket_id = ${from} and home_ticket_id in ${branch}`)
}
