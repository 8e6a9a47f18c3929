import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RailQuery } from '../graphql/generated/graphql.ts'
import { laneNames, LaneShape } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { statusWords } from '../signs/ticket-words.ts'
import { colleaguesQuery, tagsQuery } from '../verbs/queries.ts'
import { dayName, languageName } from './filter-words.ts'
import { isLane, toggleValue, valuesOf } from './filter.ts'
import type { InboxSearch } from './filter.ts'

interface Chip {
  id: string
  text: string
  sign?: ReactNode
  rest: InboxSearch
}

/** The filters in force, each with the way out of it; and what the address asked that nobody understands. */
export function FilterChips({
  search,
  channels,
  contactName,
  onFilter,
}: {
  search: InboxSearch
  channels: RailQuery['channels']
  /** The person whose tickets are listed, once it is known. */
  contactName: string | undefined
  onFilter: (search: InboxSearch) => void
}) {
  const { t, i18n } = useLingui()
  const { data: colleagues = [] } = useQuery({ ...colleaguesQuery, enabled: search.assignee !== undefined })
  const { data: tags = [] } = useQuery({ ...tagsQuery, enabled: search.tag !== undefined })
  const without = (name: keyof InboxSearch): InboxSearch => {
    const { [name]: _gone, ...rest } = search
    return rest
  }
  const listed = (
    name: 'lane' | 'channel' | 'network' | 'language' | 'tag' | 'status',
    show: (value: string) => { text: string; sign?: ReactNode },
  ): Chip[] =>
    valuesOf(search[name]).map((value) => {
      const left = toggleValue(search[name], value)
      return {
        id: `${name} ${value}`,
        ...show(value),
        rest: left === undefined ? without(name) : { ...search, [name]: left },
      }
    })
  const one = (name: keyof InboxSearch, text: string | undefined): Chip[] =>
    search[name] === undefined ? [] : [{ id: name, text: text ?? '…', rest: without(name) }]

  const chips: Chip[] = [
    ...listed('lane', (lane) =>
      isLane(lane) ? { text: i18n._(laneNames[lane]), sign: <LaneShape lane={lane} /> } : { text: lane },
    ),
    ...listed('channel', (id) => {
      const channel = channels.find((each) => each.id === id)
      return { text: channel ? channel.name || `@${channel.handle}` : '…' }
    }),
    ...listed('network', (network) => ({ text: networkName(network) })),
    ...listed('language', (language) => ({ text: languageName(language, i18n) })),
    ...listed('tag', (id) => ({ text: tags.find((tag) => tag.id === id)?.name ?? '…' })),
    ...statusChips(),
    ...one('assignee', colleagues.find(({ id }) => id === search.assignee)?.name),
    ...one('contact', contactName),
    ...one('unanswered', t`Waiting for an answer`),
    ...one('from', search.from && t`from ${dayName(search.from, i18n)}`),
    ...one('to', search.to && t`to ${dayName(search.to, i18n)}`),
  ]
  /** All of them together are no restriction that needs seven chips. */
  function statusChips(): Chip[] {
    if (valuesOf(search.status).length === Object.keys(statusWords).length)
      return [{ id: 'status', text: t`Every status`, rest: without('status') }]
    return listed('status', (status) => ({
      text: i18n._(statusWords[status as keyof typeof statusWords] ?? { id: status }),
    }))
  }

  if (chips.length === 0 && search.unknown === undefined) return null
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {chips.map(({ id, text, sign, rest }) => (
        <button
          key={id}
          type="button"
          aria-label={t`Remove the filter ${text}`}
          onClick={() => onFilter(rest)}
          className="inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-full bg-accent-wash px-2 text-xs font-medium text-accent-ink pointer-coarse:min-h-11"
        >
          {sign}
          <bdi className="truncate">{text}</bdi>
          <X aria-hidden size={12} className="flex-none" />
        </button>
      ))}
      {search.unknown !== undefined && (
        <output className="block w-full rounded-md bg-hover px-2 py-1 text-xs">
          {t`The address also asks for something no list knows. Everything else applies.`}{' '}
          <bdi className="font-medium">{search.unknown}</bdi>{' '}
          <button
            type="button"
            onClick={() => onFilter(without('unknown'))}
            className="font-medium text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
          >{t`Leave it out`}</button>
        </output>
      )}
    </div>
  )
}
