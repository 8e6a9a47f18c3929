import { ConnectorError, type ReadBack } from '@relais/connectors'
import { nextReplyDeadline } from '@relais/sla'
import { recordRefusal } from '../channels/record-sending.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { ChannelId, ReplyId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { callNetwork } from './call-network.ts'
import { hasTimeToCall, type ReplyLease } from './lease-reply.ts'
import { moveReply } from './move-reply.ts'
import { openSending, type Sending } from './open-sending.ts'
import { readClock } from './read-clock.ts'
import { afterUnknown, type ResendUnknown } from './record-failure.ts'
import { finishReply, lockThread, recordSent } from './record-sent.ts'
import { listParts, lockReply, nextPart, type ReplyRow } from './reply-row.ts'

/** When to look again after the network could not be asked. */
const PAUSE_MS = 15_000

/**
 * A worker died with this reply in `sending`: its call may or may not have been carried out, so it is not made again
 * before the network has been read.
 */
export async function abandonSending(
  world: World,
  lease: ReplyLease,
  resendUnknown: ResendUnknown,
): Promise<void> {
  await inOrganization(world.db, lease.organizationId, async (tx) => {
    const reply = await lockReply(tx, lease.replyId)
    if (reply?.leaseOwner !== lease.owner || reply.state !== 'sending') return
    const at = (await readClock(tx)).getTime()
    const reason = 'The process that was sending it stopped.'
    await moveReply(tx, reply, [afterUnknown(resendUnknown, at, reason)], {
      errorKind: 'unknown',
      errorMessage: reason,
    })
    await touchTickets(tx, [reply.ticketId as TicketId])
  })
}

/**
 * Finds out what became of a reply whose answer was lost: leaves its echo some time to come, then reads the network.
 * Found, it is sent; absent for certain, it is queued again; where nobody can tell, a person decides.
 */
export async function reconcileReply(
  world: World,
  lease: ReplyLease,
): Promise<ReadBack['found'] | 'nothing'> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const sending = await inside((tx) => beginReading(tx, world, lease))
  if (!sending || !hasTimeToCall(lease)) return 'nothing'
  const { connector, call, outbound, startedAt } = sending
  let seen: ReadBack | ConnectorError
  try {
    seen = await callNetwork(lease.timeoutMs, () => connector.readBack!(call, outbound, startedAt))
  } catch (error) {
    if (!(error instanceof ConnectorError)) {
      world.log.error({ err: error, replyId: lease.replyId }, 'a connector failed in an unforeseen way')
    }
    seen = error instanceof ConnectorError ? error : new ConnectorError('retry', 'Reading back failed.')
  }
  return inside((tx) => recordReading(tx, world, lease, sending, seen))
}

async function beginReading(
  tx: Tx,
  world: World,
  lease: ReplyLease,
): Promise<(Sending & { startedAt: Date }) | null> {
  await lockThread(tx, lease.threadId)
  const found = await lockReply(tx, lease.replyId)
  if (found?.leaseOwner !== lease.owner) return null
  const at = (await readClock(tx)).getTime()
  const { leaseOwner, leaseUntil } = found
  const reply =
    found.state === 'unknown'
      ? await moveReply(tx, found, [{ type: 'clock.tick', at }], { leaseOwner, leaseUntil })
      : found
  if (!reply) {
    const deadline = nextReplyDeadline(found.chart) ?? at + PAUSE_MS
    await moveReply(tx, found, [], { notBefore: new Date(deadline) })
    return null
  }
  if (reply.state !== 'reconciling') {
    await moveReply(tx, reply, [])
    await leaveToPerson(tx, world, reply)
    return null
  }
  const part = nextPart(await listParts(tx, reply.replyId))
  if (!part) {
    await finishReply(tx, world, reply, (externalId) => ({ type: 'found', at, externalId }))
    return null
  }
  const sending = await openSending(tx, world, reply, part, lease.timeoutMs)
  return { ...sending, startedAt: reply.sendStartedAt ?? reply.writtenAt }
}

async function recordReading(
  tx: Tx,
  world: World,
  lease: ReplyLease,
  { part }: Sending,
  seen: ReadBack | ConnectorError,
): Promise<ReadBack['found']> {
  await lockThread(tx, lease.threadId)
  const reply = await lockReply(tx, lease.replyId)
  if (reply?.leaseOwner !== lease.owner || reply.state !== 'reconciling') return 'undecided'
  const at = (await readClock(tx)).getTime()

  if (seen instanceof ConnectorError) {
    if (seen.kind === 'reauth') {
      await recordRefusal(tx, world, reply.channelId as ChannelId, 'reauth', seen.message)
    }
    await lookAgain(tx, world, reply, at, seen.retryAt)
    return 'undecided'
  }
  if (seen.found === 'undecided') {
    await lookAgain(tx, world, reply, at, null)
    return 'undecided'
  }
  if (seen.found === 'absent') {
    await moveReply(tx, reply, [{ type: 'absent', at }])
    await touchTickets(tx, [reply.ticketId as TicketId])
    return 'absent'
  }
  const now = await recordSent(tx, world, reply, part, seen.receipt, (externalId) => ({
    type: 'found',
    at,
    externalId,
  }))
  // The next post was never tried, for posts go out one after another: it is not there.
  if (now.state === 'reconciling') await moveReply(tx, now, [{ type: 'absent', at }])
  return 'present'
}

/** Nobody could tell: ask again in a while, or ask a person when it has taken too long. */
async function lookAgain(
  tx: Tx,
  world: World,
  reply: ReplyRow,
  at: number,
  notBefore: Date | null,
): Promise<void> {
  const handedOver = await moveReply(tx, reply, [{ type: 'clock.tick', at }])
  if (handedOver) return leaveToPerson(tx, world, handedOver)
  await moveReply(tx, reply, [], { notBefore: notBefore ?? new Date(at + PAUSE_MS) })
}

/** Its author hears that somebody has to look. */
export async function leaveToPerson(tx: Tx, world: World, reply: ReplyRow): Promise<void> {
  if (reply.state === 'needsHuman') {
    await recordEvent(tx, world, {
      type: 'reply.undecided',
      replyId: reply.replyId as ReplyId,
      ticketId: reply.ticketId as TicketId,
    })
  }
  await touchTickets(tx, [reply.ticketId as TicketId])
}
