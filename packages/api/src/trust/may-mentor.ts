import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * Whether a volunteer may decide on what others write on this ticket: they are a mentor on every topic it is on. The
 * database's own function, which its guard of approvals asks as well.
 */
export async function mayMentor(tx: Tx, memberId: string, ticketId: string): Promise<boolean> {
  const [row] = await tx.execute<{ may: boolean }>(
    sql`select is_trusted_on_ticket(${tx.organizationId}::uuid, ${memberId}::uuid, ${ticketId}::uuid, '{mentor}') as may`,
  )
  return row!.may
}
