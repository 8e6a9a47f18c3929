import { recordAudit } from '../audit/record-audit.ts'
import { lockContact } from '../contacts/lock-contacts.ts'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { withheldContacts } from './tables.ts'

/** Keeps what a contact writes from volunteers. Refused with CONTACT_NOT_FOUND or CONTACT_MERGED. */
export async function withholdContact(ctx: Ctx, input: { contactId: ContactId }): Promise<void> {
  const { contactId } = input
  await ctx.transaction(async (tx) => {
    await lockContact(tx, contactId)
    const [kept] = await tx
      .insert(withheldContacts)
      .values({
        organizationId: tx.organizationId,
        contactId,
        withheldBy: memberOf(ctx.viewer),
        withheldAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ contactId: withheldContacts.contactId })
    if (!kept) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.withheld',
      subject: `contact:${contactId}`,
    })
  })
}
