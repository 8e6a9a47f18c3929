import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { AllChannelsDocument, type AllChannelsQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type Channel = AllChannelsQuery['channels'][number]
export type Network = AllChannelsQuery['networks'][number]

/** The connected accounts, and the networks that can be connected. Their health is looked at again every half minute. */
export const channelsQuery = queryOptions({
  queryKey: ['channels', 'all'],
  queryFn: ({ signal }) => fetchGraph(AllChannelsDocument, {}, { signal }),
  staleTime: 0,
  refetchInterval: 30_000,
})

/** What has to be read again when a channel changes. */
export const CHANNEL_KEYS = [['channels'], keys.rail] as const
