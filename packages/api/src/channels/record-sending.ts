import { and, eq, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { channels } from './tables.ts'

/** A post of ours has just been taken by the network, so whatever kept us from sending is over. */
export async function recordSending(tx: Tx, channelId: ChannelId): Promise<void> {
  await tx
    .update(channels)
    .set({
      lastSentAt: sql`clock_timestamp()`,
      problem: sql`case when ${channels.problem} in ('reauth','permission') then null else ${channels.problem} end`,
      problemDetail: sql`case when ${channels.problem} in ('reauth','permission') then null else ${channels.problemDetail} end`,
    })
    .where(and(eq(channels.organizationId, tx.organizationId), eq(channels.channelId, channelId)))
}

/** Why the network refuses us on this channel, for its page: what a person has to do there. */
export async function recordRefusal(
  tx: Tx,
  world: World,
  channelId: ChannelId,
  problem: 'reauth' | 'permission',
  detail: string,
): Promise<void> {
  const here = and(eq(channels.organizationId, tx.organizationId), eq(channels.channelId, channelId))
  const [before] = await tx
    .select({ problem: channels.problem })
    .from(channels)
    .where(here)
    .for('no key update')
  await tx.update(channels).set({ problem, problemDetail: detail }).where(here)
  if (problem === 'reauth' && before?.problem !== 'reauth') {
    await recordEvent(tx, world, { type: 'channel.refused', channelId, at: world.now() })
  }
}
