import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type Id, newId, type MessageId, type TicketId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { memberOf } from '../members/act-as.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { findReading, type Reading } from './find-reading.ts'
import { triageCorrections } from './tables.ts'

export type CorrectionId = Id<'triageCorrection'>
export type CorrectionRow = typeof triageCorrections.$inferSelect

/** One judgement and what a person makes of it. */
export type Judged = Pick<CorrectionRow, 'what' | 'valueBefore' | 'valueAfter'> & { topicId?: string }

/** What one act corrected on a ticket. */
export interface Correcting {
  ticketId: TicketId
  /** The key of the act in the ticket's log, where it has one; else made here. */
  changeKey?: string
  why: string | null
  judged: Judged[]
}

/**
 * Keeps what a person corrected as labelled examples, one for each judgement, with what the rules had read by then. To be
 * called before the ticket is scored anew. The ticket is locked.
 */
export async function recordCorrections(ctx: Ctx, tx: Tx, act: Correcting): Promise<CorrectionRow[]> {
  if (act.judged.length === 0) return []
  const { ticketId, why } = act
  const messageId = await findLatestMessage(tx, ticketId)
  const read = (await findReading(tx, ticketId)) ?? UNREAD
  const at = ctx.now()
  return tx
    .insert(triageCorrections)
    .values(
      act.judged.map((judged) => {
        const correctionId = newId<'triageCorrection'>(at.getTime())
        return {
          ...judged,
          ...read,
          organizationId: tx.organizationId,
          correctionId,
          ticketId,
          messageId,
          why,
          memberId: memberOf(ctx.viewer),
          role: ctx.viewer.role,
          at,
          changeKey: act.changeKey ?? `correction:${correctionId}`,
        }
      }),
    )
    .returning()
}

/** What stands for a reading where no rule has read anything yet. */
const UNREAD: { reading: Reading; rulesVersion: string } = {
  reading: {
    urgency: 0,
    importance: 0,
    band: 1,
    lane: 'later',
    intent: 'other',
    language: null,
    reasons: [],
  },
  rulesVersion: 'none',
}

/** The message that a correction is about: the customer's latest that still stands. Index ticket_messages_ticket. */
export async function findLatestMessage(tx: Tx, ticketId: TicketId): Promise<MessageId | null> {
  const [latest] = await tx
    .select({ messageId: messages.messageId })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.direction, 'inbound'),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(desc(messages.sentAt), desc(messages.externalId))
    .limit(1)
  return latest?.messageId ?? null
}
