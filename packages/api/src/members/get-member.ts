import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { members } from './tables.ts'

export type MemberRow = typeof members.$inferSelect

/** The member, locked until the commit; refused with MEMBER_NOT_FOUND, or MEMBER_DISABLED when their access has ended. */
export async function getMember(tx: Tx, memberId: MemberId, path = 'memberId'): Promise<MemberRow> {
  const [member] = await tx
    .select()
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    // Not `for update`: whatever else is written meanwhile names members by foreign keys, which would wait for it in a ring.
    .for('no key update')
  if (!member) {
    throw new Refusal('MEMBER_NOT_FOUND', 'This member does not exist. Reload the page.', {
      path: [path],
    })
  }
  if (member.disabledAt) {
    throw new Refusal('MEMBER_DISABLED', `${member.name} no longer has access.`, {
      parameters: { name: member.name },
      path: [path],
    })
  }
  return member
}

/**
 * Makes changes of rights in one organization wait for each other, so that two administrators who remove each other at
 * once meet. Call it before anything is locked.
 */
export async function lockRights(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`rights ${tx.organizationId}`}::text, 0))`,
  )
}

/** Refuses with LAST_ADMIN when the organization would be left without anybody who can administer it. */
export async function refuseLastAdmin(tx: Tx, member: MemberRow): Promise<void> {
  if (member.role !== 'admin') return
  const [admins] = await tx
    .select({ count: count() })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        eq(members.role, 'admin'),
        isNull(members.disabledAt),
      ),
    )
  if ((admins?.count ?? 0) > 1) return
  throw new Refusal('LAST_ADMIN', 'This is the only administrator. Make somebody else one first.', {
    path: ['memberId'],
  })
}
