import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Viewer, World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { recordEvent } from '../events/record-event.ts'
import { Refusal } from '../refusal.ts'
import { countAttempts } from './count-attempts.ts'
import { insertMember, readMember } from './create-member.ts'
import { type InvitationId, type InvitationRow, type InvitationState, invitationState } from './invitation.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import type { Client } from './sign-in.ts'
import { invitations, invitationTeams, members, organizations, teamMembers } from './tables.ts'
import { type PresentedToken, readToken } from './token.ts'

/** What the page of an invitation shows to whoever holds its link. */
export interface InvitationPreview {
  organization: string
  email: string
  role: Viewer['role']
  locale: Viewer['locale']
  invitedBy: string | null
  expiresAt: Date
  state: InvitationState
}

/** What an invitation is, without accepting it; null for a link that never was one, or was replaced by another. */
export async function previewInvitation(world: World, token: string): Promise<InvitationPreview | null> {
  const presented = readToken(token)
  if (!presented) return null
  return inOrganization(world.db, presented.organizationId, async (tx) => {
    const [row] = await tx
      .select({ invitation: invitations, organization: organizations.name, invitedBy: members.name })
      .from(invitations)
      .innerJoin(organizations, eq(organizations.organizationId, invitations.organizationId))
      .leftJoin(
        members,
        and(
          eq(members.organizationId, invitations.organizationId),
          eq(members.memberId, invitations.invitedBy),
        ),
      )
      .where(isOf(presented))
    if (!row) return null
    const { invitation, organization, invitedBy } = row
    const { email, role, locale, expiresAt } = invitation
    return {
      organization,
      email,
      role,
      locale: locale as Viewer['locale'],
      invitedBy,
      expiresAt,
      state: invitationState(invitation, world.now()),
    }
  })
}

/**
 * Makes whoever holds the link a member and signs them in. The link is spent by it: of fifty who use it at once, one
 * becomes a member. Without a password the member comes in by sign-in links from then on. Refused with
 * INVITATION_UNKNOWN, INVITATION_EXPIRED, INVITATION_REVOKED, INVITATION_USED, EMAIL_TAKEN, TOO_MANY_ATTEMPTS, or for the
 * name or the password.
 */
export async function acceptInvitation(
  world: World,
  input: { token: string; name: string; password?: string; locale?: Viewer['locale'] },
  client: Client,
): Promise<OpenedSession> {
  await countAttempts(world, [{ kind: 'address', value: client.address }])
  const presented = readToken(input.token)
  if (!presented) throw unknown()
  const { organizationId } = presented
  // Looked at before the password's slow hash is worked out, and again under a lock after it.
  const invited = await inOrganization(world.db, organizationId, (tx) =>
    getUsable(tx, presented, world.now()),
  )
  const person = await readMember({
    name: input.name,
    email: invited.email,
    role: invited.role,
    locale: input.locale ?? (invited.locale as Viewer['locale']),
    ...(input.password !== undefined && { password: input.password }),
  })

  return inOrganization(world.db, organizationId, async (tx) => {
    const now = world.now()
    const { invitationId, role } = await getUsable(tx, presented, now)
    const memberId = await insertMember(tx, person, now)
    await tx
      .update(invitations)
      .set({ acceptedAt: now, acceptedBy: memberId })
      .where(and(eq(invitations.organizationId, organizationId), eq(invitations.invitationId, invitationId)))
    const teams = await tx
      .select({ teamId: invitationTeams.teamId })
      .from(invitationTeams)
      .where(
        and(
          eq(invitationTeams.organizationId, organizationId),
          eq(invitationTeams.invitationId, invitationId),
        ),
      )
    if (teams.length > 0) {
      await tx.insert(teamMembers).values(teams.map(({ teamId }) => ({ organizationId, teamId, memberId })))
    }
    await recordEvent(tx, world, {
      type: 'invitation.accepted',
      invitationId: invitationId as InvitationId,
      memberId,
    })
    const session = await openSession(tx, world, {
      memberId,
      kind: role === 'volunteer' ? 'device' : 'console',
      userAgent: client.userAgent,
    })
    await recordAudit(tx, world.keys, {
      at: now,
      actor: memberId,
      action: 'invitation.accepted',
      subject: `invitation:${invitationId}`,
      detail: { memberId, role },
    })
    return session
  })
}

/** The invitation of a token, locked until the commit, if it can be accepted. */
async function getUsable(tx: Tx, presented: PresentedToken, now: Date): Promise<InvitationRow> {
  const [row] = await tx.select().from(invitations).where(isOf(presented)).for('update')
  if (!row) throw unknown()
  const state = invitationState(row, now)
  if (state === 'open') return row
  throw new Refusal(...ENDED[state], { path: ['token'] })
}

const ENDED: Record<Exclude<InvitationState, 'open'>, [code: string, message: string]> = {
  accepted: ['INVITATION_USED', 'This invitation has been used. Sign in, or ask for a sign-in link.'],
  revoked: ['INVITATION_REVOKED', 'This invitation was taken back. Ask the person who invited you.'],
  expired: ['INVITATION_EXPIRED', 'This invitation has run out. Ask for it to be sent again.'],
}

function isOf({ organizationId, hash }: PresentedToken) {
  return and(eq(invitations.organizationId, organizationId), eq(invitations.tokenHash, hash))
}

function unknown(): Refusal {
  return new Refusal(
    'INVITATION_UNKNOWN',
    'This is not the address of an invitation, or a newer one was sent. Look for the latest message.',
    { path: ['token'] },
  )
}
