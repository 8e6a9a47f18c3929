import { and, eq, gt, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Viewer, World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { type OpenedSession, openSession, usualSessionKind } from './open-session.ts'
import { members, organizations, signInLinks } from './tables.ts'
import { type PresentedToken, readToken } from './token.ts'

/** What the page of a link shows before it is used. */
export interface LinkPreview {
  name: string
  organization: string
  locale: Viewer['locale']
}

/** For whom a link is, without using it: programs that look at links before people do must not spend them. */
export async function previewSignInLink(world: World, token: string): Promise<LinkPreview | null> {
  const presented = readToken(token)
  if (!presented) return null
  return inOrganization(world.db, presented.organizationId, async (tx) => {
    const [row] = await tx
      .select({ name: members.name, organization: organizations.name, locale: members.locale })
      .from(signInLinks)
      .innerJoin(
        members,
        and(
          eq(members.organizationId, signInLinks.organizationId),
          eq(members.memberId, signInLinks.memberId),
        ),
      )
      .innerJoin(organizations, eq(organizations.organizationId, signInLinks.organizationId))
      .where(and(isUsable(presented, world.now()), isNull(members.disabledAt)))
    return row ? { ...row, locale: row.locale as Viewer['locale'] } : null
  })
}

/**
 * Signs a member in by a link, which is spent by it: of two who use it at once, one gets in. Refused with LINK_SPENT
 * when it was used, has run out, never existed, or its member's access has ended.
 */
export async function useSignInLink(
  world: World,
  token: string,
  client: { userAgent: string | null },
): Promise<OpenedSession> {
  const presented = readToken(token)
  if (!presented) throw spent()
  return inOrganization(world.db, presented.organizationId, async (tx) => {
    const now = world.now()
    const [link] = await tx
      .update(signInLinks)
      .set({ usedAt: now })
      .where(isUsable(presented, now))
      .returning({ memberId: signInLinks.memberId })
    if (!link) throw spent()
    const memberId = link.memberId as MemberId
    const [member] = await tx
      .select({ disabledAt: members.disabledAt })
      .from(members)
      .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
    if (!member || member.disabledAt) throw spent()
    const session = await openSession(tx, world, {
      memberId,
      kind: await usualSessionKind(tx, memberId),
      userAgent: client.userAgent,
    })
    await recordAudit(tx, world.keys, {
      at: now,
      actor: memberId,
      action: 'member.signedIn',
      subject: `member:${memberId}`,
      detail: { by: 'link' },
    })
    return session
  })
}

function isUsable({ organizationId, hash }: PresentedToken, now: Date) {
  return and(
    eq(signInLinks.organizationId, organizationId),
    eq(signInLinks.tokenHash, hash),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, now),
  )
}

function spent(): Refusal {
  return new Refusal(
    'LINK_SPENT',
    'This link has been used or has run out. Ask an administrator for another one.',
  )
}
