import { bigint, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytea } from '../db/bytea.ts'
import { instant, organizationId } from '../db/columns.ts'

/**
 * Who did what, in one chain per organization: each row's hash covers the row and the hash before it. Rows are only
 * ever added; a trigger and the grants refuse the rest.
 */
export const auditEntries = pgTable(
  'audit_entries',
  {
    organizationId: organizationId(),
    seq: bigint({ mode: 'number' }).notNull(),
    at: instant().notNull(),
    /** A member's id, an API token's member, `command-line` or `relais`. */
    actor: text().notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    /** Codes and ids only: personal values never enter the chain. */
    detail: jsonb().$type<Record<string, unknown>>().notNull(),
    previousHash: bytea().notNull(),
    hash: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.seq] })],
)
