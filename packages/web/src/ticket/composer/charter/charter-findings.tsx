import { useLingui } from '@lingui/react/macro'
import { CircleSlash, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { foundWords, limitName, placeSentence } from '../../../signs/clause-refusals.ts'
import { Button } from '../../../ui/button.tsx'
import { Pill } from '../../../ui/pill.tsx'
import { findRange } from './find-range.ts'
import type { Finding } from './queries.ts'

/** More than these are mended one after the other. */
const MOST_SHOWN = 6

/** What a check said of a text: nothing, or which clause, each with the way to its words. */
export function CharterFindings({
  text,
  checked,
  findings: found,
  isAnothers = false,
  onGo,
  onPrivate,
}: {
  text: string
  /** The text that was checked: what is there now may be some letters further. */
  checked: string
  /** Nothing while there is no word of it yet. */
  findings: readonly Finding[] | undefined
  /** Somebody else wrote it, by whose leave it is judged. */
  isAnothers?: boolean
  onGo: (range: { start: number; end: number }) => void
  /** Null where it cannot become a private message. */
  onPrivate: (() => void) | null
}) {
  const { t, i18n } = useLingui()
  // What was said of the text before stays until there is word of this one: nothing jumps while somebody types.
  const [last, setLast] = useState<{ text: string; findings: readonly Finding[] } | null>(null)
  if (found && last?.findings !== found) setLast({ text: checked, findings: found })
  const findings = last?.findings ?? []
  const isOpen = findings.some(({ severity, start }) => severity === 'refuse' && start !== null)
  const more = i18n.number(findings.length - MOST_SHOWN)
  return (
    <>
      <output className="block">
        {last !== null && findings.length === 0 && <Pill tone="ok">{t`Charter: nothing to report`}</Pill>}
        {findings.length > 0 && (
          <span className="sr-only">{t`The charter has something to say of this text.`}</span>
        )}
      </output>
      {findings.length > 0 && (
        <ul
          aria-label={t`Charter`}
          className="flex flex-wrap items-center gap-1.5 rounded-md bg-hover px-3 py-1.5"
        >
          {findings.slice(0, MOST_SHOWN).map((finding, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- Two findings of one clause have no other name.
            <li key={at}>
              <FoundClause
                finding={finding}
                isAnothers={isAnothers}
                onGo={() => {
                  const range = findRange(finding, last!.text, text)
                  if (range) onGo(range)
                }}
              />
            </li>
          ))}
          {findings.length > MOST_SHOWN && <li className="text-sm text-ink-2">{t`and ${more} more`}</li>}
          {isOpen && onPrivate !== null && (
            <li className="ms-auto">
              <Button onPress={onPrivate}>{t`Make it a private message`}</Button>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

function FoundClause({
  finding,
  isAnothers,
  onGo,
}: {
  finding: Finding
  isAnothers: boolean
  onGo: () => void
}) {
  const { t, i18n } = useLingui()
  const { clause, severity, start } = finding
  const isRefused = severity === 'refuse'
  const Sign = isRefused ? CircleSlash : TriangleAlert
  if (start === null) {
    const limit = limitName({ ...finding.parameters, clause }, i18n)
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-medium">
        <Sign aria-hidden size={14} className="flex-none" />
        {isAnothers
          ? t`The charter does not let its author answer this: ${limit}.`
          : placeSentence(clause, finding.parameters, i18n)}
      </span>
    )
  }
  const what = i18n._(foundWords[clause])
  return (
    <button
      type="button"
      aria-label={isRefused ? t`${what}: stops this reply. Go to it` : t`${what}, perhaps. Go to it`}
      onClick={onGo}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-md border border-line-strong bg-card px-2 text-start text-sm font-medium hover:bg-hover pointer-coarse:min-h-11"
    >
      <Sign aria-hidden size={14} className="flex-none" />
      {isRefused ? what : t`${what}, perhaps`}
    </button>
  )
}
