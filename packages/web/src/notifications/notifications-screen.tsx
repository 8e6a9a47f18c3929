import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { ariaKeys, keyLabel } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { markAllRead, notificationCommands } from './commands.ts'
import { NotificationRow } from './notification-row.tsx'
import { bellQuery, notificationsQuery } from './queries.ts'
import { useMarkRead } from './use-mark-read.ts'

/** What the viewer was told, the latest first. */
export function NotificationsScreen() {
  const { t, i18n } = useLingui()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(notificationsQuery)
  const { data: unreadCount = 0 } = useQuery(bellQuery)
  const markRead = useMarkRead()
  const list = useRef<HTMLUListElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const notifications = data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? []
  const hasAny = notifications.length > 0
  const move = (by: 1 | -1) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-notification]') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    rows[at === -1 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)]?.focus()
  }
  const state = {
    hasAny,
    hasUnread: unreadCount > 0,
    focusNext: () => move(1),
    focusPrevious: () => move(-1),
    markAllRead: () => {
      markRead(null)
      // The button goes with what there was to read.
      title.current?.focus()
    },
  }
  useCommands(notificationCommands, state)
  // Somebody who comes by key goes on from the first row: the focus is nowhere else.
  useEffect(() => {
    if (hasAny && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('[data-notification]')?.focus()
  }, [hasAny])
  const key = keysOf(markAllRead)[0]!

  return (
    <main className="h-full min-w-0 overflow-y-auto bg-card">
      <title>{`${t`Notifications`} · Relais`}</title>
      <div className="mx-auto max-w-3xl py-4 sm:px-5 sm:py-6">
        <header className="flex flex-wrap items-center justify-between gap-2 px-3 pb-3">
          <div>
            <h1 ref={title} tabIndex={-1} className="text-xl font-semibold tracking-tight outline-none">
              {t`Notifications`}
            </h1>
            <output className="text-ink-2">
              {unreadCount === 0
                ? t`You have read everything.`
                : i18n._(msg`${plural(unreadCount, { one: '# unread', other: '# unread' })}`)}
            </output>
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {unreadCount > 0 && (
              <Button ariaKeys={ariaKeys(key)} onPress={state.markAllRead}>
                {i18n._(markAllRead.title)}
                <Kbd>{keyLabel(key)}</Kbd>
              </Button>
            )}
            <Link
              to="/settings/$section"
              params={{ section: 'notifications' }}
              className="inline-flex min-h-7 items-center text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
            >
              {t`Choose what you are told`}
            </Link>
          </div>
        </header>
        {data === undefined && error !== null ? (
          <Notice
            title={t`The notifications could not be read.`}
            action={<Button onPress={() => void refetch()}>{t`Try again`}</Button>}
          >
            {failureSentence(error, i18n)}
          </Notice>
        ) : data === undefined ? (
          <RowsSkeleton label={t`Reading…`} />
        ) : hasAny ? (
          <>
            <ul ref={list} aria-label={t`Notifications`} className="border-t border-line-2">
              {notifications.map((notification) => (
                <li key={notification.id}>
                  <NotificationRow
                    notification={notification}
                    onOpen={() => {
                      if (notification.readAt === null) markRead([notification.id])
                    }}
                  />
                </li>
              ))}
            </ul>
            {hasNextPage && (
              <Button
                className="m-3"
                isPending={isFetchingNextPage}
                onPress={() => void fetchNextPage()}
              >{t`Show older ones`}</Button>
            )}
          </>
        ) : (
          <Notice title={t`Nothing yet`}>
            {t`Here stands what concerns you: tickets that are given to you, notes that name you, replies that did not go out, promises that run out.`}
          </Notice>
        )}
      </div>
    </main>
  )
}
