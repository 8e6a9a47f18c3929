import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { SessionId } from './find-session.ts'
import { sessions } from './tables.ts'

/**
 * Ends a member's sessions, all of them or all but one. Requests are refused from the commit on; open consoles are
 * closed within five seconds.
 */
export async function endSessions(
  tx: Tx,
  memberId: MemberId,
  options: { now: Date; except?: SessionId | null },
): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: options.now })
    .where(
      and(
        eq(sessions.organizationId, tx.organizationId),
        eq(sessions.memberId, memberId),
        isNull(sessions.revokedAt),
        options.except ? ne(sessions.sessionId, options.except) : undefined,
      ),
    )
}
