import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import type { Ticket } from '../queries.ts'
import { TicketLink } from '../ticket-link.tsx'
import { linkWords } from './link-words.ts'
import { useUnlinkTickets, useUnmergeTicket } from './mutations.ts'

/** The tickets that belong together with this one, each with the way to part them. */
export function RelatedTickets({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useLingui()
  const { may } = useViewer()
  const unlink = useUnlinkTickets()
  const unmerge = useUnmergeTicket()
  const { mergedInto, mergedFrom, splitFrom, splitInto, links } = relationsOf(ticket)
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {mergedInto !== null && <Related word={t`Goes on in`} other={mergedInto} />}
      {mergedFrom.map((other) => (
        <Related key={other.id} word={t`Merged`} other={other}>
          {may.includes('unmergeTicket') && (
            <Button
              look="ghost"
              label={t`Take the merge with #${String(other.number)} back`}
              className="px-1.5! py-0!"
              onPress={() => void unmerge({ ticketId: other.id })}
            >
              {t`Take apart`}
            </Button>
          )}
        </Related>
      ))}
      {splitFrom !== null && <Related word={t`Split off`} other={splitFrom} />}
      {splitInto.map((other) => (
        <Related key={other.id} word={t`Split into`} other={other} />
      ))}
      {links.map(({ ticket: other, kind }) => (
        <Related key={other.id} word={i18n._(linkWords[kind])} other={other}>
          {may.includes('unlinkTickets') && (
            <Button
              look="ghost"
              label={t`Take the link with #${String(other.number)} away`}
              className="px-1! py-0!"
              onPress={() => void unlink({ ticketId: ticket.id, otherId: other.id, kind })}
            >
              <X aria-hidden size={13} />
            </Button>
          )}
        </Related>
      ))}
    </ul>
  )
}

export function hasRelatedTickets(ticket: Ticket): boolean {
  const { mergedInto, mergedFrom, splitFrom, splitInto, links } = relationsOf(ticket)
  return mergedInto !== null || splitFrom !== null || mergedFrom.length + splitInto.length + links.length > 0
}

/** What was split off and came back whole is neither merged nor parted: it is as if nothing had been. */
function relationsOf({ mergedInto, mergedFrom, splitFrom, splitInto, links }: Ticket) {
  const isAmong = (others: Ticket['splitInto'], id: string) => others.some((other) => other.id === id)
  return {
    mergedInto,
    splitFrom,
    links,
    mergedFrom: mergedFrom.filter(({ id }) => !isAmong(splitInto, id)),
    splitInto: splitInto.filter(({ id }) => !isAmong(mergedFrom, id)),
  }
}

function Related({
  word,
  other,
  children,
}: {
  word: string
  other: { number: number; title: string }
  children?: ReactNode
}) {
  return (
    <li className="flex items-center gap-1.5">
      <span className="flex-none text-ink-2">{word}</span>
      <TicketLink number={other.number}>
        #{other.number} · {other.title}
      </TicketLink>
      <span className="ms-auto flex-none">{children}</span>
    </li>
  )
}
