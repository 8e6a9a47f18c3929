import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { HoldingTextsDocument } from '../../graphql/generated/graphql.ts'
import type { HoldingTextFieldsFragment, HoldingTextsQuery } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'

export type HoldingText = HoldingTextFieldsFragment
export type HoldingDraft = HoldingTextsQuery['holdingDrafts'][number]

/** What customers are told who will not be answered in time, and what the project proposes to begin with. */
export const holdingQuery = queryOptions({
  queryKey: keys.holding,
  queryFn: ({ signal }) => fetchGraph(HoldingTextsDocument, {}, { signal }),
})
