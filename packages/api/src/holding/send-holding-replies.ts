import { and, eq, isNotNull } from 'drizzle-orm'
import { findLastLook } from '../board/find-last-look.ts'
import { refreshBoard } from '../board/refresh-board.ts'
import { promiseUpdate } from '../commitments/promise-update.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { ReplyRow } from '../replies/reply-row.ts'
import { sendReply } from '../replies/send-reply.ts'
import { replies } from '../replies/tables.ts'
import { takeClaim } from '../routing/claim-ticket.ts'
import { explainClaim } from '../routing/explain-claim.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { releaseClaim } from '../routing/release-claim.ts'
import type { HoldingTextId, HoldingTextRow } from './keep-holding-text.ts'
import { listPreviews } from './list-previews.ts'
import { type BodyRow, findApproved } from './queries.ts'

/** As many as one press sends: each was read by the one who presses. */
const MOST_AT_ONCE = 20
/** As long as what is promised may be. */
const LONGEST_PROMISE = 500

/** One customer, and what was shown of what they will be told. */
export interface HoldingReply {
  ticketId: TicketId
  /** Made for each by the one who sends: the same one sent twice is one reply. */
  clientId: string
  /** As it was shown; another text by now is refused. */
  body: string
  threadRevision: number
}

export interface SendHoldingInput {
  holdingTextId: HoldingTextId
  version: number
  /** By when these customers are promised an answer; of a text that says so. */
  answerBy: Date | null
  replies: HoldingReply[]
}

/** What came of one of them. */
export interface HoldingOutcome {
  ticketId: TicketId
  reply: ReplyRow | null
  refusal: Refusal | null
}

/**
 * Tells some customers that they were read, by an approved text: a reply for each, in the sender's name and on the ordinary
 * way, so that one that is refused keeps back no other. It is no answer: who waits goes on waiting, in the same place, and is
 * nobody's by it. An instant that the text names becomes a promise to come back. Refused as a whole with
 * HOLDING_NONE, HOLDING_TOO_MANY, HOLDING_NOT_APPROVED, HOLDING_TEXT_CHANGED, or HOLDING_INSTANT_MISSING.
 */
export async function sendHoldingReplies(ctx: Ctx, input: SendHoldingInput): Promise<HoldingOutcome[]> {
  const count = input.replies.length
  if (count === 0) {
    throw new Refusal('HOLDING_NONE', 'Choose at least one ticket.', { path: ['replies'] })
  }
  if (count > MOST_AT_ONCE) {
    throw new Refusal(
      'HOLDING_TOO_MANY',
      `At most ${MOST_AT_ONCE} are sent by one press: each is to be read first.`,
      { path: ['replies'], parameters: { most: MOST_AT_ONCE, count } },
    )
  }
  const approved = await ctx.transaction((tx) => getApproved(tx, input))
  const lookedAt = await ctx.transaction(findLastLook)
  const outcomes: HoldingOutcome[] = []
  for (const one of input.replies) {
    try {
      outcomes.push({
        ticketId: one.ticketId,
        reply: await sendOne(ctx, approved, input, one),
        refusal: null,
      })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      outcomes.push({ ticketId: one.ticketId, reply: null, refusal: error })
    }
  }
  await ctx.transaction((tx) => lookAgain(ctx, tx, lookedAt))
  return outcomes
}

/** A board that was looked at meanwhile took the sender for somebody who answers, and these tickets for theirs. */
async function lookAgain(ctx: Ctx, tx: Tx, lookedAt: Date | null): Promise<void> {
  const look = await findLastLook(tx)
  if (look?.getTime() !== lookedAt?.getTime()) await refreshBoard(tx, ctx.now())
}

interface Approved {
  text: HoldingTextRow
  bodies: BodyRow[]
}

async function getApproved(
  tx: Tx,
  { holdingTextId, version, answerBy }: SendHoldingInput,
): Promise<Approved> {
  const approved = await findApproved(tx, holdingTextId)
  if (!approved) {
    throw new Refusal('HOLDING_NOT_APPROVED', 'Nobody has approved this text as it stands.', {
      path: ['holdingTextId'],
    })
  }
  if (approved.text.version !== version) {
    throw new Refusal('HOLDING_TEXT_CHANGED', 'Somebody has changed this text. Read it again.', {
      path: ['version'],
      parameters: { version: approved.text.version },
    })
  }
  if (approved.text.namesInstant && answerBy === null) {
    throw new Refusal('HOLDING_INSTANT_MISSING', 'Say by when they will be answered.', { path: ['answerBy'] })
  }
  return approved
}

async function sendOne(
  ctx: Ctx,
  { text, bodies }: Approved,
  { answerBy }: SendHoldingInput,
  one: HoldingReply,
): Promise<ReplyRow> {
  const { ticketId, clientId } = one
  const known = await ctx.transaction((tx) => findKnown(ctx, tx, one))
  if (known) return known
  // Before the reply and by itself: claims are locked before threads, and threads before tickets.
  const { fence } = await ctx.transaction((tx) => claimBriefly(ctx, tx, ticketId))
  try {
    return await ctx.transaction(async (tx) => {
      const inside: Ctx = { ...ctx, transaction: (work) => work(tx) }
      const named = text.namesInstant ? answerBy : null
      const [preview] = await listPreviews(tx, ctx.viewer, {
        text,
        bodies,
        ticketIds: [ticketId],
        answerBy: named,
      })
      if (!preview || preview.refusal !== null) throw refuse(preview?.refusal ?? 'TICKET_NOT_FOUND')
      if (preview.body !== one.body) {
        throw new Refusal('HOLDING_OUTDATED', 'The text reads otherwise by now. Look at it again.', {
          path: ['body'],
        })
      }
      const reply = await sendReply(inside, {
        clientId,
        ticketId,
        body: preview.body,
        visibility: preview.visibility,
        inReplyToId: preview.inReplyToId,
        threadRevision: one.threadRevision,
        fence,
        holdingTextId: text.holdingTextId,
      })
      if (named !== null) {
        const body = preview.body.slice(0, LONGEST_PROMISE).toWellFormed()
        await promiseUpdate(inside, { ticketId, body, dueAt: named })
      }
      await releaseClaim(inside, { ticketId, fence })
      return reply
    })
  } catch (error) {
    await releaseClaim(ctx, { ticketId, fence })
    throw error
  }
}

/** The reply that this very press has made before. */
async function findKnown(ctx: Ctx, tx: Tx, { clientId, ticketId }: HoldingReply): Promise<ReplyRow | null> {
  const [known] = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.clientId, clientId),
        eq(replies.ticketId, ticketId),
        eq(replies.authorId, ctx.viewer.memberId),
        isNotNull(replies.holdingTextId),
      ),
    )
  return known ?? null
}

/** The right to reply, without becoming answerable: whoever is next answers. */
async function claimBriefly(ctx: Ctx, tx: Tx, ticketId: TicketId): Promise<{ fence: number }> {
  await getAnswerableTicket(tx, ticketId)
  const claim = await takeClaim(ctx, tx, ticketId, true)
  if (!claim) throw (await explainClaim(tx, ctx.viewer.memberId, ticketId, null))!
  return claim
}

const SENTENCES: Record<string, string> = {
  HOLDING_NOT_WAITING: 'This customer is not waiting any more.',
  HOLDING_SENT: 'They have been told already that they will be answered.',
  HOLDING_SAID_HERE: 'Everybody in this thread has read this text already. Answer, or choose another text.',
  MESSAGE_DELETED: 'The customer took back what they wrote.',
  TICKET_NOT_FOUND: 'This ticket does not exist. Reload the page.',
}

function refuse(code: string): Refusal {
  return new Refusal(code, SENTENCES[code] ?? code, { path: ['ticketId'] })
}
