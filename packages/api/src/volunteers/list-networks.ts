import { and, asc, eq, ne } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import type { Tx } from '../db/client.ts'

/** The networks on which the organization has a channel, by name. By the key of channels. */
export async function listNetworks(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ network: channels.network })
    .from(channels)
    .where(and(eq(channels.organizationId, tx.organizationId), ne(channels.status, 'disconnected')))
    .orderBy(asc(channels.network))
  return rows.map(({ network }) => network)
}
