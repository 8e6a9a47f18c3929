import { and, count, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { TeamId } from './get-team.ts'
import { members, teamMembers } from './tables.ts'

/** Makes these people the team, and nobody else. Refused with MEMBER_NOT_FOUND. */
export async function replaceTeamMembers(tx: Tx, teamId: TeamId, memberIds: MemberId[]): Promise<void> {
  const { organizationId } = tx
  const wanted = [...new Set(memberIds)]
  if (wanted.length > 0) {
    const [known] = await tx
      .select({ count: count() })
      .from(members)
      .where(and(eq(members.organizationId, organizationId), inArray(members.memberId, wanted)))
    if (known?.count !== wanted.length) {
      throw new Refusal('MEMBER_NOT_FOUND', 'One of these people is not a member. Reload the page.', {
        path: ['memberIds'],
      })
    }
  }
  await tx
    .delete(teamMembers)
    .where(and(eq(teamMembers.organizationId, organizationId), eq(teamMembers.teamId, teamId)))
  if (wanted.length === 0) return
  await tx.insert(teamMembers).values(wanted.map((memberId) => ({ organizationId, teamId, memberId })))
}
