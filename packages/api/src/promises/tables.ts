import type { TicketFact } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { tickets } from '../tickets/tables.ts'

/** One entry of a ticket's log: what happened, when on the network, and when we learned it. Never changed. */
export const ticketFacts = pgTable(
  'ticket_facts',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    seq: integer().notNull(),
    dedupKey: text().notNull(),
    type: text().notNull(),
    effectiveAt: instant().notNull(),
    recordedAt: instant().notNull(),
    /** A member's id, `network`, or `relais`. */
    actor: text().notNull(),
    fact: jsonb().$type<TicketFact>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.seq] }),
    uniqueIndex('ticket_facts_once').on(t.organizationId, t.ticketId, t.dedupKey),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

/** One cycle of one promise on one ticket: the ledger, rebuilt by the fold. */
export const ticketCycles = pgTable(
  'ticket_cycles',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    target: text().notNull(),
    cycle: integer().notNull(),
    epoch: integer().notNull(),
    policyVersion: text(),
    calendarHash: text(),
    budgetMs: bigint({ mode: 'number' }),
    /** The budget with all that was granted on top of it. */
    limitMs: bigint({ mode: 'number' }),
    startedAt: instant().notNull(),
    receivedAt: instant().notNull(),
    dueAt: instant(),
    teamDueAt: instant(),
    metAt: instant(),
    breachedAt: instant(),
    endedAt: instant(),
    /** When it ended for the first time; earlier than the end of one that went on after it. */
    firstEndedAt: instant(),
    outcome: text().notNull(),
    workedMs: bigint({ mode: 'number' }),
    firstWorkedMs: bigint({ mode: 'number' }),
    wallMs: bigint({ mode: 'number' }),
    outageMs: bigint({ mode: 'number' }).notNull().default(0),
    causes: text().array().notNull(),
    metBy: text(),
    /** The fact that excused the breach, by its key; raw figures do not change. */
    excusedBy: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.target, t.cycle] }),
    index('ticket_cycles_started').on(t.organizationId, t.target, t.startedAt),
    // Publishing promises walks the tickets with something running, whatever the history is.
    index('ticket_cycles_open')
      .on(t.organizationId, t.ticketId)
      .where(sql`${t.endedAt} is null`),
    check(
      'ticket_cycles_outcome',
      sql`${t.outcome} in ('running','paused','met','breached','void','closedUnanswered')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)

/** The next instant at which a ticket has to be looked at: one row at most, none when nothing runs. */
export const ticketWakes = pgTable(
  'ticket_wakes',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    /** The ticket's own, which never changes. */
    channelId: uuid().notNull(),
    wakeAt: instant().notNull(),
    band: smallint().notNull(),
    importance: smallint().notNull(),
    /** The version of the machine that wrote the ticket: a worker of an earlier one leaves it alone. */
    machineVersion: smallint().notNull(),
    /** How often a worker began to wake it, and since when one is at it; cleared when it is woken. */
    attempts: smallint().notNull().default(0),
    triedAt: instant(),
    /** Since when it is left to a person, because it ended too many workers. */
    setAsideAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId] }),
    index('ticket_wakes_due').on(t.wakeAt),
    // In a storm each channel has its turn.
    index('ticket_wakes_channel').on(t.organizationId, t.channelId, t.wakeAt),
    index('ticket_wakes_set_aside')
      .on(t.organizationId, t.ticketId)
      .where(sql`${t.setAsideAt} is not null`),
    index('ticket_wakes_band0')
      .on(t.wakeAt)
      .where(sql`${t.band} = 0`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)
