import type { ReplyState, StoredReply } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  boolean,
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
import { channels } from '../channels/tables.ts'
import { bytea } from '../db/bytea.ts'
import { count, id, instant, organizationId } from '../db/columns.ts'
import { holdingTexts } from '../holding/tables.ts'
import { messages, threads } from '../inbox/tables.ts'
import { templates } from '../knowledge/tables.ts'
import { members } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'

/** A thread, as far as somebody has seen it. */
export interface SeenThread {
  threadId: string
  revision: number
}

/** Why somebody else changed a reply before it left, or sent it back. A matter of style alone sends nothing back. */
export type ReviewReason = 'fact' | 'charter' | 'privacy' | 'kindness' | 'style'

/** What somebody is writing on a ticket: one draft per person and ticket, kept on the server. */
export const drafts = pgTable(
  'drafts',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    memberId: uuid().notNull(),
    visibility: text().$type<'public' | 'private' | 'note'>().notNull(),
    body: text().notNull(),
    /** The revision of the thread that was on the screen. */
    threadRevision: integer().notNull(),
    /** Where a merge brought threads together: how far each was on the screen. */
    seenThreads: jsonb().$type<SeenThread[]>().notNull().default([]),
    /** The template that was put in last. */
    templateId: uuid(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.memberId] }),
    check('drafts_seen_threads', sql`jsonb_typeof(${t.seenThreads}) = 'array'`),
    check('drafts_visibility', sql`${t.visibility} in ('public','private','note')`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.templateId],
      foreignColumns: [templates.organizationId, templates.templateId],
    }),
  ],
)

/** An outbound message while it is being made and sent. It has a human author, always. */
export const replies = pgTable(
  'replies',
  {
    organizationId: organizationId(),
    replyId: id(),
    /** Made by the client when the composer opens: the same id sent twice is the same reply. */
    clientId: uuid().notNull(),
    ticketId: uuid().notNull(),
    threadId: uuid().notNull(),
    channelId: uuid().notNull(),
    /** The customer's message that is answered. */
    inReplyToId: uuid(),
    visibility: text().$type<'public' | 'private'>().notNull(),
    authorId: uuid().notNull(),
    /** Somebody else has to approve it; the database finds out itself, and never takes it back. */
    needsReview: boolean().notNull().default(false),
    approverId: uuid(),
    /** Who sent it back to its author, without approval. */
    returnedById: uuid(),
    /** Who called it back before it left. */
    cancelledById: uuid(),
    reviewedAt: instant(),
    /** Why it was changed or sent back; null where it was approved as it stood. */
    reviewReason: text().$type<ReviewReason>(),
    reviewNote: text(),
    body: text().notNull(),
    /** What its author had written, where the reviewer changed it. */
    authorBody: text(),
    /** How often its chart has moved: what a reviewer has on the screen is named by it. */
    revision: count(),
    language: text(),
    /** The template it was written from, and whether it says hardly a word that the template does not. */
    templateId: uuid(),
    isTemplateUnchanged: boolean().notNull().default(false),
    /** The approved text by which it only says that we have read them and will answer; null for an answer. */
    holdingTextId: uuid(),
    state: text().$type<ReplyState>().notNull(),
    /** The fence of the author's claim when the reply was queued. */
    fence: integer().notNull(),
    /** The revision of the thread that the author had seen. */
    threadRevision: integer().notNull(),
    /** How far the author had seen the ticket's other threads, where a merge brought some. */
    seenThreads: jsonb().$type<SeenThread[]>().notNull().default([]),
    /** The author saw what changed and sends all the same. */
    isSentAnyway: boolean().notNull().default(false),
    /** The author said that the matter ends with this reply: it does once the reply stands on the network. */
    resolvesTicket: boolean().notNull().default(false),
    attempts: smallint().notNull().default(0),
    notBefore: instant().notNull(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    /** How many workers kept their lease on it until it ended: they died, or might as well have. */
    deaths: smallint().notNull().default(0),
    sendStartedAt: instant(),
    /** What the chart of `packages/sla/src/reply` remembers; `state`, `attempts` and `notBefore` are read from it. */
    chart: jsonb().$type<StoredReply>().notNull(),
    /** Why it failed, came back to its author or waits: a code, and an English sentence that says what to do. */
    errorKind: text(),
    errorMessage: text(),
    writtenAt: instant().notNull(),
    sentAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId] }),
    uniqueIndex('replies_client').on(t.organizationId, t.clientId),
    uniqueIndex('replies_one_live_public')
      .on(t.organizationId, t.inReplyToId)
      .where(
        sql`${t.visibility} = 'public' and ${t.state} in ('inReview','approved','held','queued','sending','unknown','reconciling','needsHuman')`,
      ),
    // Nobody is told twice of the same words that they will be answered.
    uniqueIndex('replies_one_holding')
      .on(t.organizationId, t.inReplyToId)
      .where(sql`${t.holdingTextId} is not null and ${t.state} not in ('draft','failed','cancelled')`),
    index('replies_ticket').on(t.organizationId, t.ticketId, t.writtenAt),
    index('replies_thread').on(t.organizationId, t.threadId, t.writtenAt),
    // What waits for a reviewer, and what may still be undone: few at any time.
    index('replies_in_review')
      .on(t.organizationId, t.ticketId)
      .where(sql`${t.state} = 'inReview'`),
    index('replies_held')
      .on(t.notBefore)
      .where(sql`${t.state} = 'held'`),
    index('replies_author').on(t.organizationId, t.authorId, t.writtenAt),
    index('replies_due')
      .on(t.notBefore)
      .where(sql`${t.state} in ('queued','sending','unknown','reconciling')`),
    check(
      'replies_state',
      sql`${t.state} in ('draft','inReview','approved','held','queued','sending','sent','failed','unknown','reconciling','needsHuman','cancelled')`,
    ),
    check('replies_seen_threads', sql`jsonb_typeof(${t.seenThreads}) = 'array'`),
    check('replies_visibility', sql`${t.visibility} in ('public','private')`),
    check('replies_answers_something', sql`${t.visibility} = 'private' or ${t.inReplyToId} is not null`),
    check('replies_approved_by_another', sql`${t.approverId} is null or ${t.approverId} <> ${t.authorId}`),
    check(
      'replies_returned_by_another',
      sql`${t.returnedById} is null or ${t.returnedById} <> ${t.authorId}`,
    ),
    check('replies_cancelled_by', sql`${t.cancelledById} is null or ${t.state} = 'cancelled'`),
    check(
      'replies_reviewed',
      sql`num_nonnulls(${t.approverId}, ${t.returnedById}) <= 1
        and (${t.reviewedAt} is null) = (num_nonnulls(${t.approverId}, ${t.returnedById}) = 0)
        and (${t.reviewReason} is null) = (${t.reviewNote} is null)`,
    ),
    check(
      'replies_review_reason',
      sql`${t.reviewReason} in ('fact','charter','privacy','kindness','style')
        and not (${t.returnedById} is not null and ${t.reviewReason} = 'style')`,
    ),
    check('replies_review_note', sql`length(${t.reviewNote}) between 1 and 500`),
    // Whoever changes or sends back says why.
    check(
      'replies_review_told',
      sql`case when ${t.returnedById} is not null then ${t.reviewReason} is not null
        else (${t.authorBody} is null) = (${t.reviewReason} is null) end`,
    ),
    check('replies_template', sql`${t.templateId} is not null or not ${t.isTemplateUnchanged}`),
    check(
      'replies_holding',
      sql`${t.holdingTextId} is null or (${t.inReplyToId} is not null and not ${t.resolvesTicket})`,
    ),
    check('replies_body', sql`length(${t.body}) <= 100000`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }),
    foreignKey({
      columns: [t.organizationId, t.threadId],
      foreignColumns: [threads.organizationId, threads.threadId],
    }),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }),
    foreignKey({
      columns: [t.organizationId, t.inReplyToId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }),
    foreignKey({
      columns: [t.organizationId, t.templateId],
      foreignColumns: [templates.organizationId, templates.templateId],
    }),
    foreignKey({
      columns: [t.organizationId, t.holdingTextId],
      foreignColumns: [holdingTexts.organizationId, holdingTexts.holdingTextId],
    }),
    foreignKey({
      columns: [t.organizationId, t.authorId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.approverId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.returnedById],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.cancelledById],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/**
 * Somebody's word that exactly this text, with exactly these files, may leave. The hash is the database's own, over the
 * posts and the files; without a row whose hash is that of the reply, nothing that needs a review goes on.
 */
export const replyApprovals = pgTable(
  'reply_approvals',
  {
    organizationId: organizationId(),
    replyId: uuid().notNull(),
    approverId: uuid().notNull(),
    textHash: bytea().notNull(),
    approvedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId] }),
    check('reply_approvals_hash', sql`length(${t.textHash}) = 32`),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.approverId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** One post of a reply on the network: a text that is split has several, each with its own key. */
export const replyParts = pgTable(
  'reply_parts',
  {
    organizationId: organizationId(),
    replyId: uuid().notNull(),
    part: smallint().notNull(),
    channelId: uuid().notNull(),
    clientKey: text().notNull(),
    body: text().notNull(),
    externalId: text(),
    url: text(),
    sentAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId, t.part] }),
    check('reply_parts_part', sql`${t.part} between 1 and 10`),
    uniqueIndex('reply_parts_key').on(t.organizationId, t.channelId, t.clientKey),
    uniqueIndex('reply_parts_external')
      .on(t.organizationId, t.channelId, t.externalId)
      .where(sql`${t.externalId} is not null`),
    index('reply_parts_missing')
      .on(t.organizationId, t.channelId)
      .where(sql`${t.externalId} is null`),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
  ],
)
