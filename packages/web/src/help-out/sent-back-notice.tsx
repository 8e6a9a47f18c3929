import { useLingui } from '@lingui/react/macro'
import { Instant } from '../signs/instant.tsx'
import { reasonWords } from '../ticket/review/reason-words.ts'
import { ForeignText } from '../ui/foreign-text.tsx'
import type { Card } from './queries.ts'

/** Who sent an answer back to its author, and why, above the text that they write anew. */
export function SentBackNotice({ id, sentBack }: { id: string; sentBack: NonNullable<Card['sentBack']> }) {
  const { t, i18n } = useLingui()
  const { by, at, reason, note } = sentBack
  const name = by.name
  return (
    <div id={id} className="flex flex-none flex-col gap-1.5 rounded-xl bg-accent-wash px-3.5 py-2.5 text-md">
      <p className="font-medium">
        {t`${name} sent it back to you: it has not left.`}
        <span className="text-sm font-normal text-ink-3">
          {' · '}
          <Instant at={at} />
        </span>
      </p>
      {reason != null && <p>{i18n._(reasonWords[reason])}</p>}
      {note != null && <ForeignText text={note} className="border-s-2 border-line-strong ps-2.5" />}
    </div>
  )
}
