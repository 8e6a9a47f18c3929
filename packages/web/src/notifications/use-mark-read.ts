import { useLingui } from '@lingui/react'
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { MarkNotificationsReadDocument, type NotificationsQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { showToast } from '../ui/toasts.ts'
import { bellQuery, notificationsQuery } from './queries.ts'

type Pages = InfiniteData<NotificationsQuery['notifications'], string | null>

/** Marks notifications as read, all of them for null; the page shows it at once and reads again if it was not so. */
export function useMarkRead(): (ids: readonly string[] | null) => void {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { mutate } = useMutation({
    mutationFn: (ids: readonly string[] | null) =>
      fetchGraph(MarkNotificationsReadDocument, { input: { notificationIds: ids && [...ids] } }),
    onMutate: (ids) => {
      const readAt = new Date().toISOString()
      queryClient.setQueryData<Pages>(
        notificationsQuery.queryKey,
        (pages) =>
          pages && {
            ...pages,
            pages: pages.pages.map((page) => ({
              ...page,
              edges: page.edges.map((edge) =>
                edge.node.readAt !== null || ids?.includes(edge.node.id) === false
                  ? edge
                  : { ...edge, node: { ...edge.node, readAt } },
              ),
            })),
          },
      )
    },
    onSuccess: ({ markNotificationsRead: { unreadCount } }) => {
      if (unreadCount != null) queryClient.setQueryData(bellQuery.queryKey, unreadCount)
      // One that has become part of another in the meantime is not there any more.
      else void queryClient.invalidateQueries({ queryKey: keys.notifications })
    },
    onError: (error) => {
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
      return queryClient.invalidateQueries({ queryKey: keys.notifications })
    },
  })
  return mutate
}
