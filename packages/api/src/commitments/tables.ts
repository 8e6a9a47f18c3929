import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/**
 * What a member has promised a customer to do by an instant. Whether it was kept stands in the ledger of promises, in
 * the cycle that began when it was made: it is never kept apart from it.
 */
export const commitments = pgTable(
  'commitments',
  {
    organizationId: organizationId(),
    commitmentId: id(),
    ticketId: uuid().notNull(),
    /** The merged ticket that it goes back to when the merge is taken back; null where it is at home. */
    homeTicketId: uuid(),
    authorId: uuid().notNull(),
    body: text().notNull(),
    promisedAt: instant().notNull(),
    dueAt: instant().notNull(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.commitmentId] }),
    index('commitments_ticket').on(t.organizationId, t.ticketId, t.promisedAt),
    check('commitments_body', sql`length(${t.body}) between 1 and 500`),
    check('commitments_ahead', sql`${t.dueAt} > ${t.promisedAt}`),
    check(
      'commitments_withdrawn',
      sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null)
        and (${t.withdrawnReason} is null or length(${t.withdrawnReason}) between 1 and 500)`,
    ),
    check('commitments_home', sql`${t.homeTicketId} is distinct from ${t.ticketId}`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.homeTicketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)
