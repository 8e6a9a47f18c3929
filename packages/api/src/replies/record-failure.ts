import type { ConnectorError } from '@relais/connectors'
import type { ReplyFact } from '@relais/sla'
import { and, eq, sql } from 'drizzle-orm'
import { returnAttachments } from '../attachments/move-attachments.ts'
import { recordRefusal } from '../channels/record-sending.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { moveReply } from './move-reply.ts'
import type { PartRow, ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'

/**
 * What follows an unknown outcome. Always `readBack`; `blind` sends again at once and is there for the kill storm to
 * show that it would see the double posts. No configuration leads to it.
 */
export type ResendUnknown = 'readBack' | 'blind'

const LONGEST_PAUSE_MS = 5 * 60_000
const REAUTH_PAUSE_MS = 60_000
/** About half an hour of refusals; nobody waits longer for an answer on a network. */
const MOST_ATTEMPTS = 12

/** What the chart hears when nobody knows what became of a call. */
export function afterUnknown(resendUnknown: ResendUnknown, at: number, reason: string): ReplyFact {
  return resendUnknown === 'blind' ? { type: 'deferred', at, retryAt: at } : { type: 'lost', at, reason }
}

/**
 * Writes what a network's refusal means: wait and try again, fail with a sentence, or find out what became of it. A
 * refusal that concerns the whole channel (its rate, its token) holds its other replies back as well.
 */
export async function recordFailure(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  part: PartRow,
  error: ConnectorError,
  now: Date,
  resendUnknown: ResendUnknown,
): Promise<void> {
  const { kind } = error
  const at = now.getTime()
  const why = { errorKind: kind, errorMessage: describe(part, error) }
  const channelId = reply.channelId as ChannelId

  if (kind === 'unknown') {
    await moveReply(tx, reply, [afterUnknown(resendUnknown, at, error.message)], why)
  } else if (kind === 'reauth' || (kind === 'retry' && reply.attempts < MOST_ATTEMPTS)) {
    const retryAt = kind === 'reauth' ? at + REAUTH_PAUSE_MS : nextTry(error, reply.attempts, at)
    const until = new Date(retryAt)
    await moveReply(tx, reply, [{ type: 'deferred', at, retryAt }], { ...why, notBefore: until })
    if (kind === 'reauth' || error.retryAt) await holdBack(tx, channelId, until)
    if (kind === 'reauth') await recordRefusal(tx, world, channelId, 'reauth', error.message)
  } else {
    await moveReply(tx, reply, [{ type: 'refused', at, reason: error.message }], why)
    await returnAttachments(tx, reply)
    if (kind === 'denied') await recordRefusal(tx, world, channelId, 'permission', error.message)
    await recordEvent(tx, world, {
      type: 'reply.failed',
      replyId: reply.replyId as ReplyId,
      ticketId: reply.ticketId as TicketId,
    })
  }
  await touchTickets(tx, [reply.ticketId as TicketId])
}

/** When the network said, else after a pause that doubles; never at the same instant for everybody. */
function nextTry(error: ConnectorError, attempts: number, at: number): number {
  if (error.retryAt) return Math.max(error.retryAt.getTime(), at)
  const pause = Math.min(1_000 * 2 ** attempts, LONGEST_PAUSE_MS)
  return Math.round(at + pause * (0.75 + Math.random() / 2))
}

/** Keeps the channel's other queued replies from running into the same refusal. */
async function holdBack(tx: Tx, channelId: ChannelId, until: Date): Promise<void> {
  await tx
    .update(replies)
    .set({ notBefore: sql`greatest(${replies.notBefore}, ${until.toISOString()}::timestamptz)` })
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.channelId, channelId),
        eq(replies.state, 'queued'),
      ),
    )
}

function describe(part: PartRow, error: ConnectorError): string {
  return part.part === 1
    ? error.message
    : `The first ${part.part - 1} post(s) stand, the next did not go out. ${error.message}`
}
