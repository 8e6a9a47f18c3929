import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { EnquiriesDocument, EnquiryReceiversDocument } from '../graphql/generated/graphql.ts'
import type {
  EnquiriesQuery,
  EnquiryListState,
  ReceiverFieldsFragment,
} from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

const PAGE = 30

export type ListedEnquiry = EnquiriesQuery['departmentEnquiries']['edges'][number]['node']
export type Receiver = ReceiverFieldsFragment

/** What one department or all of them have to deal with, or have dealt with, the latest first, a page at a time. */
export const enquiriesQuery = (state: EnquiryListState, departmentId: string | null) =>
  infiniteQueryOptions({
    queryKey: [...keys.enquiries, 'list', state, departmentId],
    queryFn: async ({ pageParam, signal }) =>
      (
        await fetchGraph(
          EnquiriesDocument,
          { state, departmentId, first: PAGE, after: pageParam },
          { signal },
        )
      ).departmentEnquiries,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

/** Who receives each kind, and how many wait for somebody to be chosen. */
export const receiversQuery = queryOptions({
  queryKey: [...keys.enquiries, 'receivers'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(EnquiryReceiversDocument, {}, { signal })).enquiryReceivers,
})
