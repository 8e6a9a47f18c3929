import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  NotificationPreferencesDocument,
  type NotificationPreferencesQuery,
} from '../../graphql/generated/graphql.ts'

export type Preference = NotificationPreferencesQuery['notificationPreferences'][number]

/** Of what the viewer is told, and how. */
export const preferencesQuery = queryOptions({
  queryKey: ['notificationPreferences'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(NotificationPreferencesDocument, {}, { signal })).notificationPreferences,
})
