import { type Connector, isBlank } from '@relais/connectors'
import { initialReply, LIVE_REPLY_STATES, type SendCapabilities } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import type { ArrangedAttachment } from '../attachments/arrange-attachments.ts'
import { attachToReply } from '../attachments/attach-to-reply.ts'
import { checkCharter, refuseByCharter } from '../charter/check-charter.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import {
  newId,
  type MemberId,
  type MessageId,
  type ReplyId,
  type TemplateId,
  type TicketId,
} from '../db/id.ts'
import { checkNoBlanks } from '../knowledge/check-text.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { answerPick } from '../routing/answer-pick.ts'
import { explainClaim } from '../routing/explain-claim.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { fixTopics } from '../trust/fix-topics.ts'
import { checkAlreadyAnswered } from './check-already-answered.ts'
import { checkChannel } from './check-channel.ts'
import { checkTemplate } from './check-template.ts'
import { checkSameText } from './check-same-text.ts'
import { checkReplyText } from './check-text.ts'
import { checkThreads, type ReadSoFar } from './check-threads.ts'
import { checkWindow } from './check-window.ts'
import { findAnsweredThread } from './find-answered-thread.ts'
import { getAnsweredMessage } from './get-answered-message.ts'
import { handOver } from './hand-over.ts'
import { letGo } from './let-go.ts'
import { columnsOf, fold } from './move-reply.ts'
import { needsReview } from './needs-review.ts'
import { lockThread } from './record-sent.ts'
import type { ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'
import { writeParts } from './write-parts.ts'

export interface SendReplyInput extends ReadSoFar {
  /** Made when the composer opens: the same id sent twice is the same reply. */
  clientId: string
  ticketId: TicketId
  /** The text of the first post; empty where the network takes a picture without. */
  body: string
  /** The texts of further posts of the same reply, each within the network's limits. */
  further?: string[]
  visibility: 'public' | 'private'
  /** The message that is answered; null for the ticket's latest that stands. */
  inReplyToId?: MessageId | null
  /** The files of the draft that go with it, in order, each with its description. They go with the first post. */
  attachments?: ArrangedAttachment[]
  /** The number the claim gave. */
  fence: number
  /** The template that was put in last. */
  templateId?: TemplateId | null
  /** The matter ends once this reply stands on the network. */
  resolvesTicket?: boolean
  /** The approved text by which it only says that we have read them and will answer: it is no answer. */
  holdingTextId?: string | null
}

/**
 * Hands a reply over to be sent. Everything is judged in one transaction: the ticket, the claim and its fence, the
 * channel, the text, the message that is answered, the network's window, what has changed in the thread since. What is
 * refused leaves nothing behind; what is accepted goes to review, is held for a moment or queued, once per client id, and
 * at most one public reply per message is ever on its way.
 */
export async function sendReply(ctx: Ctx, input: SendReplyInput): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId, role } = ctx.viewer
    if (input.resolvesTicket && role === 'volunteer') {
      throw new Refusal('NOT_ALLOWED', 'The care team says when a matter has ended.', {
        path: ['resolvesTicket'],
      })
    }
    // The claim's lock makes repetitions of one request queue up here, so that they find the first one's reply.
    const unclaimed = await explainClaim(tx, memberId, input.ticketId, input.fence)
    const known = await findByClientId(tx, input, memberId)
    if (known) return known

    const ticket = await getAnswerableTicket(tx, input.ticketId)
    if (unclaimed) throw unclaimed
    // Whoever records a reply as sent holds this lock too: what is read below cannot change before the insert.
    const { visibility } = input
    const { threadId, channelId } = await findAnsweredThread(
      tx,
      ticket,
      input.inReplyToId ?? null,
      visibility,
    )
    await lockThread(tx, threadId)
    // A merge holds it too, and may have come first.
    await getAnswerableTicket(tx, input.ticketId)
    const { channel, connector } = await checkChannel(tx, ctx, channelId)
    const texts = textsOf(input)
    checkReplyText(connector.capabilities, visibility, texts, input.attachments?.length ?? 0)
    const place = { ticketId: ticket.ticketId, threadId, channelId }
    const message = await getAnsweredMessage(tx, place, input.inReplyToId ?? null, visibility)
    await checkWindow(tx, connector.capabilities, place, visibility, ctx.now())
    for (const [index, text] of texts.entries()) {
      checkNoBlanks(text, index === 0 ? ['body'] : ['further', String(index - 1)])
    }
    refuseByCharter(
      await checkCharter(tx, ctx.viewer, ctx.now(), {
        ...place,
        network: channel.network,
        visibility,
        text: texts.join('\n\n'),
      }),
    )
    const seen = await checkThreads(tx, place, input, { authorId: memberId, viewer: ctx.viewer })
    const { messageId } = message
    if (!input.sendAnyway)
      await checkAlreadyAnswered(tx, ctx.viewer, { ticketId: ticket.ticketId, messageId, visibility })

    const templateUse = await checkTemplate(tx, ctx.viewer, {
      ticketId: ticket.ticketId,
      threadId,
      body: texts.join('\n\n'),
      templateId: input.templateId ?? null,
    })

    const replyId = newId<'reply'>()
    if (role === 'volunteer') await fixTopics(tx, input.ticketId)
    const isForReview = await needsReview(tx, memberId, input.ticketId)
    const leave = isForReview ? null : await letGo(tx, { authorId: memberId, visibility })
    const handedOver = fold(initialReply(replyId, sendCapabilities(connector)), [
      { type: 'submitted', at: ctx.now().getTime(), needsReview: isForReview },
      ...(leave ? [leave.fact] : []),
    ])
    if (!handedOver) throw new Error('The chart does not let a draft be handed over.')
    const [reply] = await tx
      .insert(replies)
      .values({
        organizationId: tx.organizationId,
        replyId,
        clientId: input.clientId,
        ticketId: ticket.ticketId,
        threadId,
        channelId: channel.channelId,
        inReplyToId: message.messageId,
        visibility,
        authorId: memberId,
        body: texts.join('\n\n'),
        language: ticket.language,
        ...templateUse,
        fence: input.fence,
        ...seen,
        isSentAnyway: input.sendAnyway ?? false,
        resolvesTicket: input.resolvesTicket ?? false,
        holdingTextId: input.holdingTextId ?? null,
        needsReview: isForReview,
        writtenAt: ctx.now(),
        ...columnsOf(handedOver.chart, []),
        notBefore: leave?.notBefore ?? ctx.now(),
      })
      .onConflictDoNothing()
      .returning()
    if (!reply) return (await findByClientId(tx, input, memberId)) ?? refuseSecond(tx, message)

    await writeParts(tx, reply, texts)
    await attachToReply(tx, connector.capabilities, replyId, {
      ticketId: input.ticketId,
      memberId,
      visibility,
      attachments: input.attachments ?? [],
    })
    await answerPick(tx, reply)
    await handOver(tx, ctx, reply)
    return reply
  })
}

/** What the chart of a reply has to know about the network. A key that is not kept for ever is trusted half an hour. */
function sendCapabilities({ capabilities }: Connector): SendCapabilities {
  const { idempotency, readBack } = capabilities
  return { idempotency, idempotencyMs: idempotency === 'clientId' ? 30 * 60_000 : null, readBack }
}

/** The reply that this very request has made before, if it has. Another text under its id is another reply. */
async function findByClientId(tx: Tx, input: SendReplyInput, memberId: MemberId): Promise<ReplyRow | null> {
  const [reply] = await tx
    .select()
    .from(replies)
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.clientId, input.clientId)))
  if (reply && reply.authorId !== memberId) {
    throw new Refusal('CLIENT_ID_TAKEN', 'This client id belongs to another reply. Reload the page.', {
      path: ['clientId'],
    })
  }
  if (reply) checkSameText(reply, input.ticketId, input.visibility, textsOf(input))
  return reply ?? null
}

/** The text of each post; blanks alone are none, beside a picture. */
function textsOf({ body, further = [] }: SendReplyInput): string[] {
  return [isBlank(body) ? '' : body, ...further]
}

async function refuseSecond(tx: Tx, message: { messageId: string }): Promise<never> {
  const [live] = await tx
    .select({ replyId: replies.replyId, state: replies.state, by: members.name })
    .from(replies)
    .innerJoin(
      members,
      and(eq(members.organizationId, replies.organizationId), eq(members.memberId, replies.authorId)),
    )
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.inReplyToId, message.messageId),
        eq(replies.visibility, 'public'),
        inArray(replies.state, [...LIVE_REPLY_STATES]),
      ),
    )
  const by = live?.by ?? 'Somebody'
  throw new Refusal('ALREADY_BEING_ANSWERED', `${by} is answering this message already; wait and see.`, {
    parameters: { by, replyId: (live?.replyId as ReplyId | undefined) ?? null, state: live?.state ?? null },
    path: ['inReplyToId'],
  })
}
