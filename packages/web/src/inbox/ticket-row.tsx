import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Ref } from 'react'
import type { TicketRowFragment, TicketView } from '../graphql/generated/graphql.ts'
import { OnlookersSign } from '../presence/onlookers.tsx'
import type { Onlooker } from '../presence/queries.ts'
import { LaneChip } from '../signs/lane.tsx'
import { NetworkBadge, networkName } from '../signs/network.tsx'
import { intentWord, reasonSentence, tellingReason } from '../signs/reasons.ts'
import { TimeLeft } from '../signs/time-left.tsx'
import { serverNow } from '../time/server-clock.ts'
import { CutText } from '../ui/cut-text.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Pill } from '../ui/pill.tsx'
import type { InboxSearch } from './filter.ts'
import { ForecastLine } from './forecast-line.tsx'

export interface TicketRowProps {
  ticket: TicketRowFragment
  view: TicketView
  search: InboxSearch
  viewerId: string
  isOpen: boolean
  onlookers: readonly Onlooker[] | undefined
  isSelected: boolean
  /** Some row is selected: the boxes are shown. */
  hasSelection: boolean
  /** Only one row of the list is in the tab order. */
  isCursor: boolean
  index: number
  /** Where the row begins, in pixels from the top of the list. */
  start: number
  /** How many rows there are; -1 when more may follow. */
  size: number
  onFocus: (id: string) => void
  onToggle: (id: string) => void
  ref?: Ref<HTMLLIElement>
}

/** One ticket of the list: who, what, how long still, and why it stands here. */
export const TicketRow = memo(function TicketRow({
  ticket,
  view,
  search,
  viewerId,
  isOpen,
  onlookers,
  isSelected,
  hasSelection,
  isCursor,
  index,
  start,
  size,
  onFocus,
  onToggle,
  ref,
}: TicketRowProps) {
  return (
    <li
      ref={ref}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={size}
      className="group absolute inset-x-0 top-0"
      style={{ transform: `translateY(${start}px)` }}
    >
      <Link
        to="/inbox/$view/$number"
        params={{ view, number: ticket.number }}
        search={search}
        data-row={ticket.id}
        tabIndex={isCursor ? 0 : -1}
        onFocus={() => onFocus(ticket.id)}
        className={`relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 border-b border-line-2 py-2.5 ps-3 pe-3.5 outline-offset-[-1px] focus-visible:outline-1 ${isOpen ? 'bg-sel before:absolute before:inset-y-0 before:start-0 before:w-[3px] before:bg-accent' : isSelected ? 'bg-accent-wash' : 'hover:bg-rail'}`}
      >
        <Avatar
          name={ticket.contact.name}
          seed={ticket.contact.id}
          badge={<NetworkBadge network={ticket.identity.network} />}
        />
        <div className="min-w-0">
          <div className="flex items-center justify-between gap-2">
            <span className="truncate font-semibold">
              <CutText>{ticket.contact.name}</CutText>
              <span className="sr-only"> · {networkName(ticket.identity.network)}</span>
            </span>
            {onlookers !== undefined && <OnlookersSign onlookers={onlookers} />}
            <TimeLeft clocks={ticket.clocks} />
          </div>
          <LastWords ticket={ticket} />
          {view === 'notInTime' && ticket.forecast !== null && <ForecastLine forecast={ticket.forecast} />}
          <div className="mt-1 flex gap-1.5 overflow-hidden">
            <Chips ticket={ticket} viewerId={viewerId} isInOrder={view === 'next'} />
          </div>
        </div>
      </Link>
      <SelectBox ticket={ticket} isSelected={isSelected} isShown={hasSelection} onToggle={onToggle} />
    </li>
  )
})

/** In the place of the picture; the key is x, so the box itself is not another stop for Tab. */
function SelectBox({
  ticket,
  isSelected,
  isShown,
  onToggle,
}: {
  ticket: TicketRowFragment
  isSelected: boolean
  isShown: boolean
  onToggle: (id: string) => void
}) {
  const { t } = useLingui()
  const { name } = ticket.contact
  return (
    <label
      className={`absolute start-1.5 top-1 grid size-10 place-items-center rounded-full ${isShown ? '' : 'opacity-0 group-hover:opacity-100 pointer-coarse:hidden'}`}
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={isSelected}
        aria-label={t`Select the ticket of ${name}`}
        onChange={() => onToggle(ticket.id)}
        className="size-5 rounded border-line-strong accent-accent"
      />
    </label>
  )
}

function LastWords({ ticket: { lastMessage, title } }: { ticket: TicketRowFragment }) {
  const { t } = useLingui()
  const shape = 'line-clamp-2 text-sm text-ink-2 [unicode-bidi:plaintext]'
  if (lastMessage?.deletedAt != null)
    return <p className={`${shape} italic`}>{t`Message deleted by its author`}</p>
  return (
    <p dir="auto" className={shape}>
      {lastMessage?.direction === 'outbound' && <span className="font-medium">{t`Us:`} </span>}
      {lastMessage === null || lastMessage.body === '' ? title : lastMessage.body}
    </p>
  )
}

function Chips({
  ticket,
  viewerId,
  isInOrder,
}: {
  ticket: TicketRowFragment
  viewerId: string
  /** The row stands in the order in which tickets are handed out. */
  isInOrder: boolean
}) {
  const { t, i18n } = useLingui()
  const { triage, claim, assignee, tags } = ticket
  const finder = ticket.isHit ? (ticket.lastMessage?.foundBy?.name ?? '') : null
  const intent = intentWord(triage.intent, i18n)
  const reason = tellingReason(triage.reasons)
  const writer = claim !== null && claim.holder.id !== viewerId ? claim.holder.name : null
  // It keeps its place, and is not what comes next: somebody has it already, and that is you.
  const isInHand = isInOrder && claim !== null && writer === null && Date.parse(claim.expiresAt) > serverNow()
  const owner = assignee !== null && assignee.id !== viewerId && writer === null ? assignee.name : null
  return (
    <>
      <LaneChip lane={ticket.lane} />
      {finder !== null && (
        <Pill tone="outline" className="min-w-16 shrink">
          <span className="truncate">{t`found by “${finder}”`}</span>
        </Pill>
      )}
      {intent !== null && <Pill className="flex-none">{intent}</Pill>}
      {isInHand && <Pill tone="accent" className="flex-none">{t`in your hands`}</Pill>}
      {writer !== null && <Pill tone="accent" className="flex-none">{t`${writer} is answering`}</Pill>}
      {owner !== null && (
        <Pill className="flex-none">
          <bdi>{owner}</bdi>
        </Pill>
      )}
      {tags.slice(0, 2).map((tag) => (
        <Pill key={tag.id} tone="outline" className="flex-none">
          <bdi>{tag.name}</bdi>
        </Pill>
      ))}
      {reason !== null && (
        <Pill className="min-w-16 shrink">
          <span className="truncate">{reasonSentence(reason, i18n)}</span>
        </Pill>
      )}
    </>
  )
}
