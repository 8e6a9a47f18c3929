import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ContactId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { contacts } from './tables.ts'

export type ContactRow = typeof contacts.$inferSelect

/**
 * Contacts, locked in the order of their ids until the commit, so that of two merges that cross each other the second
 * one sees what the first has done. Refused with CONTACT_NOT_FOUND.
 */
export async function lockContacts(tx: Tx, contactIds: ContactId[]): Promise<Map<string, ContactRow>> {
  const rows = await tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.organizationId, tx.organizationId), inArray(contacts.contactId, contactIds)))
    .orderBy(asc(contacts.contactId))
    // A new ticket refers to its contact while the intake holds its identity: that must not wait for a merge.
    .for('no key update')
  const found = new Map(rows.map((row) => [row.contactId, row]))
  if (!contactIds.every((id) => found.has(id))) {
    throw new Refusal('CONTACT_NOT_FOUND', 'This contact does not exist. Reload the page.', {
      path: ['contactId'],
    })
  }
  return found
}

/** A contact that stands by itself, locked. Refused with CONTACT_MERGED where it goes on in another one. */
export async function lockContact(tx: Tx, contactId: ContactId): Promise<ContactRow> {
  const contact = (await lockContacts(tx, [contactId])).get(contactId)!
  refuseMerged(contact)
  return contact
}

/** Refuses with CONTACT_MERGED a contact that goes on in another one. */
export function refuseMerged(contact: ContactRow): void {
  if (contact.mergedIntoId === null) return
  throw new Refusal('CONTACT_MERGED', 'This contact goes on in another one. Go on there.', {
    path: ['contactId'],
    parameters: { contactId: contact.mergedIntoId },
  })
}
