import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id, MemberId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { Refusal } from '../refusal.ts'
import { memberOf } from './act-as.ts'
import { invitations } from './tables.ts'

export type InvitationId = Id<'invitation'>
export type InvitationRow = Omit<typeof invitations.$inferSelect, 'tokenHash'>

/** Where an invitation stands. */
export type InvitationState = 'open' | 'expired' | 'revoked' | 'accepted'

/** An invitation that was just sent, with the address to hand over. The address is kept nowhere. */
export interface SentInvitation {
  invitationId: InvitationId
  url: string
  expiresAt: Date
}

const DAYS = 7

/** The instant at which an invitation that is sent now runs out. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + DAYS * 86_400_000)
}

/** Where an invitation stands at an instant. */
export function invitationState(
  row: Pick<InvitationRow, 'acceptedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (row.acceptedAt) return 'accepted'
  if (row.revokedAt) return 'revoked'
  return row.expiresAt <= now ? 'expired' : 'open'
}

/**
 * The invitation, locked until the commit. Refused with INVITATION_NOT_FOUND, INVITATION_USED or INVITATION_REVOKED;
 * one that has run out can still be sent again or revoked.
 */
export async function getOpenInvitation(tx: Tx, invitationId: InvitationId): Promise<InvitationRow> {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.organizationId, tx.organizationId), eq(invitations.invitationId, invitationId)))
    .for('update')
  if (!row) {
    throw new Refusal('INVITATION_NOT_FOUND', 'This invitation does not exist. Reload the page.', {
      path: ['invitationId'],
    })
  }
  if (row.acceptedAt) {
    throw new Refusal('INVITATION_USED', 'This invitation has been accepted. The person is a member.', {
      path: ['invitationId'],
    })
  }
  if (row.revokedAt) {
    throw new Refusal('INVITATION_REVOKED', 'This invitation was revoked. Invite the person anew.', {
      path: ['invitationId'],
    })
  }
  return row
}

/** Tells the other rooms that somebody is invited: whoever can write to them writes the address. */
export async function announceInvitation(
  ctx: Ctx,
  tx: Tx,
  row: Pick<InvitationRow, 'email' | 'role' | 'locale'>,
  sent: SentInvitation,
): Promise<void> {
  await recordEvent(tx, ctx, {
    type: 'invitation.created',
    ...sent,
    email: row.email,
    role: row.role,
    locale: row.locale as 'fr' | 'en' | 'ar',
    invitedBy: memberOf(ctx.viewer),
  })
}

/** Ends the open invitations of somebody who may no longer invite, whose addresses they may have kept. */
export async function revokeInvitationsOf(tx: Tx, memberId: MemberId, now: Date): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(invitations.organizationId, tx.organizationId),
        eq(invitations.invitedBy, memberId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
}
