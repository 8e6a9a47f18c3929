import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import type { Metrics } from '../http/metrics.ts'
import { deliverReply } from '../replies/deliver-reply.ts'
import { CALL_TIMEOUT_MS, leaseReply } from '../replies/lease-reply.ts'
import { abandonSending, reconcileReply } from '../replies/reconcile-reply.ts'
import type { ResendUnknown } from '../replies/record-failure.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

export interface SendOptions {
  /** How long one call to a network may take; the lease is a little more than twice that. */
  timeoutMs?: number
  /** Only the kill storm sets it. */
  resendUnknown?: ResendUnknown
}

/** Sends what is queued and finds out what became of what is unknown, one reply at a time. */
export function sendQueued(
  world: World & { worker: Database; metrics: Metrics },
  { timeoutMs = CALL_TIMEOUT_MS, resendUnknown = 'readBack' }: SendOptions = {},
): Loop {
  return {
    name: 'replies',
    async round() {
      const lease = await leaseReply(world.worker, timeoutMs)
      if (!lease) return LONGEST_SLEEP_MS
      if (lease.state === 'queued') {
        const outcome = await deliverReply(world, lease, resendUnknown)
        world.metrics.sends.inc({ network: lease.network, outcome })
      } else if (lease.state === 'sending') {
        await abandonSending(world, lease, resendUnknown)
      } else {
        const outcome = await reconcileReply(world, lease)
        world.metrics.sends.inc({ network: lease.network, outcome: `readBack.${outcome}` })
      }
      return 0
    },
  }
}
