import { ConnectorError, type Receipt } from '@relais/connectors'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { beginSending } from './begin-sending.ts'
import { callNetwork } from './call-network.ts'
import { hasTimeToCall, leaseEnd, type ReplyLease } from './lease-reply.ts'
import { moveReply } from './move-reply.ts'
import { openSending, type Sending } from './open-sending.ts'
import { readClock } from './read-clock.ts'
import { recordFailure, type ResendUnknown } from './record-failure.ts'
import { lockThread, recordSent } from './record-sent.ts'
import { listParts, lockReply, nextPart } from './reply-row.ts'
import { uploadAttachments } from './upload-attachments.ts'

/** What came of one delivery, for the counters. */
export type Delivered = 'sent' | 'nothing' | 'paused' | ConnectorError['kind']

/**
 * Sends one leased reply, post after post; its files go up first. Before each call `sending` is committed; after it the outcome is written
 * only if the lease is still ours. When this process dies in between, somebody else finds `sending` under an ended
 * lease and asks the network what became of it.
 */
export async function deliverReply(
  world: World,
  lease: ReplyLease,
  resendUnknown: ResendUnknown,
): Promise<Delivered> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const media = await uploadAttachments(world, lease)
  if (media === null) return 'nothing'
  if (media instanceof ConnectorError) {
    await inside((tx) => recordRefusedUpload(tx, world, lease, media, resendUnknown))
    return media.kind
  }
  let sending = await inside((tx) => beginSending(tx, world, lease, media))
  let delivered: Delivered = 'nothing'
  while (sending) {
    const { connector, call, outbound } = sending
    if (!hasTimeToCall(lease)) {
      await inside((tx) => takeBack(tx, lease))
      return 'paused'
    }
    let outcome: Receipt | ConnectorError
    try {
      outcome = await callNetwork(lease.timeoutMs, () => connector.send(call, outbound))
    } catch (error) {
      outcome = asConnectorError(world, lease, error)
    }
    const [made, result]: [Sending, Receipt | ConnectorError] = [sending, outcome]
    delivered = result instanceof ConnectorError ? result.kind : 'sent'
    sending = await inside((tx) => recordOutcome(tx, world, lease, made, result, resendUnknown))
  }
  return delivered
}

/** The network refuses a file: as if it had refused the post that was to carry it, which was not made. */
async function recordRefusedUpload(
  tx: Tx,
  world: World,
  lease: ReplyLease,
  refused: ConnectorError,
  resendUnknown: ResendUnknown,
): Promise<void> {
  const reply = await lockReply(tx, lease.replyId)
  const part = nextPart(await listParts(tx, lease.replyId))
  if (reply?.leaseOwner !== lease.owner || reply.state !== 'queued' || !part) return
  const now = await readClock(tx)
  const { clientKey } = part
  const attempted = await moveReply(tx, reply, [{ type: 'attempted', at: now.getTime(), clientKey }])
  if (attempted) await recordFailure(tx, world, attempted, part, refused, now, resendUnknown)
}

/** The call was not made in time and will not be: the reply is as good as never tried. */
async function takeBack(tx: Tx, lease: ReplyLease): Promise<void> {
  const reply = await lockReply(tx, lease.replyId)
  if (reply?.leaseOwner !== lease.owner || reply.state !== 'sending') return
  const at = (await readClock(tx)).getTime()
  await moveReply(tx, reply, [{ type: 'deferred', at, retryAt: at }])
}

/** Anything but a connector's own error is a fault in its code: nobody knows how far it came. */
function asConnectorError(world: World, lease: ReplyLease, error: unknown): ConnectorError {
  if (error instanceof ConnectorError) return error
  world.log.error({ err: error, replyId: lease.replyId }, 'a connector failed in an unforeseen way')
  return new ConnectorError('unknown', 'The connector failed; it is read back whether the reply stands.', {
    cause: error,
  })
}

/** Writes what came of a call, if the reply is still ours. Returns the next post's call when there is one. */
async function recordOutcome(
  tx: Tx,
  world: World,
  lease: ReplyLease,
  { part }: Sending,
  outcome: Receipt | ConnectorError,
  resendUnknown: ResendUnknown,
): Promise<Sending | null> {
  const takenAt = performance.now()
  await lockThread(tx, lease.threadId)
  const reply = await lockReply(tx, lease.replyId)
  if (reply?.leaseOwner !== lease.owner || reply.state !== 'sending') return null
  const now = await readClock(tx)
  if (outcome instanceof ConnectorError) {
    await recordFailure(tx, world, reply, part, outcome, now, resendUnknown)
    return null
  }
  const at = now.getTime()
  await recordSent(tx, world, reply, part, outcome, (externalId) => ({ type: 'accepted', at, externalId }))

  const next = nextPart(await listParts(tx, reply.replyId))
  if (!next) return null
  const renewed = await moveReply(tx, reply, [], {
    sendStartedAt: now,
    leaseOwner: lease.owner,
    leaseUntil: leaseEnd(lease.timeoutMs),
  })
  lease.takenAt = takenAt
  return renewed && openSending(tx, world, renewed, next, lease.timeoutMs)
}
