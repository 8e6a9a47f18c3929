import { and, desc, eq, inArray } from 'drizzle-orm'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { contacts, identities } from './tables.ts'

export type ContactRow = typeof contacts.$inferSelect
export type IdentityRow = typeof identities.$inferSelect

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
  }
}
