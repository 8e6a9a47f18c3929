import { useLingui } from '@lingui/react/macro'
import { Instant } from '../signs/instant.tsx'
import { reasonWords } from '../ticket/review/reason-words.ts'
import { ForeignText } from '../ui/foreign-text.tsx'
import type { Given } from './queries.ts'

/** What somebody found who read an answer after it had left, with the reason and the sentence they wrote for its author. */
export function GivenCheck({ check }: { check: NonNullable<Given['reply']['check']> }) {
  const { t, i18n } = useLingui()
  const { verdict, at, reason, note } = check
  if (verdict === null) return null
  const name = check.by?.name ?? ''
  return (
    <div className="flex flex-col gap-2">
      <p className="text-md font-medium">
        {verdict === 'fine'
          ? t`${name} read it after it had left: it was fine.`
          : t`${name} read it after it had left: it should have been different.`}
        {at !== null && (
          <span className="text-sm font-normal text-ink-3">
            {' · '}
            <Instant at={at} />
          </span>
        )}
      </p>
      {reason !== null && <p className="text-md text-ink-2">{i18n._(reasonWords[reason])}</p>}
      {note !== null && (
        <ForeignText text={note} className="border-s-2 border-line-strong ps-2.5 text-md text-ink-2" />
      )}
    </div>
  )
}
