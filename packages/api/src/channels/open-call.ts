import type { Call, Secrets } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import type { ChannelRow } from './find-channel.ts'
import { secretBinding } from './open-door.ts'
import { type Audience, seal, unseal } from './seal.ts'
import { channelSecrets } from './tables.ts'

/**
 * What a connector needs to call its network as this channel: the account, its secrets unsealed, a guarded fetch, and
 * a way to store secrets that the network rotates. The secrets are read in `tx`; the call itself happens outside of
 * any transaction.
 */
export async function openCall(
  tx: Tx,
  world: World,
  channel: ChannelRow,
  signal: AbortSignal,
): Promise<Call> {
  const { organizationId } = tx
  const rows = await tx
    .select()
    .from(channelSecrets)
    .where(and(eq(channelSecrets.channelId, channel.channelId), eq(channelSecrets.audience, 'worker')))
  const secrets: Secrets = {}
  for (const row of rows) {
    secrets[row.name] = unseal(
      world.keys[row.audience],
      row.sealed,
      secretBinding(organizationId, channel.channelId, row.name),
    )
  }
  return {
    account: { externalId: channel.externalId, handle: channel.handle, serviceUrl: channel.serviceUrl },
    secrets,
    fetch: world.fetch,
    now: world.now,
    signal,
    saveSecrets: (rotated) =>
      inOrganization(world.db, organizationId, (own) =>
        saveSecrets(own, world, channel.channelId, rotated, 'worker'),
      ),
  }
}

/** Seals secrets to their audience and stores them under their names. Names that are not given stay as they are. */
export async function saveSecrets(
  tx: Tx,
  world: Pick<World, 'keys'>,
  channelId: ChannelId,
  secrets: Secrets,
  audience: Audience,
): Promise<void> {
  const rows = Object.entries(secrets).map(([name, value]) => ({
    organizationId: tx.organizationId,
    channelId,
    name,
    audience,
    sealed: seal(world.keys[audience], value, secretBinding(tx.organizationId, channelId, name)),
  }))
  if (rows.length === 0) return
  await tx
    .insert(channelSecrets)
    .values(rows)
    .onConflictDoUpdate({
      target: [channelSecrets.organizationId, channelSecrets.channelId, channelSecrets.name],
      set: {
        sealed: sql`excluded.sealed`,
        audience: sql`excluded.audience`,
        updatedAt: sql`clock_timestamp()`,
      },
    })
}
