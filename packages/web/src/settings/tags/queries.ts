import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { AllTagsDocument, type AllTagsQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type Tag = AllTagsQuery['tags'][number]

/** Every tag, the archived ones too. */
export const tagsQuery = queryOptions({
  queryKey: ['tags', 'all'],
  queryFn: async ({ signal }) => (await fetchGraph(AllTagsDocument, {}, { signal })).tags,
  staleTime: 0,
})

/** What has to be read again when a tag changes: tickets show its name. */
export const TAG_KEYS = [['tags'], keys.lists, keys.tickets] as const
