import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Ref } from 'react'
import type { RailQuery, TicketRowFragment } from '../graphql/generated/graphql.ts'
import { laneNames, lanes } from '../signs/lane.tsx'
import { networkName } from '../signs/network.tsx'
import { SuggestField } from '../ui/suggest-field.tsx'
import type { Suggestion } from '../ui/suggest-field.tsx'
import { matchesWords } from '../ui/words-match.ts'
import { valuesOf } from './filter.ts'
import type { InboxSearch } from './filter.ts'

type Channel = RailQuery['channels'][number]

/** More tickets than this are not a suggestion any more. */
const MOST_TICKETS = 8

/** A part of the filter with this value among the others. */
function withValue(part: string | undefined, value: string): string {
  return [...new Set([...valuesOf(part), value])].join(',')
}

/** Finds a lane, a channel, a ticket by number, one of the tickets on the screen, or anything in the whole history. */
export function FilterField({
  inputRef,
  search,
  channels,
  tickets,
  onFilter,
  onOpen,
  onSearch,
}: {
  inputRef: Ref<HTMLInputElement>
  search: InboxSearch
  channels: readonly Channel[]
  tickets: readonly TicketRowFragment[]
  onFilter: (search: InboxSearch) => void
  onOpen: (number: number) => void
  /** Looks for a text in everything, not only in this list. */
  onSearch: (text: string) => void
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
      choose: () => onFilter({ ...search, lane: withValue(search.lane, lane) }),
    })),
    ...channels.map((channel) => ({
      id: `channel:${channel.id}`,
      text: channelName(channel),
      choose: () => onFilter({ ...search, channel: withValue(search.channel, channel.id) }),
    })),
  ].filter((one) => number !== undefined || matchesWords(one.text, text))
  const everywhere: Suggestion[] =
    text.trim().length < 2
      ? []
      : [
          {
            id: 'everywhere',
            text: t`Search the whole history for “${text.trim()}”`,
            choose: () => onSearch(text.trim()),
          },
        ]
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
    <SuggestField
      ref={inputRef}
      label={t`Search or filter`}
      listLabel={t`Lanes, channels and tickets`}
      emptyText={t`Nothing among the tickets on this screen.`}
      keys="/"
      text={text}
      onText={setText}
      suggestions={[...suggestions, ...everywhere, ...found]}
    />
  )
}
