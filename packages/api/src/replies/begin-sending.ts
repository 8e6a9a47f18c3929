import type { OutboundMedia } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { findObstacle } from './find-obstacle.ts'
import { leaseEnd, type ReplyLease } from './lease-reply.ts'
import { moveReply } from './move-reply.ts'
import { openSending, type Sending } from './open-sending.ts'
import { readClock } from './read-clock.ts'
import { finishReply } from './record-sent.ts'
import { listParts, lockReply, nextPart, type PartRow, type ReplyRow } from './reply-row.ts'
import { restoreDraft } from './restore-draft.ts'

/** How long a reply waits before it is looked at again: while its channel does not publish, or has to be read first. */
const CLOSED_PAUSE = sql`clock_timestamp() + interval '10 seconds'`
const READING_PAUSE = sql`clock_timestamp() + interval '2 seconds'`

/** A queued reply that nothing keeps from leaving, with its next post; null where all of them stand. */
interface Judged {
  reply: ReplyRow
  part: PartRow | null
  now: Date
}

/**
 * Judges a queued reply once more. Null when nothing is to be sent: it waits, has gone back to its author, or belongs
 * to another worker by now.
 */
export async function judgeQueued(tx: Tx, world: World, lease: ReplyLease): Promise<Judged | null> {
  const reply = await lockReply(tx, lease.replyId)
  if (reply?.leaseOwner !== lease.owner || reply.state !== 'queued') return null
  const now = await readClock(tx)
  const at = now.getTime()
  const part = nextPart(await listParts(tx, reply.replyId))

  // What stands in part is finished, whatever has happened since: half an answer helps nobody.
  const obstacle = part === null || part.part > 1 ? null : await findObstacle(tx, world, reply)
  if (obstacle && !obstacle.goesBack) {
    const notBefore = obstacle.code === 'CHANNEL_UNREAD' ? READING_PAUSE : CLOSED_PAUSE
    await moveReply(tx, reply, [], { notBefore, leaseOwner: null, leaseUntil: null })
    return null
  }
  if (obstacle) {
    await moveReply(tx, reply, [{ type: 'outdated', at, reason: obstacle.code }], {
      errorKind: obstacle.code === 'CHANNEL_UNREADABLE' ? 'unreadable' : 'outdated',
      errorMessage: obstacle.message,
    })
    await restoreDraft(tx, reply, world.now())
    await recordEvent(tx, world, {
      type: 'reply.returned',
      replyId: reply.replyId as ReplyId,
      ticketId: reply.ticketId as TicketId,
    })
    await touchTickets(tx, [reply.ticketId as TicketId])
    return null
  }
  return { reply, part, now }
}

/**
 * Judges a queued reply and writes `sending`, with the attempt and the instant, before anything leaves. Null when
 * nothing is to be sent. `media` are its files, uploaded beforehand; they go with the first post.
 */
export async function beginSending(
  tx: Tx,
  world: World,
  lease: ReplyLease,
  media: OutboundMedia[] = [],
): Promise<Sending | null> {
  const judged = await judgeQueued(tx, world, lease)
  if (!judged) return null
  const { reply, part, now } = judged
  const at = now.getTime()
  const clientKey = part?.clientKey ?? reply.replyId
  const sending = await moveReply(tx, reply, [{ type: 'attempted', at, clientKey }], {
    sendStartedAt: now,
    leaseOwner: lease.owner,
    leaseUntil: leaseEnd(lease.timeoutMs),
    errorKind: null,
    errorMessage: null,
  })
  if (!sending) return null
  if (!part) {
    await finishReply(tx, world, sending, (externalId) => ({ type: 'accepted', at, externalId }))
    return null
  }
  const opened = await openSending(tx, world, sending, part, lease.timeoutMs)
  return part.part === 1 ? { ...opened, outbound: { ...opened.outbound, media } } : opened
}
