import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import type { Metrics } from '../http/metrics.ts'
import { deliverReply } from '../replies/deliver-reply.ts'
import { CALL_TIMEOUT_MS, leaseReply, type ReplyLease, surviveReply } from '../replies/lease-reply.ts'
import { abandonSending, reconcileReply } from '../replies/reconcile-reply.ts'
import type { ResendUnknown } from '../replies/record-failure.ts'
import { releaseHeld } from '../replies/release-held.ts'
import { setReplyAside } from '../replies/set-reply-aside.ts'
import { DEADLY_REASON, MOST_DEATHS } from './claim-due.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

export interface SendOptions {
  /** How long one call to a network may take; the lease is a little more than twice that. */
  timeoutMs?: number
  /** Only the kill storm sets it. */
  resendUnknown?: ResendUnknown
}

/**
 * Sends what is queued or was held for long enough, and finds out what became of what is unknown, one reply at a time. A reply that too many workers
 * died with, while its files went up, while it was sent or read back, is left to a person.
 */
export function sendQueued(
  world: World & { worker: Database; metrics: Metrics },
  { timeoutMs = CALL_TIMEOUT_MS, resendUnknown = 'readBack' }: SendOptions = {},
): Loop {
  return {
    name: 'replies',
    async round() {
      const released = await releaseHeld(world)
      const lease = await leaseReply(world.worker, timeoutMs)
      if (!lease) return released > 0 ? 0 : LONGEST_SLEEP_MS
      try {
        await attend(world, lease, resendUnknown)
      } catch (error) {
        await surviveReply(world.worker, lease)
        throw error
      }
      return 0
    },
  }
}

async function attend(
  world: World & { metrics: Metrics },
  lease: ReplyLease,
  resendUnknown: ResendUnknown,
): Promise<void> {
  if (lease.deaths >= MOST_DEATHS) {
    world.log.error({ replyId: lease.replyId }, 'a reply ends the worker each time; it is set aside')
    await setReplyAside(world, lease, DEADLY_REASON)
  } else if (lease.state === 'queued') {
    const outcome = await deliverReply(world, lease, resendUnknown)
    world.metrics.sends.inc({ network: lease.network, outcome })
  } else if (lease.state === 'sending') {
    await abandonSending(world, lease, resendUnknown)
  } else {
    const outcome = await reconcileReply(world, lease)
    world.metrics.sends.inc({ network: lease.network, outcome: `readBack.${outcome}` })
  }
}
