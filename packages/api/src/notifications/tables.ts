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
import { bytea } from '../db/bytea.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { members, organizations, sessions } from '../members/tables.ts'
import { notes, tickets } from '../tickets/tables.ts'
import { topics } from '../voice/tables.ts'
import { trustSteps } from '../volunteers/tables.ts'
import type { NotificationKind, NotificationWay } from './kinds.ts'

const isKind = (column: AnyPgColumn) =>
  sql`${column} in ('assigned','mentioned','enquiryReceived','answered','called','overflowOpened','topicWithheld','houseAsked','talkAsked','draftSubmitted','draftToMentor','draftApproved','draftEdited','draftReturned','replyCorrected','trustStepped','replyReturned','replyCalledBack','replyFailed','replyUndecided','atRisk','breached','teamAtRisk','teamBreached','breachRetracted','promisesPublished','invitationAccepted','channelRefused')`

/** How far something that waits to be sent has come, and which worker has it. */
const outbox = () => ({
  state: text().$type<'waiting' | 'sending' | 'sent' | 'dead'>().notNull().default('waiting'),
  attempts: count(),
  notBefore: instant().notNull(),
  leaseOwner: uuid(),
  leaseUntil: instant(),
  lastError: text(),
  createdAt: instant().notNull(),
})
const isOutboxState = (column: AnyPgColumn) => sql`${column} in ('waiting','sending','sent','dead')`

/**
 * One mail: what a member is told within two minutes, or an invitation. It is `sending` before anything leaves, so that
 * a worker that dies with it sends it no second time.
 */
export const mails = pgTable(
  'mails',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    mailId: id(),
    /** Who is told; null for somebody who is invited. */
    memberId: uuid(),
    /** To whom an invitation goes and by which address they come in, sealed to the workers, until it is sent or given up. */
    sealed: text(),
    ...outbox(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.mailId] }),
    // What is told while one waits for company goes into it.
    uniqueIndex('mails_one_gathering')
      .on(t.organizationId, t.memberId)
      .where(sql`${t.state} = 'waiting' and ${t.attempts} = 0`),
    index('mails_waiting')
      .on(t.notBefore)
      .where(sql`${t.state} in ('waiting','sending')`),
    check('mails_state', isOutboxState(t.state)),
    check('mails_sealed', sql`${t.sealed} is null or ${t.memberId} is null`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

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
    /** The topic that it is about; with the number of the step where the person's level on it changed. */
    topicId: uuid(),
    trustSeq: integer(),
    /** Which promise is at risk or late. */
    target: text().$type<Metric>(),
    /** How many it stands for: more than one where many came at once. */
    count: integer().notNull().default(1),
    /** How many of those weigh most: critical ones of promises, newly late ones of a publication. */
    severeCount: count(),
    /** False for what comes by mail alone; it counts as read. */
    isListed: boolean().notNull().default(true),
    /** The mail that tells of it; null where none does. */
    mailId: uuid(),
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
    index('notifications_mail')
      .on(t.organizationId, t.mailId)
      .where(sql`${t.mailId} is not null`),
    check('notifications_kind', isKind(t.kind)),
    check('notifications_listed', sql`${t.isListed} or ${t.readAt} is not null`),
    check('notifications_count', sql`${t.count} > 0 and ${t.severeCount} between 0 and ${t.count}`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    check(
      'notifications_trust',
      sql`(${t.topicId} is not null) = (${t.trustSeq} is not null or ${t.kind} = 'topicWithheld')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.memberId, t.topicId, t.trustSeq],
      foreignColumns: [trustSteps.organizationId, trustSteps.memberId, trustSteps.topicId, trustSteps.seq],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
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
      columns: [t.organizationId, t.mailId],
      foreignColumns: [mails.organizationId, mails.mailId],
    }),
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
    check('notification_preferences_way', sql`${t.way} in ('console','mail','push')`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/**
 * One browser in which a member is told by push, as long as they are signed in there: a session has one, and so has a
 * browser.
 */
export const devices = pgTable(
  'devices',
  {
    organizationId: organizationId(),
    deviceId: id(),
    memberId: uuid().notNull(),
    sessionId: uuid().notNull(),
    /** By the digest of its endpoint a browser is known again. */
    endpointHash: bytea().notNull(),
    /** Endpoint and keys, sealed to the workers: whoever has the endpoint can follow the browser. */
    sealed: text().notNull(),
    userAgent: text(),
    /** When a push service last took something for it. */
    lastSuccessAt: instant(),
    /** How often in a row none did. */
    failures: count(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.deviceId] }),
    uniqueIndex('devices_endpoint').on(t.organizationId, t.endpointHash),
    uniqueIndex('devices_session').on(t.organizationId, t.sessionId),
    index('devices_member').on(t.organizationId, t.memberId),
    check('devices_endpoint_hash', sql`length(${t.endpointHash}) = 32`),
    check('devices_failures', sql`${t.failures} >= 0`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.sessionId],
      foreignColumns: [sessions.organizationId, sessions.sessionId],
    }).onDelete('cascade'),
  ],
)

/**
 * One push to one device, of one kind. What it says is read when it leaves, so that what was read in the meantime rings
 * nowhere. One whose worker died is sent again: on the device it takes the place of itself.
 */
export const pushes = pgTable(
  'pushes',
  {
    organizationId: organizationId(),
    pushId: id(),
    deviceId: uuid().notNull(),
    kind: text().$type<NotificationKind | 'test'>().notNull(),
    ...outbox(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.pushId] }),
    // What is told of the same kind while one waits for company goes into it.
    uniqueIndex('pushes_one_gathering')
      .on(t.organizationId, t.deviceId, t.kind)
      .where(sql`${t.state} = 'waiting' and ${t.attempts} = 0`),
    index('pushes_device').on(t.organizationId, t.deviceId),
    index('pushes_waiting')
      .on(t.notBefore)
      .where(sql`${t.state} in ('waiting','sending')`),
    check('pushes_state', isOutboxState(t.state)),
    check('pushes_kind', sql`${t.kind} = 'test' or ${isKind(t.kind)}`),
    foreignKey({
      columns: [t.organizationId, t.deviceId],
      foreignColumns: [devices.organizationId, devices.deviceId],
    }).onDelete('cascade'),
  ],
)
