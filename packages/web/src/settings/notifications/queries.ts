import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import {
  DevicesDocument,
  type DevicesQuery,
  NotificationPreferencesDocument,
  type NotificationPreferencesQuery,
} from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { findObstacle, findSubscription, hasKey } from '../../push/browser-push.ts'

export type Preference = NotificationPreferencesQuery['notificationPreferences'][number]
export type Device = DevicesQuery['devices'][number]

/** Of what the viewer is told, and how. */
export const preferencesQuery = queryOptions({
  queryKey: ['notificationPreferences'],
  queryFn: async ({ signal }) =>
    (await fetchGraph(NotificationPreferencesDocument, {}, { signal })).notificationPreferences,
})

/** Where the viewer is told by push. The live line names the viewer when a test has arrived: it is read again. */
export const devicesQuery = queryOptions({
  queryKey: [...keys.notifications, 'devices'],
  queryFn: async ({ signal }) => fetchGraph(DevicesDocument, {}, { signal }),
})

/** What this browser says of itself: read again whenever one comes back to the page, from its settings perhaps. */
export const browserQuery = queryOptions({
  queryKey: ['thisBrowser'],
  queryFn: async () => {
    const subscription = await findSubscription()
    return {
      obstacle: findObstacle(),
      isSubscribed: (publicKey: string) => subscription !== null && hasKey(subscription, publicKey),
    }
  },
  staleTime: 0,
  networkMode: 'always',
  refetchOnWindowFocus: 'always',
})
