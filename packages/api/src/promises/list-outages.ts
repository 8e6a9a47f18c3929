import { and, eq, gt, inArray } from 'drizzle-orm'
import { channelOutages } from '../channels/tables.ts'
import type { Tx } from '../db/client.ts'
import type { EndedOutage } from './outage-facts.ts'

/** What comes in this soon was not kept back by an outage. */
const PROMPT_MS = 60_000

/**
 * The outages that kept these messages from us: over by now, and not before the first of them was written. What came in
 * promptly asks nothing. Index channel_outages_channel.
 */
export async function listOutages(
  tx: Tx,
  messages: readonly { channelId: string; sentAt: Date; receivedAt: Date }[],
): Promise<EndedOutage[]> {
  const late = messages.filter(
    ({ sentAt, receivedAt }) => receivedAt.getTime() - sentAt.getTime() > PROMPT_MS,
  )
  if (late.length === 0) return []
  const since = new Date(Math.min(...late.map(({ sentAt }) => sentAt.getTime())))
  const rows = await tx
    .select()
    .from(channelOutages)
    .where(
      and(
        eq(channelOutages.organizationId, tx.organizationId),
        inArray(channelOutages.channelId, [...new Set(late.map(({ channelId }) => channelId))]),
        gt(channelOutages.endedAt, since),
      ),
    )
  return rows.flatMap((row) => (row.endedAt === null ? [] : [{ ...row, endedAt: row.endedAt }]))
}
