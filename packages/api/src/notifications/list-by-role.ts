import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { members } from '../members/tables.ts'

/** Everybody with one of these roles who has not left. */
export async function listByRole(tx: Tx, roles: Viewer['role'][]): Promise<MemberId[]> {
  const rows = await tx
    .select({ memberId: members.memberId })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(members.role, roles),
        isNull(members.disabledAt),
      ),
    )
  return rows.map(({ memberId }) => memberId as MemberId)
}
