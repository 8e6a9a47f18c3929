import type { StoredPolicy } from '@relais/sla'
import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** A version of the promises. Versions are never changed, the newest published one applies to new cycles. */
export const slaPolicies = pgTable(
  'sla_policies',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    policyVersion: text().notNull(),
    definition: jsonb().$type<StoredPolicy>().notNull(),
    publishedAt: instant().notNull(),
    publishedBy: uuid(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.policyVersion] })],
)
