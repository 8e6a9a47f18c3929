import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanEmail } from '../clean-email.ts'
import type { Ctx, Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { actorOf, memberOf } from './act-as.ts'
import { checkTeams, type TeamId } from './get-team.ts'
import { announceInvitation, invitationEnd, type InvitationId, type SentInvitation } from './invitation.ts'
import { invitations, invitationTeams, members, organizations } from './tables.ts'
import { createToken } from './token.ts'

/** Who is invited, and as what. */
export interface NewInvitation {
  email: string
  role: Viewer['role']
  /** The organization's when absent. */
  locale?: Viewer['locale']
  teamIds?: TeamId[]
}

/**
 * Invites somebody by a link that makes them a member, once, within seven days. Refused with EMAIL_MALFORMED,
 * EMAIL_TAKEN when they are a member, INVITATION_PENDING when they are invited already, or TEAM_NOT_FOUND.
 */
export async function createInvitation(ctx: Ctx, input: NewInvitation): Promise<SentInvitation> {
  const email = cleanEmail(input.email)
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await refuseMember(tx, email)
    const teamIds = await checkTeams(tx, input.teamIds ?? [])
    const now = ctx.now()
    const invitationId: InvitationId = newId<'invitation'>(now.getTime())
    const expiresAt = invitationEnd(now)
    const token = createToken(organizationId)
    const row = { email, role: input.role, locale: input.locale ?? (await localeOf(tx)) }
    const created = await tx
      .insert(invitations)
      .values({
        ...row,
        organizationId,
        invitationId,
        tokenHash: token.hash,
        invitedBy: memberOf(ctx.viewer),
        createdAt: now,
        expiresAt,
      })
      .onConflictDoNothing()
      .returning({ invitationId: invitations.invitationId })
    if (created.length === 0) {
      throw new Refusal(
        'INVITATION_PENDING',
        'This address is invited already. Send that invitation again, or revoke it.',
        { path: ['email'] },
      )
    }
    if (teamIds.length > 0) {
      await tx
        .insert(invitationTeams)
        .values(teamIds.map((teamId) => ({ organizationId, invitationId, teamId })))
    }
    const sent = { invitationId, url: `${ctx.publicUrl}/invitation/${token.text}`, expiresAt }
    await announceInvitation(ctx, tx, row, sent)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'invitation.created',
      subject: `invitation:${invitationId}`,
      detail: { role: input.role },
    })
    return sent
  })
}

async function refuseMember(tx: Tx, email: string): Promise<void> {
  const [known] = await tx
    .select({ memberId: members.memberId })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), sql`lower(${members.email}) = lower(${email})`))
  if (known) {
    throw new Refusal('EMAIL_TAKEN', 'There is already a member with this address.', { path: ['email'] })
  }
}

async function localeOf(tx: Tx): Promise<Viewer['locale']> {
  const [row] = await tx
    .select({ locale: organizations.locale })
    .from(organizations)
    .where(eq(organizations.organizationId, tx.organizationId))
  return (row?.locale ?? 'fr') as Viewer['locale']
}
