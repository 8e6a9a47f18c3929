import type { ChannelAccount, Secrets } from '@relais/connectors'
import type postgres from 'postgres'
import type { ChannelId, OrganizationId } from '../db/id.ts'
import { type Keys, unseal } from './seal.ts'

/** What the front door needs to judge a webhook, and nothing more. */
export interface Door {
  organizationId: OrganizationId
  channelId: ChannelId
  network: string
  status: string
  account: ChannelAccount
  secrets: Secrets
}

/** What a sealed secret is bound to. */
export function secretBinding(organizationId: string, channelId: string, name: string): string {
  return `${organizationId}|${channelId}|${name}`
}

/** Finds a channel's door as `relais_intake`, which can read nothing else. Null where there is no such channel. */
export async function openDoor(intake: postgres.Sql, keys: Keys, channelId: ChannelId): Promise<Door | null> {
  const rows = await intake<
    {
      organization_id: OrganizationId
      network: string
      external_id: string
      handle: string
      service_url: string
      status: string
      name: string | null
      sealed: string | null
    }[]
  >`select * from find_channel_door(${channelId})`
  const [first] = rows
  if (!first) return null
  const secrets: Secrets = {}
  for (const { name, sealed } of rows) {
    if (name && sealed)
      secrets[name] = unseal(keys.door, sealed, secretBinding(first.organization_id, channelId, name))
  }
  return {
    organizationId: first.organization_id,
    channelId,
    network: first.network,
    status: first.status,
    account: { externalId: first.external_id, handle: first.handle, serviceUrl: first.service_url },
    secrets,
  }
}
