import { type Connector, isBlank } from '@relais/connectors'
import { initialReply, LIVE_REPLY_STATES, type SendCapabilities } from '@relais/sla'
import { and, eq, inArray, sql } from 'drizzle-orm'
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
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { threads } from '../inbox/tables.ts'
import { checkNoBlanks } from '../knowledge/check-text.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { explainClaim } from '../routing/explain-claim.ts'
import { getAnswerableTicket } from '../routing/get-answerable-ticket.ts'
import { checkAlreadyAnswered } from './check-already-answered.ts'
import { checkChannel } from './check-channel.ts'
import { checkTemplate } from './check-template.ts'
import { checkReplyText } from './check-text.ts'
import { checkWindow } from './check-window.ts'
import { dropReturned } from './drop-returned.ts'
import { findAnsweredThread } from './find-answered-thread.ts'
import { findChangesSince } from './find-thread-changes.ts'
import { getAnsweredMessage } from './get-answered-message.ts'
import { columnsOf, fold } from './move-reply.ts'
import { lockThread } from './record-sent.ts'
import type { ReplyRow } from './reply-row.ts'
import { StaleReply } from './stale-reply.ts'
import { drafts, replies, replyParts, type SeenThread } from './tables.ts'

export interface SendReplyInput {
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
  /** The revision, as the author had it on the screen, of the thread in which the reply will stand. */
  threadRevision: number
  /** How far the author had the ticket's other threads on the screen, where a merge brought messages from elsewhere. */
  seenThreads?: SeenThread[]
  /** The files of the draft that go with it, in order, each with its description. They go with the first post. */
  attachments?: ArrangedAttachment[]
  /** The number the claim gave. */
  fence: number
  /** The template that was put in last. */
  templateId?: TemplateId | null
  /** The author saw what changed, or that a reply stands already, and sends all the same. */
  sendAnyway?: boolean
  /** The matter ends once this reply stands on the network. */
  resolvesTicket?: boolean
  /** The approved text by which it only says that we have read them and will answer: it is no answer. */
  holdingTextId?: string | null
}

/**
 * Hands a reply over to be sent. Everything is judged in one transaction: the ticket, the claim and its fence, the
 * channel, the text, the message that is answered, the network's window, what has changed in the thread since. What is
 * refused leaves nothing behind; what is accepted is queued, once per client id, and at most one public reply per
 * message is ever on its way.
 */
export async function sendReply(ctx: Ctx, input: SendReplyInput): Promise<ReplyRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
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
    const seen = await checkThreads(tx, place, input, memberId)
    if (!input.sendAnyway) await checkAlreadyAnswered(tx, message.messageId, visibility)

    const templateUse = await checkTemplate(tx, ctx.viewer, {
      ticketId: ticket.ticketId,
      threadId,
      body: texts.join('\n\n'),
      templateId: input.templateId ?? null,
    })

    const replyId = newId<'reply'>()
    const at = ctx.now().getTime()
    const queued = fold(initialReply(replyId, sendCapabilities(connector)), [
      { type: 'submitted', at, needsReview: false },
      { type: 'queued', at },
    ])
    if (!queued) throw new Error('The chart does not let a draft be queued.')
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
        writtenAt: ctx.now(),
        ...columnsOf(queued.chart, []),
        notBefore: sql`clock_timestamp()`,
      })
      .onConflictDoNothing()
      .returning()
    if (!reply) return (await findByClientId(tx, input, memberId)) ?? refuseSecond(tx, message)

    await tx.insert(replyParts).values(
      texts.map((body, index) => ({
        organizationId: tx.organizationId,
        replyId,
        part: index + 1,
        channelId: channel.channelId,
        clientKey: index === 0 ? replyId : `${replyId}.${index + 1}`,
        body,
      })),
    )
    await attachToReply(tx, connector.capabilities, replyId, {
      ticketId: input.ticketId,
      memberId,
      visibility,
      attachments: input.attachments ?? [],
    })
    await tx
      .delete(drafts)
      .where(
        and(
          eq(drafts.organizationId, tx.organizationId),
          eq(drafts.ticketId, ticket.ticketId),
          eq(drafts.memberId, memberId),
        ),
      )
    await dropReturned(tx, ticket.ticketId, memberId, ctx.now())
    await recordEvent(tx, ctx, { type: 'reply.queued', replyId, ticketId: input.ticketId })
    await touchTickets(tx, [input.ticketId])
    await tx.execute(sql`select pg_notify('relais_work', 'replies')`)
    return reply
  })
}

/** What the chart of a reply has to know about the network. A key that is not kept for ever is trusted half an hour. */
function sendCapabilities({ capabilities }: Connector): SendCapabilities {
  const { idempotency, readBack } = capabilities
  return { idempotency, idempotencyMs: idempotency === 'clientId' ? 30 * 60_000 : null, readBack }
}

/** The stale-reply guard. Returns the revisions the reply stands for from now on. */
async function checkThreads(
  tx: Tx,
  ticket: { ticketId: string; threadId: string },
  input: SendReplyInput,
  authorId: MemberId,
): Promise<{ threadRevision: number; seenThreads: SeenThread[] }> {
  const [thread] = await tx
    .select({ revision: threads.revision })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), eq(threads.threadId, ticket.threadId)))
  const revision = thread!.revision
  if (input.threadRevision < 0 || input.threadRevision > revision) {
    throw new Refusal(
      'THREAD_REVISION_UNKNOWN',
      'This conversation has no such revision yet. Read it again, and send along the revision it has.',
      { path: ['threadRevision'], parameters: { threadRevision: revision } },
    )
  }
  const elsewhere = (input.seenThreads ?? []).filter(({ threadId }) => threadId !== ticket.threadId)
  const seen = [
    { threadId: ticket.threadId, revision: input.threadRevision },
    ...(input.sendAnyway ? [] : elsewhere),
  ]
  const changes = await findChangesSince(tx, ticket.ticketId, seen, authorId)
  if (changes.length > 0) throw new StaleReply(changes, revision)
  return { threadRevision: revision, seenThreads: await findThreadsNow(tx, elsewhere) }
}

async function findThreadsNow(tx: Tx, seen: SeenThread[]): Promise<SeenThread[]> {
  if (seen.length === 0) return []
  const ids = seen.map(({ threadId }) => threadId)
  return tx
    .select({ threadId: threads.threadId, revision: threads.revision })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), inArray(threads.threadId, ids)))
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
  if (reply && !isSameReply(reply, input)) {
    throw new Refusal(
      'CLIENT_ID_USED',
      'An earlier text was sent under this client id. Look at it, then send this one under a new id.',
      { path: ['clientId'], parameters: { replyId: reply.replyId, state: reply.state } },
    )
  }
  return reply ?? null
}

function isSameReply(reply: ReplyRow, input: SendReplyInput): boolean {
  return (
    reply.ticketId === input.ticketId &&
    reply.visibility === input.visibility &&
    reply.body === textsOf(input).join('\n\n')
  )
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
