import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { LaterSampleDocument } from '../graphql/generated/graphql.ts'
import type { LaterSampleQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

export type Sample = NonNullable<LaterSampleQuery['laterSample']>
export type Sampled = Sample['tickets'][number]
export type PassedOver = LaterSampleQuery['passedOverTickets'][number]
export type SampleWeek = LaterSampleQuery['laterSampleWeeks'][number]

/** The latest sample, and what the weeks before it said. */
export const sampleQuery = queryOptions({
  queryKey: keys.sample,
  queryFn: ({ signal }) => fetchGraph(LaterSampleDocument, {}, { signal }),
})
