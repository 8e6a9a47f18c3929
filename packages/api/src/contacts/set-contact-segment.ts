import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { retargetSegment } from '../promises/retarget-segment.ts'
import { touchTicketsOfContact } from '../tickets/move-tickets.ts'
import { cleanSegment } from './clean-segment.ts'
import { lockContact } from './lock-contacts.ts'
import { contacts } from './tables.ts'

/**
 * Says what kind of customer a contact is, or that they are of none: their open tickets are promised accordingly from now
 * on. Refused with SEGMENT_TOO_LONG, CONTACT_NOT_FOUND or CONTACT_MERGED.
 */
export async function setContactSegment(
  ctx: Ctx,
  input: { contactId: ContactId; segment: string | null },
): Promise<void> {
  const { contactId } = input
  const segment = cleanSegment(input.segment)
  await ctx.transaction(async (tx) => {
    const contact = await lockContact(tx, contactId)
    if (contact.segment === segment) return
    await tx
      .update(contacts)
      .set({ segment })
      .where(and(eq(contacts.organizationId, tx.organizationId), eq(contacts.contactId, contactId)))
    await touchTicketsOfContact(tx, contactId)
    await retargetSegment(tx, ctx, contactId)
    // The words are a person's own: the record says that there were some, it could never forget which.
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.segmentSet',
      subject: `contact:${contactId}`,
      detail: { had: contact.segment !== null, has: segment !== null },
    })
  })
}
