import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { Id, MemberId, OrganizationId } from '../db/id.ts'
import { IDLE_MINUTES, type SessionKind } from './open-session.ts'
import { members, sessions } from './tables.ts'
import { readToken } from './token.ts'

export type SessionId = Id<'session'>

/** A session that is good, and whose it is. */
export interface FoundSession {
  sessionId: SessionId
  kind: SessionKind
  viewer: Viewer
}

/** Being seen is written down once a minute at most. */
const SEEN_EVERY_MS = 60_000

/**
 * The session of a token; null when it is unknown, ended, idle for too long, or its member's access has ended. A request
 * that the console makes by itself does not count as use.
 */
export async function findSession(
  world: World,
  token: string,
  options: { countsAsUse: boolean },
): Promise<FoundSession | null> {
  const presented = readToken(token)
  if (!presented) return null
  const { organizationId, hash } = presented
  const now = world.now()
  return inOrganization(world.db, organizationId, async (tx) => {
    const [row] = await tx
      .select({
        sessionId: sessions.sessionId,
        kind: sessions.kind,
        lastSeenAt: sessions.lastSeenAt,
        memberId: members.memberId,
        role: members.role,
        name: members.name,
        locale: members.locale,
      })
      .from(sessions)
      .innerJoin(
        members,
        and(eq(members.organizationId, sessions.organizationId), eq(members.memberId, sessions.memberId)),
      )
      .where(
        and(
          eq(sessions.organizationId, organizationId),
          eq(sessions.tokenHash, hash),
          isStillGood(now),
          isNull(members.disabledAt),
        ),
      )
    if (!row) return null
    if (options.countsAsUse && now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await tx
        .update(sessions)
        .set({ lastSeenAt: now })
        .where(and(eq(sessions.organizationId, organizationId), eq(sessions.sessionId, row.sessionId)))
    }
    return {
      sessionId: row.sessionId as SessionId,
      kind: row.kind,
      viewer: {
        memberId: row.memberId as MemberId,
        organizationId,
        role: row.role,
        name: row.name,
        locale: row.locale as Viewer['locale'],
      },
    }
  })
}

/** Which of these sessions are no longer good. Consoles that stay open ask every few seconds. */
export async function findEndedSessions(
  world: World,
  organizationId: OrganizationId,
  sessionIds: SessionId[],
): Promise<Set<SessionId>> {
  const good = await inOrganization(world.db, organizationId, (tx) =>
    tx
      .select({ sessionId: sessions.sessionId })
      .from(sessions)
      .innerJoin(
        members,
        and(eq(members.organizationId, sessions.organizationId), eq(members.memberId, sessions.memberId)),
      )
      .where(
        and(
          eq(sessions.organizationId, organizationId),
          sql`${sessions.sessionId} in ${sessionIds}`,
          isStillGood(world.now()),
          isNull(members.disabledAt),
        ),
      ),
  )
  const ended = new Set(sessionIds)
  for (const { sessionId } of good) ended.delete(sessionId as SessionId)
  return ended
}

/** The condition that a session has neither been ended, nor run out, nor lain idle. */
export function isStillGood(now: Date) {
  return and(
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, now),
    or(eq(sessions.kind, 'device'), gt(sessions.lastSeenAt, new Date(now.getTime() - IDLE_MINUTES * 60_000))),
  )
}
