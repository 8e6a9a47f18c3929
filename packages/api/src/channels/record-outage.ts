import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { type ChannelId, newId } from '../db/id.ts'
import { channelOutages, channels } from './tables.ts'

/** A network that answers again this soon had a hiccup; it is no outage. */
const SHORTEST = sql`interval '5 minutes'`

/** A network did not answer; until it does, this is one outage. A question that was on its way when the channel was stopped begins none. */
export async function beginOutage(tx: Tx, channelId: ChannelId): Promise<void> {
  const [asked] = await tx
    .select({ channelId: channels.channelId })
    .from(channels)
    .where(
      and(
        eq(channels.organizationId, tx.organizationId),
        eq(channels.channelId, channelId),
        inArray(channels.status, ['open', 'listening']),
      ),
    )
    .for('share')
  if (!asked) return
  await tx
    .insert(channelOutages)
    .values({
      organizationId: tx.organizationId,
      outageId: newId<'outage'>(),
      channelId,
      startedAt: sql`clock_timestamp()` as never,
    })
    .onConflictDoNothing()
}

/** It answers again: what was too short to matter is forgotten, the rest waits to be booked on the clocks it concerned. */
export async function endOutage(tx: Tx, channelId: ChannelId): Promise<void> {
  const lasting = and(
    eq(channelOutages.organizationId, tx.organizationId),
    eq(channelOutages.channelId, channelId),
    isNull(channelOutages.endedAt),
  )
  const ended = await tx
    .update(channelOutages)
    .set({ endedAt: sql`greatest(clock_timestamp(), started_at)` })
    .where(lasting)
    .returning({
      outageId: channelOutages.outageId,
      isShort: sql<boolean>`${channelOutages.endedAt} - ${channelOutages.startedAt} < ${SHORTEST}`,
    })
  for (const { outageId, isShort } of ended)
    if (isShort)
      await tx
        .delete(channelOutages)
        .where(
          and(eq(channelOutages.organizationId, tx.organizationId), eq(channelOutages.outageId, outageId)),
        )
}
