import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id, MemberId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { createInvitation } from '../members/create-invitation.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { topics } from '../voice/tables.ts'
import { nominateMentor } from '../volunteers/nominate-mentor.ts'
import type { GuestRow } from './join-rehearsal.ts'
import { rehearsalGuests } from './tables.ts'

/** A guest after they were invited, with the address to hand over; null where they have one, or are a member. */
export interface InvitedGuest {
  guest: GuestRow
  url: string | null
}

/**
 * Invites a colleague for good, as a volunteer; with a topic, as somebody who should be a mentor on it: where they are a
 * volunteer who is trusted on it already, that nominates them, and otherwise it is kept as a wish. Said twice, the last word
 * counts, and one invitation goes out. Refused with GUEST_NOT_FOUND.
 */
export async function inviteFromRehearsal(
  ctx: Ctx,
  { guestId, mentorOn }: { guestId: Id<'rehearsalGuest'>; mentorOn: string | null },
): Promise<InvitedGuest> {
  return ctx.transaction(async (tx) => {
    // The verbs below open transactions of their own: this one is theirs, so that all of it is done or nothing.
    const inside: Ctx = { ...ctx, transaction: (work) => work(tx) }
    const here = and(
      eq(rehearsalGuests.organizationId, tx.organizationId),
      eq(rehearsalGuests.guestId, guestId),
    )
    const [guest] = await tx.select().from(rehearsalGuests).where(here).for('update')
    if (!guest) {
      throw new Refusal('GUEST_NOT_FOUND', 'This colleague is not known any more. Reload the page.', {
        path: ['guestId'],
      })
    }
    const member = await findMember(tx, guest.email)
    const url = member ? null : await inviteAnew(inside, guest)
    if (member?.role === 'volunteer' && mentorOn !== null)
      await nominate(inside, tx, member.memberId, mentorOn)
    const now = ctx.now()
    const invitedAs = mentorOn === null ? 'volunteer' : 'mentor'
    const [kept] = await tx
      .update(rehearsalGuests)
      .set({ invitedAs, mentorOn: mentorOn?.slice(0, 80) ?? null, invitedAt: now })
      .where(here)
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'rehearsal.invited',
      subject: `rehearsalGuest:${guestId}`,
      detail: { as: invitedAs },
    })
    return { guest: kept!, url }
  })
}

async function findMember(tx: Tx, email: string) {
  const [row] = await tx
    .select({ memberId: members.memberId, role: members.role })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), sql`lower(${members.email}) = lower(${email})`))
  return row ?? null
}

/** Null where an invitation of theirs is open already: its link is with them. */
async function inviteAnew(ctx: Ctx, { email, locale }: GuestRow): Promise<string | null> {
  try {
    return (await createInvitation(ctx, { email, role: 'volunteer', locale })).url
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVITATION_PENDING') return null
    throw error
  }
}

async function nominate(ctx: Ctx, tx: Tx, memberId: string, mentorOn: string): Promise<void> {
  const [topic] = await tx
    .select({ topicId: topics.topicId })
    .from(topics)
    .where(and(eq(topics.organizationId, tx.organizationId), sql`lower(${topics.name}) = lower(${mentorOn})`))
  if (!topic) return
  try {
    await nominateMentor(ctx, { memberId: memberId as MemberId, topicId: topic.topicId as TopicId })
  } catch (error) {
    // Trust is earned in earnest: until then it stays a wish.
    if (!(error instanceof Refusal && error.code === 'NOT_TRUSTED')) throw error
  }
}
