import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the commands of the notifications act upon. */
export interface NotificationState {
  hasAny: boolean
  hasUnread: boolean
  focusNext: () => void
  focusPrevious: () => void
  markAllRead: () => void
}

export const markAllRead = defineCommand<NotificationState>({
  id: 'notification.read.all',
  title: msg`Mark all as read`,
  group: 'list',
  context: 'browse',
  keys: 'shift+a',
  enabled: ({ hasUnread }) => hasUnread,
  run: (state) => state.markAllRead(),
})

/** While the notifications are on the screen its keys are these; those of a list are not on offer then. */
export const notificationCommands: readonly Command<NotificationState>[] = [
  defineCommand<NotificationState>({
    id: 'notification.next',
    title: msg`Next notification`,
    group: 'list',
    context: 'browse',
    keys: 'j',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusNext(),
  }),
  defineCommand<NotificationState>({
    id: 'notification.previous',
    title: msg`Previous notification`,
    group: 'list',
    context: 'browse',
    keys: 'k',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusPrevious(),
  }),
  markAllRead,
]
