import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { channels } from '../channels/tables.ts'
import { bytea } from '../db/bytea.ts'
import { id, instant, organizationId } from '../db/columns.ts'
import { messages } from '../inbox/tables.ts'
import { members } from '../members/tables.ts'
import { replies } from '../replies/tables.ts'
import { tickets } from '../tickets/tables.ts'

/**
 * A file that came with a customer's message, or that a member put to an answer: to the draft while it has no reply,
 * then to the reply, then also to the message that the reply became.
 */
export const attachments = pgTable(
  'attachments',
  {
    organizationId: organizationId(),
    attachmentId: id(),
    /** Whose draft it was put to, and on which ticket; null for what came from a network. */
    memberId: uuid(),
    ticketId: uuid(),
    replyId: uuid(),
    messageId: uuid(),
    /** Its place among the files of its draft, reply or message, from 0. */
    position: smallint().notNull(),
    kind: text().$type<'image' | 'video' | 'audio' | 'file'>().notNull(),
    state: text().$type<'waiting' | 'kept' | 'failed'>().notNull(),
    /** Why it could not be kept, as a code. */
    problem: text(),
    /** Where the network has it, and by which channel it is fetched; null for what a member uploaded. */
    sourceUrl: text(),
    channelId: uuid(),
    name: text().notNull(),
    mediaType: text(),
    size: integer(),
    width: integer(),
    height: integer(),
    alt: text().notNull().default(''),
    attempts: smallint().notNull().default(0),
    notBefore: instant().notNull(),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.attachmentId] }),
    uniqueIndex('attachments_message')
      .on(t.organizationId, t.messageId, t.position)
      .where(sql`${t.messageId} is not null`),
    index('attachments_reply')
      .on(t.organizationId, t.replyId)
      .where(sql`${t.replyId} is not null`),
    index('attachments_draft')
      .on(t.organizationId, t.ticketId, t.memberId)
      .where(sql`${t.replyId} is null and ${t.memberId} is not null`),
    index('attachments_waiting')
      .on(t.notBefore)
      .where(sql`${t.state} = 'waiting'`),
    index('attachments_over')
      .on(t.organizationId, t.createdAt)
      .where(sql`${t.state} = 'kept'`),
    check('attachments_kind', sql`${t.kind} in ('image','video','audio','file')`),
    check('attachments_state', sql`${t.state} in ('waiting','kept','failed')`),
    check('attachments_problem', sql`(${t.state} = 'failed') = (${t.problem} is not null)`),
    check('attachments_kept', sql`${t.state} <> 'kept' or (${t.mediaType} is not null and ${t.size} > 0)`),
    // Uploaded by somebody for a ticket, or fetched from a network for a message; never both. What was uploaded is here
    // until it has been kept long enough.
    check(
      'attachments_origin',
      sql`case when ${t.memberId} is null
        then ${t.messageId} is not null and ${t.sourceUrl} is not null and ${t.channelId} is not null and ${t.replyId} is null
        else ${t.ticketId} is not null and ${t.sourceUrl} is null and (${t.state} = 'kept' or ${t.problem} = 'EXPIRED') end`,
    ),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.channelId],
      foreignColumns: [channels.organizationId, channels.channelId],
    }).onDelete('cascade'),
  ],
)

/** A stretch of the bytes of a file, or of its thumbnail: a part of a film is read without the rest. */
export const attachmentPieces = pgTable(
  'attachment_pieces',
  {
    organizationId: organizationId(),
    attachmentId: id(),
    edition: text().$type<'whole' | 'thumbnail'>().notNull(),
    number: smallint().notNull(),
    body: bytea().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.attachmentId, t.edition, t.number] }),
    check('attachment_pieces_edition', sql`${t.edition} in ('whole','thumbnail')`),
    foreignKey({
      columns: [t.organizationId, t.attachmentId],
      foreignColumns: [attachments.organizationId, attachments.attachmentId],
    }).onDelete('cascade'),
  ],
)
