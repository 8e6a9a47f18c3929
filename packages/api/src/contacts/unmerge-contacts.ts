import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { retargetSegment } from '../promises/retarget-segment.ts'
import { Refusal } from '../refusal.ts'
import { moveTickets, touchTicketsOfContact } from '../tickets/move-tickets.ts'
import { lockContacts } from './lock-contacts.ts'
import { contactMerges, contactNotes, contacts, identities } from './tables.ts'

/**
 * Says that a contact was somebody else after all: the identities and notes it had when it was merged go back to it, and
 * with the identities all their tickets, those since opened too. What was written about the two together stays.
 * Refused with CONTACT_NOT_FOUND, NOT_MERGED, or MERGED_FURTHER where the other one has been merged in turn.
 */
export async function unmergeContacts(ctx: Ctx, input: { contactId: ContactId }): Promise<void> {
  const { contactId } = input
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const [merge] = await tx
      .select()
      .from(contactMerges)
      .where(
        and(
          eq(contactMerges.organizationId, organizationId),
          eq(contactMerges.fromContactId, contactId),
          isNull(contactMerges.undoneAt),
        ),
      )
    const intoId = (merge?.intoContactId ?? contactId) as ContactId
    const both = await lockContacts(tx, [...new Set([contactId, intoId])])
    if (!merge || both.get(contactId)!.mergedIntoId !== intoId) {
      throw new Refusal('NOT_MERGED', 'This contact stands by itself already.', { path: ['contactId'] })
    }
    const further = both.get(intoId)!.mergedIntoId
    if (further !== null) {
      throw new Refusal(
        'MERGED_FURTHER',
        'The other contact has been merged in turn since. Take that back first.',
        { path: ['contactId'], parameters: { contactId: intoId } },
      )
    }
    if (merge.identityIds.length > 0)
      await tx
        .update(identities)
        .set({ contactId })
        .where(
          and(
            eq(identities.organizationId, organizationId),
            inArray(identities.identityId, merge.identityIds),
          ),
        )
    if (merge.noteIds.length > 0)
      await tx
        .update(contactNotes)
        .set({ contactId })
        .where(
          and(
            eq(contactNotes.organizationId, organizationId),
            inArray(contactNotes.contactNoteId, merge.noteIds),
          ),
        )
    await moveTickets(tx, merge.identityIds, contactId)
    await tx
      .update(contacts)
      .set({ mergedIntoId: null })
      .where(and(eq(contacts.organizationId, organizationId), eq(contacts.contactId, contactId)))
    await tx
      .update(contactMerges)
      .set({ undoneAt: ctx.now() })
      .where(and(eq(contactMerges.organizationId, organizationId), eq(contactMerges.mergeId, merge.mergeId)))
    await touchTicketsOfContact(tx, intoId)
    await retargetSegment(tx, ctx, contactId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.unmerged',
      subject: `contact:${contactId}`,
      detail: { from: intoId },
    })
  })
}
