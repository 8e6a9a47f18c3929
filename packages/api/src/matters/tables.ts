import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** What two linked tickets are to each other. */
export const LINK_KINDS = ['related', 'sameCause', 'duplicate'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Two tickets that are worked on apart and belong together. One row for a pair, the smaller id first. */
export const ticketLinks = pgTable(
  'ticket_links',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    otherId: uuid().notNull(),
    kind: text().$type<LinkKind>().notNull(),
    linkedBy: uuid().notNull(),
    linkedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.otherId] }),
    index('ticket_links_other').on(t.organizationId, t.otherId),
    check('ticket_links_once', sql`${t.ticketId} < ${t.otherId}`),
    check('ticket_links_kind', sql`${t.kind} in ('related','sameCause','duplicate')`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.otherId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.linkedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)
