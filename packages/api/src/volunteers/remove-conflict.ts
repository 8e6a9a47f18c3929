import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { ContactId, MemberId } from '../db/id.ts'
import { contacts, identities } from '../contacts/tables.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { volunteerConflicts } from './tables.ts'

/**
 * Lets a volunteer be offered again what a contact writes. Where nothing stood between them, nothing happens. Refused with
 * NOT_A_VOLUNTEER or CONTACT_NOT_FOUND.
 */
export async function removeConflict(
  ctx: Ctx,
  input: { memberId: MemberId; contactId: ContactId },
): Promise<void> {
  const { memberId, contactId } = input
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await getVolunteer(tx, memberId)
    const [contact] = await tx
      .select({ contactId: contacts.contactId })
      .from(contacts)
      .where(and(eq(contacts.organizationId, organizationId), eq(contacts.contactId, contactId)))
    if (!contact) {
      throw new Refusal('CONTACT_NOT_FOUND', 'This contact does not exist. Reload the page.', {
        path: ['contactId'],
      })
    }
    const removed = await tx
      .delete(volunteerConflicts)
      .where(
        and(
          eq(volunteerConflicts.organizationId, organizationId),
          eq(volunteerConflicts.memberId, memberId),
          inArray(
            volunteerConflicts.identityId,
            tx
              .select({ identityId: identities.identityId })
              .from(identities)
              .where(and(eq(identities.organizationId, organizationId), eq(identities.contactId, contactId))),
          ),
        ),
      )
      .returning({ identityId: volunteerConflicts.identityId })
    if (removed.length === 0) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.conflictRemoved',
      subject: `member:${memberId}`,
      detail: { contact: contactId },
    })
  })
}
