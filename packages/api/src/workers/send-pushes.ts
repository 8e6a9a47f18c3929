import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { deliverPush } from '../notifications/deliver-push.ts'
import { leaseOutgoing, type Outbox } from './lease-outgoing.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const OUTBOX: Outbox = {
  table: 'pushes',
  id: 'push_id',
  // So many that one service that hangs does not hold up the others.
  limit: 16,
  // Longer than one call may take.
  leaseSeconds: 60,
  // On the device it takes its own place.
  isSentAgain: true,
}

/** Sends the pushes that are due. */
export function sendPushes(world: World & { worker: Database }): Loop {
  return {
    name: 'pushes',
    async round() {
      if (!world.push) return LONGEST_SLEEP_MS
      const due = await leaseOutgoing(world.worker, OUTBOX)
      await Promise.all(due.map(({ id, ...lease }) => deliverPush(world, { ...lease, pushId: id })))
      return due.length === OUTBOX.limit ? 0 : LONGEST_SLEEP_MS
    },
  }
}
