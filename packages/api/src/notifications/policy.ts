import { isMember, type Policy } from '../graphql/access.ts'

/** Everybody has notifications of their own, and reaches nobody else's. */
export const can = {
  'Query.notifications': isMember,
  'Query.unreadNotificationCount': isMember,
  'Query.notificationPreferences': isMember,
  'Mutation.markNotificationsRead': isMember,
  'Mutation.setNotificationPreferences': isMember,
  'Query.pushPublicKey': isMember,
  'Query.devices': isMember,
  'Mutation.subscribeDevice': isMember,
  'Mutation.renewDevice': isMember,
  'Mutation.removeDevice': isMember,
  'Mutation.sendTestPush': isMember,
  Notification: isMember,
  Device: isMember,
  NotificationPreference: isMember,
} satisfies Record<string, Policy>
