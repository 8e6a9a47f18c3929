import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bell as BellIcon } from 'lucide-react'
import { ariaKeys } from '../commands/key-label.ts'
import { keysOf } from '../commands/command.ts'
import { bellQuery } from '../notifications/queries.ts'
import { openNotifications } from './commands.ts'

/** The server counts no further. */
const MOST_COUNTED = 100

/** Leads to the notifications, and says how many are not read: in the rail with its name, in a phone's header as a sign. */
export function Bell({
  isSmall = false,
  onFollow,
}: {
  isSmall?: boolean
  onFollow?: (() => void) | undefined
}) {
  const { t, i18n } = useLingui()
  const { data: unread = 0 } = useQuery(bellQuery)
  const most = i18n.number(MOST_COUNTED - 1)
  const count = unread >= MOST_COUNTED ? t`${most}+` : i18n.number(unread)
  return (
    <Link
      to="/notifications"
      aria-keyshortcuts={ariaKeys(keysOf(openNotifications)[0]!)}
      activeProps={{ className: 'bg-card text-ink! font-medium inset-ring inset-ring-line' }}
      {...(onFollow && { onClick: onFollow })}
      className={`flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11 ${isSmall ? 'ms-auto' : 'mb-1'}`}
    >
      <BellIcon aria-hidden size={isSmall ? 18 : 14} />
      <span className={isSmall ? 'sr-only' : 'flex-1 truncate'}>{t`Notifications`}</span>
      {unread > 0 && (
        <>
          <span
            aria-hidden
            className="flex-none rounded-full bg-accent-fill px-1.5 text-xs font-semibold text-on-accent tabular-nums"
          >
            {count}
          </span>
          <span className="sr-only">
            {i18n._(msg`${plural(unread, { one: '# unread', other: '# unread' })}`)}
          </span>
        </>
      )}
    </Link>
  )
}
