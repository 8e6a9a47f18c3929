import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { checkSameText } from '../replies/check-same-text.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { sendReply } from '../replies/send-reply.ts'
import { replies } from '../replies/tables.ts'
import { moveClaimEnd } from '../routing/lease-claim.ts'
import { tickets } from '../tickets/tables.ts'
import { cardEnds } from './card-times.ts'
import { type CardRow, type HelpCardId, type LockedCard, lockOwnCard } from './get-card.ts'
import { handLateText } from './hand-late-text.ts'
import { judgeRecall } from './judge-recall.ts'
import { recallCard } from './recall-card.ts'
import { refuseCard, whyNotTaken } from './refuse-card.ts'
import { helpCards } from './tables.ts'
import { within } from './within.ts'

export interface AnswerCardInput {
  /** Made when the text is begun: the same one sent twice is one answer. */
  clientId: string
  cardId: HelpCardId
  fence: number
  body: string
  threadRevision: number
  sendAnyway: boolean
  /** Where it is to stand; null for where the question stands. */
  visibility: 'public' | 'private' | null
}

/** What came of an answer: the reply, or that the text went to the care team. */
export interface AnswerOutcome {
  card: CardRow | null
  reply: ReplyRow | null
  isHandedOver: boolean
}

/**
 * Hands in the answer on a card, by the way every reply goes: to a reviewer where its author's level asks for one. Whether the
 * card may stay is judged in the same transaction, so that nothing leaves after a recall, whoever noticed it first. What comes
 * when the card's time is over, from a phone that was out of reach, is kept for the care team and never sent. Refused as
 * `sendReply` or `handLateText`, or with CARD_NOT_FOUND, CARD_NOT_TAKEN or CARD_ANSWERED; with CLIENT_ID_USED where an earlier
 * text came under this client id and these words are not it: they are nowhere but with their author.
 */
export async function answerCard(ctx: Ctx, input: AnswerCardInput): Promise<AnswerOutcome> {
  return ctx.transaction(async (tx) => {
    const locked = await lockOwnCard(tx, ctx.viewer.memberId, input.cardId)
    const known = await findKnown(tx, locked.card, input)
    if (known) return { card: locked.isOver ? null : locked.card, reply: known, isHandedOver: false }
    const judged = await judgeNow(tx, ctx.now(), locked)
    const obstacle = whyNotTaken(judged)
    const isOutdated = obstacle === null && judged.card.fence !== input.fence
    if (obstacle === 'CARD_OVER' || obstacle === 'CARD_RECALLED' || isOutdated)
      return { ...(await handLateText(tx, ctx.now(), judged, input.body)), reply: null }
    if (obstacle) throw refuseCard(obstacle)
    const reply = await send(ctx, tx, judged.card, input)
    return { card: await markAnswered(tx, judged.card, reply), reply, isHandedOver: false }
  })
}

/** The answer that this very request has given before. */
async function findKnown(
  tx: Tx,
  { ticketId, memberId }: CardRow,
  { clientId, visibility, body }: AnswerCardInput,
): Promise<ReplyRow | null> {
  const [reply] = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.clientId, clientId),
        eq(replies.authorId, memberId),
        eq(replies.ticketId, ticketId),
      ),
    )
  if (!reply) return null
  checkSameText(reply, ticketId, visibility ?? (await questionStands(tx, ticketId)), [body])
  return reply
}

async function questionStands(tx: Tx, ticketId: TicketId): Promise<'public' | 'private'> {
  const [ticket] = await tx
    .select({ visibility: tickets.visibility })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  return ticket!.visibility
}

/** Takes the card back here and now if it may not stay. */
async function judgeNow(tx: Tx, now: Date, locked: LockedCard): Promise<LockedCard> {
  if (whyNotTaken(locked) !== null) return locked
  const reasons = (await judgeRecall(tx, [locked.card])).get(locked.card.helpCardId)
  return reasons ? { card: await recallCard(tx, now, locked.card, reasons), isOver: false } : locked
}

async function send(ctx: Ctx, tx: Tx, { ticketId }: CardRow, input: AnswerCardInput): Promise<ReplyRow> {
  const { clientId, body, fence, threadRevision, sendAnyway } = input
  return sendReply(within(ctx, tx), {
    clientId,
    ticketId,
    body,
    visibility: input.visibility ?? (await questionStands(tx, ticketId)),
    threadRevision,
    fence,
    sendAnyway,
  })
}

/** Nothing more is to be done on it; it stays to be looked at, and what waits for a reviewer keeps its claim. */
async function markAnswered(tx: Tx, card: CardRow, reply: ReplyRow): Promise<CardRow> {
  const { helpCardId, ticketId, memberId, fence } = card
  const [answered] = await tx
    .update(helpCards)
    .set({
      state: 'answered',
      answeredAt: sql`clock_timestamp()`,
      replyId: reply.replyId,
      endsAt: cardEnds.answered,
    })
    .where(and(eq(helpCards.organizationId, tx.organizationId), eq(helpCards.helpCardId, helpCardId)))
    .returning()
  if (reply.state !== 'inReview')
    await moveClaimEnd(tx, { ticketId, holderId: memberId, fence }, answered!.endsAt)
  return answered!
}
