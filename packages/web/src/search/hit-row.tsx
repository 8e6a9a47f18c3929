import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ExternalLink, StickyNote, Ticket as TicketIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Instant } from '../signs/instant.tsx'
import { NetworkBadge, networkName } from '../signs/network.tsx'
import { statusWords } from '../signs/ticket-words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { safeHref } from '../ui/plain-text.ts'
import type { HitTicketFragment } from '../graphql/generated/graphql.ts'
import { placeOfHit } from './hit-places.ts'
import type { Hit } from './queries.ts'
import type { SearchAddress } from './search-address.ts'

const SHAPE =
  'relative grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 border-b border-line-2 py-2.5 ps-3 pe-3.5 outline-offset-[-1px] focus-visible:outline-1'

/** One thing that was found: who or what, when, and the words around it. */
export function HitRow({
  hit,
  address,
  isOpen,
  isCursor,
  onFocus,
}: {
  hit: Hit
  address: SearchAddress
  isOpen: boolean
  /** Only one row of the list is in the tab order. */
  isCursor: boolean
  onFocus: (key: string) => void
}) {
  const { key, number, itemId } = placeOfHit(hit)
  const row = {
    'data-hit': key,
    tabIndex: isCursor ? 0 : -1,
    onFocus: () => onFocus(key),
    className: `${SHAPE} ${isOpen ? 'bg-sel before:absolute before:inset-y-0 before:start-0 before:w-[3px] before:bg-accent' : 'hover:bg-rail'}`,
    ...(isOpen && { 'aria-current': 'true' as const }),
  }
  const content = <HitContent hit={hit} />
  if (hit.__typename === 'ContactHit')
    return (
      <Link to="/contacts/$id" params={{ id: hit.contact.id }} {...row}>
        {content}
      </Link>
    )
  if (number !== null)
    return (
      <Link
        to="/search/$number"
        params={{ number }}
        search={address}
        {...(itemId !== null && { hash: itemId })}
        {...row}
      >
        {content}
      </Link>
    )
  const href = hit.__typename === 'MessageHit' && hit.message.url !== null ? safeHref(hit.message.url) : null
  if (href === null)
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- There is nothing to open, and still it is one of the rows.
      <div {...row} role="group">
        {content}
      </div>
    )
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" {...row}>
      {content}
    </a>
  )
}

function HitContent({ hit }: { hit: Hit }) {
  const { t, i18n } = useLingui()
  if (hit.__typename === 'ContactHit') {
    const { contact } = hit
    const count = contact.ticketCount
    return (
      <>
        <Avatar name={contact.name} seed={contact.id} />
        <Lines
          title={
            <bdi className="font-semibold">
              <MarkedText marked={hit.name} />
            </bdi>
          }
          aside={t`Person`}
          text={hit.handles.map((handle) => (
            <bdi key={handle.text} dir="ltr" className="me-2 inline-block">
              <MarkedText marked={handle} />
            </bdi>
          ))}
          foot={i18n._(msg`${plural(count, { one: '# ticket', other: '# tickets' })}`)}
        />
      </>
    )
  }
  if (hit.__typename === 'TicketHit')
    return (
      <>
        <Sign>
          <TicketIcon aria-hidden size={15} />
        </Sign>
        <Lines
          title={<bdi className="font-semibold">{hit.ticket.contact.name}</bdi>}
          aside={<Instant at={hit.ticket.openedAt} />}
          text={<MarkedText marked={hit.title} />}
          foot={<TicketFoot ticket={hit.ticket} />}
        />
      </>
    )
  if (hit.__typename === 'NoteHit')
    return (
      <>
        <Sign>
          <StickyNote aria-hidden size={15} />
        </Sign>
        <Lines
          title={
            <>
              <bdi className="font-semibold">{hit.note.author.name}</bdi>
              <span className="text-ink-3"> · {t`internal note`}</span>
            </>
          }
          aside={<Instant at={hit.note.createdAt} />}
          text={<MarkedText marked={hit.excerpt} />}
          foot={<TicketFoot ticket={hit.ticket} />}
        />
      </>
    )
  const { message, messageTicket: ticket } = hit
  const name = message.identity
    ? message.identity.name || message.identity.handle
    : (message.author?.name ?? t`Us`)
  return (
    <>
      <Avatar
        name={name}
        seed={message.identity?.id ?? name}
        {...(message.identity && { badge: <NetworkBadge network={message.identity.network} /> })}
      />
      <Lines
        title={
          <>
            <bdi className="font-semibold">{name}</bdi>
            {message.author !== null && <span className="text-ink-3"> · {t`our answer`}</span>}
            {message.identity && <span className="sr-only"> · {networkName(message.identity.network)}</span>}
          </>
        }
        aside={<Instant at={message.sentAt} />}
        text={<MarkedText marked={hit.excerpt} />}
        foot={
          ticket ? (
            <TicketFoot ticket={ticket} />
          ) : (
            <>
              {t`history, without a ticket`}
              {message.url !== null && <ExternalLink aria-hidden size={11} className="ms-1 inline" />}
            </>
          )
        }
      />
    </>
  )
}

function Sign({ children }: { children: ReactNode }) {
  return <span className="grid size-7 place-items-center rounded-full bg-hover text-ink-2">{children}</span>
}

function Lines({
  title,
  aside,
  text,
  foot,
}: {
  title: ReactNode
  aside: ReactNode
  text: ReactNode
  foot: ReactNode
}) {
  return (
    <div className="min-w-0">
      <div className="flex items-center justify-between gap-2">
        <span className="truncate">{title}</span>
        <span className="flex-none text-xs text-ink-3">{aside}</span>
      </div>
      <p dir="auto" className="line-clamp-3 text-sm text-ink-2 [unicode-bidi:plaintext]">
        {text}
      </p>
      <p className="mt-0.5 truncate text-xs text-ink-3">{foot}</p>
    </div>
  )
}

function TicketFoot({ ticket }: { ticket: HitTicketFragment }) {
  const { i18n } = useLingui()
  return (
    <>
      <bdi>#{ticket.number}</bdi> · {i18n._(statusWords[ticket.status])}
    </>
  )
}
