import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { BellDocument, NotificationsDocument, type NotificationsQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

const PAGE = 30

export type Notification = NotificationsQuery['notifications']['edges'][number]['node']

/** How many notifications are not read. */
export const bellQuery = queryOptions({
  queryKey: keys.bell,
  queryFn: async ({ signal }) => (await fetchGraph(BellDocument, {}, { signal })).unreadNotificationCount,
})

/** What the viewer was told, the latest first, a page at a time. */
export const notificationsQuery = infiniteQueryOptions({
  queryKey: [...keys.notifications, 'list'],
  queryFn: async ({ pageParam, signal }) =>
    (await fetchGraph(NotificationsDocument, { first: PAGE, after: pageParam }, { signal })).notifications,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
})
