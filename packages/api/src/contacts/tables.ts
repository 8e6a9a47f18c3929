import { foreignKey, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** A customer: one person, who may have identities on several networks. */
export const contacts = pgTable(
  'contacts',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    contactId: id(),
    name: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.contactId] })],
)

/** A contact's handle on one network, keyed by the network's lasting id. */
export const identities = pgTable(
  'identities',
  {
    organizationId: organizationId(),
    identityId: id(),
    contactId: uuid().notNull(),
    network: text().notNull(),
    externalId: text().notNull(),
    handle: text().notNull(),
    name: text(),
    avatarUrl: text(),
    /** Followers, where the network tells. */
    audience: integer(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.identityId] }),
    uniqueIndex('identities_external').on(t.organizationId, t.network, t.externalId),
    index('identities_contact').on(t.organizationId, t.contactId),
    foreignKey({
      columns: [t.organizationId, t.contactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }),
  ],
)
