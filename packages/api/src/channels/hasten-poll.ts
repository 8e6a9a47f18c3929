import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { channelPolls } from './tables.ts'

/** Lets a channel's network be asked at once what is new, unless it is being asked already or failed a moment ago. */
export async function hastenPoll(tx: Tx, channelId: ChannelId): Promise<void> {
  await tx
    .update(channelPolls)
    .set({ nextPollAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(channelPolls.organizationId, tx.organizationId),
        eq(channelPolls.channelId, channelId),
        eq(channelPolls.failures, 0),
        sql`${channelPolls.nextPollAt} > clock_timestamp()`,
      ),
    )
  await tx.execute(sql`select pg_notify('relais_work', 'polls')`)
}
