import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { ContactNoteRow } from './add-contact-note.ts'
import { contactMerges, contactNotes, contacts, identities } from './tables.ts'

export type ContactRow = typeof contacts.$inferSelect
export type IdentityRow = typeof identities.$inferSelect
export type ContactMergeRow = typeof contactMerges.$inferSelect

/** More people of one name than this are no help in finding the one. */
const MOST_NAMESAKES = 10

/** Customers and their handles. */
export function contactLoaders(read: Read) {
  return {
    contact: oneByKey<string, ContactRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(contacts)
          .where(and(eq(contacts.organizationId, tx.organizationId), inArray(contacts.contactId, ids))),
      (row) => row.contactId,
    ),
    identity: oneByKey<string, IdentityRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(identities)
          .where(and(eq(identities.organizationId, tx.organizationId), inArray(identities.identityId, ids))),
      (row) => row.identityId,
    ),
    identitiesOfContact: manyByKey<string, IdentityRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(identities)
          .where(and(eq(identities.organizationId, tx.organizationId), inArray(identities.contactId, ids)))
          .orderBy(desc(identities.updatedAt), desc(identities.identityId)),
      (row) => row.contactId,
    ),
    contactNote: oneByKey<string, ContactNoteRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(contactNotes)
          .where(
            and(eq(contactNotes.organizationId, tx.organizationId), inArray(contactNotes.contactNoteId, ids)),
          ),
      (row) => row.contactNoteId,
    ),
    /** The latest first. Index contact_notes_contact. */
    notesOfContact: manyByKey<string, ContactNoteRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(contactNotes)
          .where(
            and(eq(contactNotes.organizationId, tx.organizationId), inArray(contactNotes.contactId, ids)),
          )
          .orderBy(desc(contactNotes.createdAt), desc(contactNotes.contactNoteId)),
      (row) => row.contactId,
    ),
    /** What was merged into each contact and stands. Index contact_merges_into. */
    mergesOfContact: manyByKey<string, ContactMergeRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(contactMerges)
          .where(
            and(
              eq(contactMerges.organizationId, tx.organizationId),
              inArray(contactMerges.intoContactId, ids),
              isNull(contactMerges.undoneAt),
            ),
          )
          .orderBy(desc(contactMerges.mergedAt)),
      (row) => row.intoContactId,
    ),
    /** Other contacts of the same name, or with the same handle somewhere. Indexes contacts_name, identities_handle. */
    namesakesOfContact: manyByKey<string, { of: string; contact: ContactRow }>(
      read,
      async (tx, ids) => {
        const own = alias(contacts, 'own')
        const byName = await tx
          .select({ of: own.contactId, contact: contacts })
          .from(own)
          .innerJoin(
            contacts,
            and(
              eq(contacts.organizationId, own.organizationId),
              eq(contacts.name, own.name),
              ne(contacts.contactId, own.contactId),
              isNull(contacts.mergedIntoId),
            ),
          )
          .where(and(eq(own.organizationId, tx.organizationId), inArray(own.contactId, ids)))
          .limit(ids.length * MOST_NAMESAKES)
        const mine = alias(identities, 'mine')
        const byHandle = await tx
          .select({ of: mine.contactId, contact: contacts })
          .from(mine)
          .innerJoin(
            identities,
            and(
              eq(identities.organizationId, mine.organizationId),
              eq(identities.handle, mine.handle),
              ne(identities.contactId, mine.contactId),
            ),
          )
          .innerJoin(
            contacts,
            and(
              eq(contacts.organizationId, identities.organizationId),
              eq(contacts.contactId, identities.contactId),
              isNull(contacts.mergedIntoId),
            ),
          )
          .where(and(eq(mine.organizationId, tx.organizationId), inArray(mine.contactId, ids)))
          .limit(ids.length * MOST_NAMESAKES)
        const once = new Map(
          [...byHandle, ...byName].map((row) => [`${row.of} ${row.contact.contactId}`, row]),
        )
        return [...once.values()]
      },
      (row) => row.of,
    ),
  }
}
