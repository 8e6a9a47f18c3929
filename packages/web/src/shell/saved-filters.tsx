import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { defineCommand } from '../commands/command.ts'
import { useCommands } from '../commands/command-provider.tsx'
import type { RailQuery } from '../graphql/generated/graphql.ts'
import { placeOf } from '../inbox/filter.ts'
import { RailLink } from './rail-link.tsx'

type SavedFilter = RailQuery['savedFilters'][number]

/** The server counts no further. */
const MOST_COUNTED = 1000

/** Filters under a name with their counts, one's own and those that are everybody's; each opens by its name too. */
export function SavedFilters({
  filters,
  onFollow,
}: {
  filters: readonly SavedFilter[]
  onFollow?: (() => void) | undefined
}) {
  const { t, i18n } = useLingui()
  if (filters.length === 0) return null
  const most = i18n.number(MOST_COUNTED)
  return (
    <nav aria-labelledby="rail-filters" className="flex flex-col gap-0.5">
      <h2 id="rail-filters" className="heading px-2 pt-3.5 pb-1">{t`Filters`}</h2>
      {filters.map(({ id, name, query, count, isShared }) => {
        const { view, search } = placeOf(query)
        return (
          <RailLink
            key={id}
            view={view}
            search={search}
            count={count > MOST_COUNTED ? t`${most}+` : i18n.number(count)}
            onFollow={onFollow}
          >
            <bdi>{name}</bdi>
            {isShared && <span className="sr-only"> · {t`shared`}</span>}
          </RailLink>
        )
      })}
    </nav>
  )
}

/** Lets the palette open every saved filter by its name. */
export function useFilterCommands(filters: readonly SavedFilter[]): void {
  const navigate = useNavigate()
  const commands = useMemo(
    () =>
      filters.map(({ id, name, query }) =>
        defineCommand({
          id: `filter.open.${id}`,
          title: msg`Filter: ${name}`,
          group: 'go',
          context: 'browse',
          run: () => {
            const { view, search } = placeOf(query)
            void navigate({ to: '/inbox/$view', params: { view }, search })
          },
        }),
      ),
    [filters, navigate],
  )
  useCommands(commands, undefined)
}
