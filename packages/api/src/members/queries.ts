import { and, asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { isStillGood, type SessionId } from './find-session.ts'
import type { MemberRow } from './get-member.ts'
import type { TeamRow } from './get-team.ts'
import type { InvitationRow } from './invitation.ts'
import { apiTokens, invitations, members, sessions, teams } from './tables.ts'

/** The place of a member in the list: name and id. */
export type MemberPlace = [name: string, memberId: string]

/** A token of a program, without its hash. */
export type ApiTokenRow = Omit<typeof apiTokens.$inferSelect, 'tokenHash'>

/** One session, and whether it is the one that asks. */
export type SessionRow = Omit<typeof sessions.$inferSelect, 'tokenHash'> & { isCurrent: boolean }

/** The people of the organization by name: tens to some thousands, sorted as they are read. */
export async function listMembers(
  tx: Tx,
  options: { limit: number; after: MemberPlace | null; role: Viewer['role'] | null },
): Promise<MemberRow[]> {
  const { limit, after, role } = options
  return tx
    .select()
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        role ? eq(members.role, role) : undefined,
        after
          ? or(gt(members.name, after[0]), and(eq(members.name, after[0]), gt(members.memberId, after[1])))
          : undefined,
      ),
    )
    .orderBy(asc(members.name), asc(members.memberId))
    .limit(limit)
}

/** A member's sessions that are still good, the latest first. Index sessions_member. */
export async function listSessions(
  tx: Tx,
  memberId: MemberId,
  current: SessionId | null,
  now: Date,
): Promise<SessionRow[]> {
  const rows = await tx
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.organizationId, tx.organizationId), eq(sessions.memberId, memberId), isStillGood(now)),
    )
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100)
  return rows.map(({ tokenHash: _hash, ...row }) => ({ ...row, isCurrent: row.sessionId === current }))
}

/** The tokens of programs, the latest first. */
export async function listApiTokens(tx: Tx): Promise<ApiTokenRow[]> {
  return tx
    .select()
    .from(apiTokens)
    .where(eq(apiTokens.organizationId, tx.organizationId))
    .orderBy(desc(apiTokens.createdAt))
    .limit(500)
}

/** The invitations that somebody may still do something about, the latest first. */
export async function listInvitations(tx: Tx): Promise<InvitationRow[]> {
  return tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, tx.organizationId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.invitationId))
    .limit(500)
}

/** The teams by name. Index teams_name. */
export async function listTeams(tx: Tx, options: { withArchived: boolean }): Promise<TeamRow[]> {
  return tx
    .select()
    .from(teams)
    .where(
      and(
        eq(teams.organizationId, tx.organizationId),
        options.withArchived ? undefined : isNull(teams.archivedAt),
      ),
    )
    .orderBy(asc(sql`lower(${teams.name})`))
    .limit(1000)
}
