import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Ref } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { SearchField } from 'react-aria-components/SearchField'
import type { RailQuery, TicketRowFragment } from '../graphql/generated/graphql.ts'
import { laneNames, lanes, LaneShape } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { matchesWords } from '../ui/words-match.ts'
import type { InboxSearch } from './filter.ts'

type Channel = RailQuery['channels'][number]

interface Suggestion {
  id: string
  text: string
  choose: () => void
}

/** More tickets than this are not a suggestion any more. */
const MOST_TICKETS = 8

/** Finds a lane, a channel, a ticket by number, or one of the tickets that are on the screen. */
export function FilterField({
  inputRef,
  search,
  channels,
  tickets,
  onFilter,
  onOpen,
}: {
  inputRef: Ref<HTMLInputElement>
  search: InboxSearch
  channels: readonly Channel[]
  tickets: readonly TicketRowFragment[]
  onFilter: (search: InboxSearch) => void
  onOpen: (number: number) => void
}) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  const [isFocused, setFocused] = useState(false)
  const channelName = (channel: Channel) =>
    `${channel.name || channel.handle} · ${networkName(channel.network.name)}`
  const number = /^#?(\d{1,9})$/.exec(text.trim())?.[1]

  const suggestions: Suggestion[] = [
    ...(number === undefined
      ? []
      : [{ id: 'number', text: t`Open ticket #${number}`, choose: () => onOpen(Number(number)) }]),
    ...lanes.map((lane) => ({
      id: `lane:${lane}`,
      text: i18n._(laneNames[lane]),
      choose: () => onFilter({ ...search, lane }),
    })),
    ...channels.map((channel) => ({
      id: `channel:${channel.id}`,
      text: channelName(channel),
      choose: () => onFilter({ ...search, channel: channel.id }),
    })),
  ].filter((one) => number !== undefined || matchesWords(one.text, text))
  const found: Suggestion[] =
    text.trim().length < 2
      ? []
      : tickets
          .filter((ticket) =>
            matchesWords(
              `${ticket.contact.name} ${ticket.identity.handle} ${ticket.title} ${ticket.lastMessage?.body ?? ''}`,
              text,
            ),
          )
          .slice(0, MOST_TICKETS)
          .map((ticket) => ({
            id: ticket.id,
            text: `${ticket.contact.name} · ${ticket.title}`,
            choose: () => onOpen(ticket.number),
          }))
  const all = [...suggestions, ...found]

  const choose = (id: string | number) => {
    setText('')
    setFocused(false)
    ;(document.activeElement as HTMLElement | null)?.blur()
    all.find((one) => one.id === id)?.choose()
  }
  return (
    <div
      className="relative"
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false)
      }}
    >
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField
          aria-label={t`Search or filter`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            setText('')
            ;(event.target as HTMLElement).blur()
          }}
          className="flex min-h-7 items-center gap-2 rounded-md border border-line-strong/60 bg-card ps-2.5 pe-1.5 focus-within:border-accent focus-within:outline-1 focus-within:outline-accent pointer-coarse:min-h-11"
        >
          <Input
            ref={inputRef}
            placeholder={t`Search or filter`}
            className="min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-3 pointer-coarse:text-[1rem] [&::-webkit-search-cancel-button]:hidden"
          />
          {!isFocused && <Kbd>/</Kbd>}
        </SearchField>
        {isFocused && (
          <Menu
            aria-label={t`Lanes, channels and tickets`}
            items={all}
            onAction={choose}
            renderEmptyState={() => (
              <p className="px-3 py-3 text-ink-2">{t`Nothing among the tickets on this screen.`}</p>
            )}
            className="absolute inset-x-0 top-full z-10 mt-1 max-h-[60vh] overflow-y-auto rounded-lg bg-card p-1 shadow-float outline-none"
          >
            {(one) => (
              <MenuItem
                id={one.id}
                textValue={one.text}
                className="flex min-h-8 items-center truncate rounded-md px-2.5 outline-none data-focused:bg-hover data-hovered:bg-hover pointer-coarse:min-h-11"
              >
                <span className="truncate">
                  <bdi>{one.text}</bdi>
                </span>
              </MenuItem>
            )}
          </Menu>
        )}
      </Autocomplete>
      <Chosen search={search} channels={channels} nameOf={channelName} onFilter={onFilter} />
    </div>
  )
}

/** The filters in force, each with the way out of it. */
function Chosen({
  search,
  channels,
  nameOf,
  onFilter,
}: {
  search: InboxSearch
  channels: readonly Channel[]
  nameOf: (channel: Channel) => string
  onFilter: (search: InboxSearch) => void
}) {
  const { t, i18n } = useLingui()
  const channel = channels.find(({ id }) => id === search.channel)
  const { lane: _lane, ...withoutLane } = search
  const { channel: _channel, ...withoutChannel } = search
  const chips = [
    ...(search.lane ? [{ id: 'lane', text: i18n._(laneNames[search.lane]), rest: withoutLane }] : []),
    ...(search.channel
      ? [{ id: 'channel', text: channel ? nameOf(channel) : '…', rest: withoutChannel }]
      : []),
  ]
  if (chips.length === 0) return null
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          aria-label={t`Remove the filter ${chip.text}`}
          onClick={() => onFilter(chip.rest)}
          className="inline-flex min-h-6 items-center gap-1.5 rounded-full bg-accent-wash px-2 text-xs font-medium text-accent-ink pointer-coarse:min-h-11"
        >
          {chip.id === 'lane' && search.lane && <LaneShape lane={search.lane} />}
          <bdi>{chip.text}</bdi>
          <X aria-hidden size={12} />
        </button>
      ))}
    </div>
  )
}
