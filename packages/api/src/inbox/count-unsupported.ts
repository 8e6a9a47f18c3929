import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import type { Received } from './receive-events.ts'
import { unsupportedKinds } from './tables.ts'

/** Counts what a connector did not know, by kind; the bytes stay in the delivery, to be parsed again after an upgrade. */
export async function countUnsupported(
  tx: Tx,
  channelId: ChannelId,
  received: Received<'unsupported'>[],
): Promise<void> {
  const byKind = new Map<string, { seen: number; last: Received<'unsupported'> }>()
  for (const one of received) {
    const what = one.event.what.slice(0, 200)
    const known = byKind.get(what)
    byKind.set(what, { seen: (known?.seen ?? 0) + 1, last: one })
  }
  const rows = [...byKind].flatMap(([what, { seen, last }]) =>
    last.deliveryId === null
      ? []
      : [
          {
            organizationId: tx.organizationId,
            channelId,
            what,
            seen,
            lastSeenAt: last.receivedAt,
            lastDeliveryId: last.deliveryId,
          },
        ],
  )
  if (rows.length === 0) return
  await tx
    .insert(unsupportedKinds)
    .values(rows.sort((a, b) => (a.what < b.what ? -1 : 1)))
    .onConflictDoUpdate({
      target: [unsupportedKinds.organizationId, unsupportedKinds.channelId, unsupportedKinds.what],
      set: {
        seen: sql`${unsupportedKinds.seen} + excluded.seen`,
        lastSeenAt: sql`excluded.last_seen_at`,
        lastDeliveryId: sql`excluded.last_delivery_id`,
      },
    })
}
