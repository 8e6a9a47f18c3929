import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { lockContact } from '../contacts/lock-contacts.ts'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { listWithheldUnder } from './list-withheld.ts'
import { withheldContacts } from './tables.ts'

/**
 * Lets volunteers answer a contact again, also where the word was said of somebody who was merged into them. Refused with
 * CONTACT_NOT_FOUND or CONTACT_MERGED.
 */
export async function offerContact(ctx: Ctx, input: { contactId: ContactId }): Promise<void> {
  const { contactId } = input
  await ctx.transaction(async (tx) => {
    await lockContact(tx, contactId)
    const words = await listWithheldUnder(tx, [contactId])
    if (words.length === 0) return
    await tx.delete(withheldContacts).where(
      and(
        eq(withheldContacts.organizationId, tx.organizationId),
        inArray(
          withheldContacts.contactId,
          words.map((word) => word.withheldId),
        ),
      ),
    )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.offered',
      subject: `contact:${contactId}`,
    })
  })
}
