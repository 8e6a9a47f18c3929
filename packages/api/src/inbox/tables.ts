import type { Attachment, TextSpan } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels } from '../channels/tables.ts'
import { identities } from '../contacts/tables.ts'
import { bytea } from '../db/bytea.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { savedSearches } from '../listening/tables.ts'

/** One raw thing received from a network, byte for byte: evidence, and the source of everything normalised. */
export const deliveries = pgTable(
  'deliveries',
  {
    organizationId: organizationId(),
    deliveryId: id(),
    channelId: uuid().notNull(),
    /** The network's id of the delivery, or a digest of its bytes. */
    deliveryKey: text().notNull(),
    transport: text().$type<'webhook' | 'poll' | 'stream' | 'import' | 'search'>().notNull(),
    /** The saved search that found it; null for what came by itself. */
    savedSearchId: uuid(),
    body: bytea().notNull(),
    receivedAt: instant().notNull(),
    status: text()
      .$type<'waiting' | 'normalised' | 'unrecognised' | 'dead' | 'discarded'>()
      .notNull()
      .default('waiting'),
    attempts: smallint().notNull().default(0),
    notBefore: instant().notNull(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    lastError: text(),
    normalisedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.deliveryId] }),
    uniqueIndex('deliveries_key').on(t.organizationId, t.channelId, t.deliveryKey),
    index('deliveries_waiting')
      .on(t.notBefore)
      .where(sql`${t.status} = 'waiting'`),
    index('deliveries_set_aside')
      .on(t.organizationId, t.status, t.deliveryId)
      .where(sql`${t.status} in ('dead','unrecognised')`),
    index('deliveries_over')
      .on(t.organizationId, t.receivedAt)
      .where(sql`${t.status} in ('normalised','discarded')`),
    check('deliveries_transport', sql`${t.transport} in ('webhook','poll','stream','import','search')`),
    index('deliveries_of_search')
      .on(t.organizationId, t.savedSearchId)
      .where(sql`${t.savedSearchId} is not null`),
    check('deliveries_found', sql`(${t.transport} = 'search') = (${t.savedSearchId} is not null)`),
    foreignKey({
      columns: [t.organizationId, t.savedSearchId],
      foreignColumns: [savedSearches.organizationId, savedSearches.savedSearchId],
    }).onDelete('cascade'),
    check(
      'deliveries_status',
      sql`${t.status} in ('waiting','normalised','unrecognised','dead','discarded')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** What a channel sent that its connector does not know, counted by kind. The bytes are in the delivery. */
export const unsupportedKinds = pgTable(
  'unsupported_kinds',
  {
    organizationId: organizationId(),
    channelId: uuid().notNull(),
    what: text().notNull(),
    seen: count(),
    lastSeenAt: instant().notNull(),
    lastDeliveryId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId, t.what] }),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** The exchange on the network: a public post with its comments, or a private conversation. */
export const threads = pgTable(
  'threads',
  {
    organizationId: organizationId(),
    threadId: id(),
    channelId: uuid().notNull(),
    externalId: text().notNull(),
    visibility: text().$type<'public' | 'private'>().notNull(),
    /** Grows by one with every message, edit or deletion: what a reply was written against. */
    revision: count(),
    lastMessageAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.threadId] }),
    uniqueIndex('threads_external').on(t.organizationId, t.channelId, t.externalId),
    check('threads_visibility', sql`${t.visibility} in ('public','private')`),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** One utterance on the network, theirs or ours. */
export const messages = pgTable(
  'messages',
  {
    organizationId: organizationId(),
    messageId: id(),
    channelId: uuid().notNull(),
    threadId: uuid().notNull(),
    externalId: text().notNull(),
    direction: text().$type<'inbound' | 'outbound'>().notNull(),
    kind: text().$type<'post' | 'comment' | 'reply' | 'mention' | 'quote' | 'review' | 'direct'>().notNull(),
    visibility: text().$type<'public' | 'private'>().notNull(),
    /** The customer who wrote it; null for our own. */
    identityId: uuid(),
    /** The reply that made it; null for theirs and for what was written in the network's own application. */
    replyId: uuid(),
    parentExternalId: text(),
    body: text().notNull(),
    spans: jsonb().$type<TextSpan[]>().notNull(),
    attachments: jsonb().$type<Attachment[]>().notNull(),
    language: text(),
    url: text(),
    /** The network's time: it orders the thread. */
    sentAt: instant().notNull(),
    receivedAt: instant().notNull(),
    editedAt: instant(),
    deletedAt: instant(),
    deliveryId: uuid(),
    isImported: boolean().notNull().default(false),
    /** The saved search that found it, for what nobody said to us; null for everything else. */
    savedSearchId: uuid(),
    /** The thread's revision at which this message came or last changed: what a reply written before it has not seen. */
    revision: count(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.messageId] }),
    uniqueIndex('messages_external').on(t.organizationId, t.channelId, t.externalId),
    index('messages_thread').on(t.organizationId, t.threadId, t.sentAt, t.messageId),
    index('messages_identity').on(t.organizationId, t.identityId, t.sentAt),
    check('messages_direction', sql`${t.direction} in ('inbound','outbound')`),
    check('messages_visibility', sql`${t.visibility} in ('public','private')`),
    check('messages_kind', sql`${t.kind} in ('post','comment','reply','mention','quote','review','direct')`),
    check('messages_author', sql`(${t.direction} = 'inbound') = (${t.identityId} is not null)`),
    index('messages_of_search')
      .on(t.organizationId, t.savedSearchId)
      .where(sql`${t.savedSearchId} is not null`),
    check('messages_found', sql`${t.savedSearchId} is null or ${t.direction} = 'inbound'`),
    foreignKey({
      columns: [t.organizationId, t.savedSearchId],
      foreignColumns: [savedSearches.organizationId, savedSearches.savedSearchId],
    }).onDelete('cascade'),
    check('messages_emptied', sql`${t.deletedAt} is null or ${t.body} = ''`),
    foreignKey({
      columns: [t.organizationId, t.threadId],
      foreignColumns: [threads.organizationId, threads.threadId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.identityId],
      foreignColumns: [identities.organizationId, identities.identityId],
    }),
  ],
)

/** An edit or a deletion, kept by the network's id: it may come before the message, and the newest one wins. */
export const messageChanges = pgTable(
  'message_changes',
  {
    organizationId: organizationId(),
    channelId: uuid().notNull(),
    externalId: text().notNull(),
    kind: text().$type<'edit' | 'deletion'>().notNull(),
    changedAt: instant().notNull(),
    body: text(),
    spans: jsonb().$type<TextSpan[]>(),
    deliveryId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.channelId, t.externalId, t.kind] }),
    check('message_changes_kind', sql`${t.kind} in ('edit','deletion')`),
    check('message_changes_body', sql`(${t.kind} = 'edit') = (${t.body} is not null)`),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)
