import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Ref } from 'react'
import type { RailQuery, TicketRowFragment } from '../graphql/generated/graphql.ts'
import { laneNames, lanes, LaneShape } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { SuggestField } from '../ui/suggest-field.tsx'
import type { Suggestion } from '../ui/suggest-field.tsx'
import { matchesWords } from '../ui/words-match.ts'
import type { InboxSearch } from './filter.ts'

type Channel = RailQuery['channels'][number]

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
            text: [ticket.contact.name, ticket.title].filter(Boolean).join(' · '),
            choose: () => onOpen(ticket.number),
          }))
  return (
    <>
      <SuggestField
        ref={inputRef}
        label={t`Search or filter`}
        listLabel={t`Lanes, channels and tickets`}
        emptyText={t`Nothing among the tickets on this screen.`}
        keys="/"
        text={text}
        onText={setText}
        suggestions={[...suggestions, ...found]}
      />
      <Chosen search={search} channels={channels} nameOf={channelName} onFilter={onFilter} />
    </>
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
