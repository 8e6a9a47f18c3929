import type { Metric } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels } from '../channels/tables.ts'
import { id, instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'
import { notes, tickets } from '../tickets/tables.ts'
import type { NotificationKind, NotificationWay } from './kinds.ts'

const isKind = (column: AnyPgColumn) =>
  sql`${column} in ('assigned','mentioned','answered','replyReturned','replyFailed','replyUndecided','atRisk','breached','teamBreached','invitationAccepted','channelRefused')`

/** One thing that one person is told, once for each cause. */
export const notifications = pgTable(
  'notifications',
  {
    organizationId: organizationId(),
    notificationId: id(),
    memberId: uuid().notNull(),
    kind: text().$type<NotificationKind>().notNull(),
    /** What it came of, by its own id or key: the same cause tells the same person once. */
    cause: text().notNull(),
    ticketId: uuid(),
    /** Who did it; null where nobody did. */
    byId: uuid(),
    /** The note in which it stands why. */
    noteId: uuid(),
    channelId: uuid(),
    /** Which promise is at risk or late. */
    target: text().$type<Metric>(),
    /** How many it stands for: more than one where many came at once. */
    count: integer().notNull().default(1),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.notificationId] }),
    uniqueIndex('notifications_cause').on(t.organizationId, t.memberId, t.cause),
    // The ids rise with time, so that they are the order of the list as well.
    index('notifications_list').on(t.organizationId, t.memberId, t.notificationId),
    index('notifications_unread')
      .on(t.organizationId, t.memberId, t.notificationId)
      .where(sql`${t.readAt} is null`),
    // A customer who writes five times, or a network that refuses five times, is one line until it is read.
    uniqueIndex('notifications_one_answer')
      .on(t.organizationId, t.memberId, t.ticketId)
      .where(sql`${t.readAt} is null and ${t.kind} = 'answered'`),
    uniqueIndex('notifications_one_refusal')
      .on(t.organizationId, t.memberId, t.channelId)
      .where(sql`${t.readAt} is null and ${t.kind} = 'channelRefused'`),
    index('notifications_ticket').on(t.organizationId, t.ticketId),
    check('notifications_kind', isKind(t.kind)),
    check('notifications_count', sql`${t.count} > 0`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.byId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.noteId],
      foreignColumns: [notes.organizationId, notes.noteId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** What a person decided about one kind of notification, by one way; without a row, the kind's default holds. */
export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    kind: text().$type<NotificationKind>().notNull(),
    way: text().$type<NotificationWay>().notNull(),
    isOn: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.kind, t.way] }),
    check('notification_preferences_kind', isKind(t.kind)),
    check('notification_preferences_way', sql`${t.way} in ('console','mail')`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)
