import { eq } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type MemberId, newId } from '../db/id.ts'
import { members, sessions } from './tables.ts'
import { createToken } from './token.ts'

/** How a session ends by itself: at a desk, or on a phone. */
export type SessionKind = (typeof sessions.$inferSelect)['kind']

/** Minutes without use after which a console's session has ended. */
export const IDLE_MINUTES = 30

/** Hours after which a session has ended, used or not. */
const ABSOLUTE_HOURS: Record<SessionKind, number> = { console: 12, device: 30 * 24 }

/** A session that was just opened. The token goes into the cookie and is kept nowhere else. */
export interface OpenedSession {
  token: string
  kind: SessionKind
  expiresAt: Date
}

/** Opens a session for a member who has proved who they are; always under a token of its own. `hours` is for a shorter one. */
export async function openSession(
  tx: Tx,
  world: Pick<World, 'now'>,
  input: { memberId: MemberId; kind: SessionKind; userAgent: string | null; hours?: number },
): Promise<OpenedSession> {
  const { organizationId } = tx
  const { memberId, kind, userAgent } = input
  const now = world.now()
  const { text, hash } = createToken(organizationId)
  const expiresAt = new Date(now.getTime() + (input.hours ?? ABSOLUTE_HOURS[kind]) * 3_600_000)
  await tx.insert(sessions).values({
    organizationId,
    sessionId: newId<'session'>(now.getTime()),
    memberId,
    tokenHash: hash,
    kind,
    userAgent: userAgent?.slice(0, 400) ?? null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  })
  return { token: text, kind, expiresAt }
}

/** The kind that suits a member who does not say: a volunteer answers on a phone. */
export async function usualSessionKind(tx: Tx, memberId: MemberId): Promise<SessionKind> {
  const [row] = await tx.select({ role: members.role }).from(members).where(eq(members.memberId, memberId))
  return row?.role === 'volunteer' ? 'device' : 'console'
}
