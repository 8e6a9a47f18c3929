import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

/** One connected account of the company on a network. */
export const channels = pgTable(
  'channels',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    channelId: id(),
    network: text().notNull(),
    /** The network's lasting id of our account. */
    externalId: text().notNull(),
    handle: text().notNull(),
    name: text().notNull(),
    serviceUrl: text().notNull(),
    status: text().$type<'open' | 'listening' | 'paused' | 'disconnected'>().notNull().default('open'),
    /** What a paused channel was, and becomes again: one that only listens is not opened by a pause. */
    pausedFrom: text().$type<'open' | 'listening'>(),
    /** Why the network refuses us, as a code; null while all is well. */
    problem: text(),
    problemDetail: text(),
    lastEventAt: instant(),
    lastSentAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId] }),
    uniqueIndex('channels_channel').on(t.channelId),
    uniqueIndex('channels_account').on(t.organizationId, t.network, t.serviceUrl, t.externalId),
    check('channels_status', sql`${t.status} in ('open','listening','paused','disconnected')`),
    check(
      'channels_paused_from',
      sql`${t.pausedFrom} is null or ${t.status} = 'paused' and ${t.pausedFrom} in ('open','listening')`,
    ),
  ],
)

/** One secret of a channel, sealed to the processes that need it: the door verifies, the workers call. */
export const channelSecrets = pgTable(
  'channel_secrets',
  {
    organizationId: organizationId(),
    channelId: uuid().notNull(),
    name: text().notNull(),
    audience: text().$type<'door' | 'worker'>().notNull(),
    /** `v1.keyId.ephemeralKey.iv.ciphertext.tag`; its associated data names organization, channel and secret. */
    sealed: text().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId, t.name] }),
    check('channel_secrets_audience', sql`${t.audience} in ('door','worker')`),
    check('channel_secrets_sealed', sql`${t.sealed} like 'v1.%'`),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** Where polling a channel stands: a durable cursor, and the lease of the worker that is at it. */
export const channelPolls = pgTable(
  'channel_polls',
  {
    organizationId: organizationId(),
    channelId: uuid().notNull(),
    cursor: text(),
    nextPollAt: instant().notNull().defaultNow(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    failures: count(),
    lastPolledAt: instant(),
    lastError: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId] }),
    index('channel_polls_due').on(t.nextPollAt),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** Where listening to a channel stands, for networks that stream: the cursor to resume from, and who listens. */
export const channelStreams = pgTable(
  'channel_streams',
  {
    organizationId: organizationId(),
    channelId: uuid().notNull(),
    cursor: text(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    notBefore: instant().notNull().defaultNow(),
    failures: count(),
    lastError: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId] }),
    index('channel_streams_due').on(t.notBefore),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** A time during which a network did not answer us on a channel, from the first failure to the next answer. */
export const channelOutages = pgTable(
  'channel_outages',
  {
    organizationId: organizationId(),
    outageId: id(),
    channelId: uuid().notNull(),
    startedAt: instant().notNull(),
    /** Null while it lasts. */
    endedAt: instant(),
    /** The last ticket on whose clocks it was booked; null at the beginning. */
    cursor: uuid(),
    /** Since when it is booked on every ticket that it concerned. */
    bookedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.outageId] }),
    uniqueIndex('channel_outages_one_at_a_time')
      .on(t.organizationId, t.channelId)
      .where(sql`${t.endedAt} is null`),
    index('channel_outages_channel').on(t.organizationId, t.channelId, t.endedAt),
    index('channel_outages_to_book')
      .on(t.outageId)
      .where(sql`${t.endedAt} is not null and ${t.bookedAt} is null`),
    check('channel_outages_ended', sql`${t.endedAt} is null or ${t.endedAt} >= ${t.startedAt}`),
    check('channel_outages_booked', sql`${t.bookedAt} is null or ${t.endedAt} is not null`),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)
