import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TicketView } from '../graphql/generated/graphql.ts'
import type { InboxSearch } from '../inbox/filter.ts'
import { CutText } from '../ui/cut-text.tsx'

/** A list of the rail with its count; the one on the screen stands out. */
export function RailLink({
  view,
  search = {},
  count,
  isRisk = false,
  onFollow,
  children,
}: {
  view: TicketView
  search?: InboxSearch
  count: string | null
  isRisk?: boolean
  onFollow?: (() => void) | undefined
  children: ReactNode
}) {
  return (
    <Link
      to="/inbox/$view"
      params={{ view }}
      search={search}
      activeOptions={{ exact: false, includeSearch: true, explicitUndefined: true }}
      activeProps={{
        className: 'bg-card text-ink! font-medium inset-ring inset-ring-line',
        'aria-current': 'page',
      }}
      {...(onFollow && { onClick: onFollow })}
      className="flex min-h-7 items-center justify-between gap-2 rounded-md px-2 py-0.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
    >
      <CutText>{children}</CutText>
      {count !== null && (
        <span
          className={`flex-none text-xs tabular-nums ${isRisk && count !== '0' ? 'font-semibold text-risk' : 'text-ink-3'}`}
        >
          {count}
        </span>
      )}
    </Link>
  )
}
