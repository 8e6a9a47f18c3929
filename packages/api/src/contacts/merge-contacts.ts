import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { type ContactId, newId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { retargetSegment } from '../promises/retarget-segment.ts'
import { Refusal } from '../refusal.ts'
import { moveTickets, touchTicketsOfContact } from '../tickets/move-tickets.ts'
import { lockContacts, refuseMerged } from './lock-contacts.ts'
import { contactMerges, contactNotes, contacts, identities } from './tables.ts'

/**
 * Says that two contacts are one person: the identities, the tickets and the notes of the first go on under the second.
 * What moved is kept, so that `unmergeContacts` restores both exactly. Of two merges that cross each other one happens.
 * Refused with CONTACT_NOT_FOUND, CONTACT_MERGED or SAME_CONTACT.
 */
export async function mergeContacts(
  ctx: Ctx,
  input: { fromId: ContactId; intoId: ContactId },
): Promise<{ mergeId: string }> {
  const { fromId, intoId } = input
  return ctx.transaction(async (tx) => {
    const both = await lockContacts(tx, [fromId, intoId])
    if (fromId === intoId) {
      throw new Refusal('SAME_CONTACT', 'These are one contact already.', { path: ['intoId'] })
    }
    for (const contact of both.values()) refuseMerged(contact)
    const { organizationId } = tx

    // An identity that is being written at this moment is waited for: its new ticket moves along.
    const moved = await tx
      .update(identities)
      .set({ contactId: intoId })
      .where(and(eq(identities.organizationId, organizationId), eq(identities.contactId, fromId)))
      .returning({ identityId: identities.identityId })
    const identityIds = moved.map(({ identityId }) => identityId)
    const notes = await tx
      .update(contactNotes)
      .set({ contactId: intoId })
      .where(and(eq(contactNotes.organizationId, organizationId), eq(contactNotes.contactId, fromId)))
      .returning({ contactNoteId: contactNotes.contactNoteId })
    await moveTickets(tx, identityIds, intoId)
    await tx
      .update(contacts)
      .set({ mergedIntoId: intoId })
      .where(and(eq(contacts.organizationId, organizationId), eq(contacts.contactId, fromId)))
    const mergeId = newId()
    await tx.insert(contactMerges).values({
      organizationId,
      mergeId,
      fromContactId: fromId,
      intoContactId: intoId,
      identityIds,
      noteIds: notes.map(({ contactNoteId }) => contactNoteId),
      mergedBy: ctx.viewer.memberId,
      mergedAt: ctx.now(),
    })
    await touchTicketsOfContact(tx, intoId)
    await retargetSegment(tx, ctx, intoId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.merged',
      subject: `contact:${fromId}`,
      detail: { into: intoId },
    })
    return { mergeId }
  })
}
