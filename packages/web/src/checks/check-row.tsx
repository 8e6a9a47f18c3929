import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Pill } from '../ui/pill.tsx'
import type { ReplyToCheck } from './queries.ts'

/** A reply that has left: what it answers, what it says, and a word on it. */
export function CheckRow({
  reply,
  isPending,
  onFine,
  onCorrect,
}: {
  reply: ReplyToCheck
  isPending: boolean
  onFine: () => void
  onCorrect: () => void
}) {
  const { t } = useLingui()
  const { author, body, inReplyTo, sentAt, ticket, visibility } = reply
  const name = author.name
  return (
    <li data-check={reply.id} className="flex flex-col gap-2 px-3 py-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2">
        <bdi className="font-medium text-ink">{name}</bdi>
        {ticket !== null && (
          <Link
            data-check-link
            to="/inbox/$view/$number"
            params={{ view: 'all', number: ticket.number }}
            search={{}}
            className="underline"
          >
            {t`answered`} <bdi>{ticket.contact.name}</bdi> <bdi>#{ticket.number}</bdi>
          </Link>
        )}
        {visibility === 'private' && <Pill>{t`private`}</Pill>}
        {sentAt !== null && (
          <span className="text-ink-3">
            <Instant at={sentAt} />
          </span>
        )}
      </p>
      {inReplyTo !== null && (
        <ForeignText text={inReplyTo.body} lang={null} className="border-s-2 border-line ps-3 text-ink-2" />
      )}
      <ForeignText text={body} lang={null} className="max-w-prose text-md" />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isPending={isPending} label={t`It was fine: ${name}`} onPress={onFine}>
          {t`It was fine`}
        </Button>
        <Button label={t`It should have been different: ${name}`} onPress={onCorrect}>
          {t`It should have been different`}
        </Button>
      </div>
    </li>
  )
}
