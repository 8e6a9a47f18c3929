import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Pill } from '../../ui/pill.tsx'
import { Row, Rows } from '../rows.tsx'
import type { ReplayedTicket } from './replay-sum.ts'
import { placeNames } from './triage-words.ts'

/** The tickets that the draft would treat otherwise, the worst first. */
export function MovedTickets({ tickets }: { tickets: readonly ReplayedTicket[] }) {
  const { t } = useLingui()
  if (tickets.length === 0) return null
  return (
    <div className="mt-4">
      <h3 className="mb-2 font-medium">
        {t`Which ones, the worst first`}
        <span className="ms-2 font-normal text-ink-3">
          <Plural value={tickets.length} one="# shown" other="# shown" />
        </span>
      </h3>
      <Rows label={t`Tickets that would be treated otherwise`}>
        {tickets.map((replayed, at) => (
          <MovedTicket key={replayed.ticket?.id ?? at} replayed={replayed} />
        ))}
      </Rows>
    </div>
  )
}

function MovedTicket({ replayed }: { replayed: ReplayedTicket }) {
  const { t, i18n } = useLingui()
  const { ticket, inForce, draft, newlyLate, rescued } = replayed
  const [from, to] = [i18n._(placeNames[inForce.place]), i18n._(placeNames[draft.place])]
  const scores = (axis: 'urgency' | 'importance') =>
    inForce[axis] === draft[axis] ? String(draft[axis]) : `${inForce[axis]} → ${draft[axis]}`
  if (ticket === null) return null
  const number = String(ticket.number)
  return (
    <Row
      title={
        <>
          <Link
            to="/inbox/$view/$number"
            params={{ view: 'all', number: ticket.number }}
            className="text-accent-ink underline"
          >
            {t`Ticket #${number}`}
          </Link>
          <bdi className="font-normal text-ink-2">{ticket.contact.name}</bdi>
          {newlyLate > 0 && <Pill tone="breach">{t`would have been late`}</Pill>}
          {rescued > 0 && <Pill tone="ok">{t`would have been in time`}</Pill>}
        </>
      }
    >
      <p dir="auto" className="line-clamp-2">
        {ticket.title}
      </p>
      <p className="text-sm text-ink-3">
        {inForce.place === draft.place ? from : t`${from}, then ${to}`} ·{' '}
        {t({ message: 'urgency', context: 'before a number' })} <bdi dir="ltr">{scores('urgency')}</bdi> ·{' '}
        {t({ message: 'importance', context: 'before a number' })} <bdi dir="ltr">{scores('importance')}</bdi>
      </p>
    </Row>
  )
}
