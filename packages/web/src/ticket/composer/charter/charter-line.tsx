import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { CircleSlash, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Visibility } from '../../../graphql/generated/graphql.ts'
import { foundWords, placeSentence } from '../../../signs/clause-refusals.ts'
import { Button } from '../../../ui/button.tsx'
import { Pill } from '../../../ui/pill.tsx'
import { useSettled } from '../../../ui/use-settled.ts'
import { findRange } from './find-range.ts'
import { charterCheckQuery, type Finding } from './queries.ts'

/** How long somebody pauses before their text is checked; in milliseconds. */
const PAUSE_MS = 600

/** More than these are mended one after the other. */
const MOST_SHOWN = 6

/** What the charter says of what is being written: nothing, or which clause, each with the way to its words. */
export function CharterLine({
  ticketId,
  replyId,
  text,
  visibility,
  canBePrivate = false,
  onGo,
  onPrivate,
}: {
  ticketId: string
  /** The reply that waits to be read, whose text this is; left out for what the viewer writes themselves. */
  replyId?: string
  text: string
  visibility: Visibility
  canBePrivate?: boolean
  onGo: (range: { start: number; end: number }) => void
  /** Left out where it cannot become a private message. */
  onPrivate?: () => void
}) {
  const { t, i18n } = useLingui()
  const settled = useSettled(text, PAUSE_MS)
  const { data } = useQuery({
    ...charterCheckQuery({ ticketId, text: settled, visibility, ...(replyId !== undefined && { replyId }) }),
    enabled: settled.trim() !== '',
  })
  // What was said of the text before stays until there is word of this one: nothing jumps while somebody types.
  const [last, setLast] = useState<{ text: string; findings: readonly Finding[] } | null>(null)
  if (data && last?.findings !== data.findings) setLast({ text: settled, findings: data.findings })
  const findings = last?.findings ?? []
  const isOpen = findings.some(({ severity, start }) => severity === 'refuse' && start !== null)
  const more = i18n.number(findings.length - MOST_SHOWN)
  return (
    <div className="px-2.5 pb-1.5">
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
                onGo={() => {
                  const range = findRange(finding, last!.text, text)
                  if (range) onGo(range)
                }}
              />
            </li>
          ))}
          {findings.length > MOST_SHOWN && <li className="text-sm text-ink-2">{t`and ${more} more`}</li>}
          {isOpen && visibility === 'public' && canBePrivate && onPrivate !== undefined && (
            <li className="ms-auto">
              <Button onPress={onPrivate}>{t`Make it a private message`}</Button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function FoundClause({ finding, onGo }: { finding: Finding; onGo: () => void }) {
  const { t, i18n } = useLingui()
  const { clause, severity, start } = finding
  const isRefused = severity === 'refuse'
  const Sign = isRefused ? CircleSlash : TriangleAlert
  if (start === null)
    return (
      <span className="inline-flex items-center gap-1.5 text-sm font-medium">
        <Sign aria-hidden size={14} className="flex-none" />
        {placeSentence(clause, finding.parameters, i18n)}
      </span>
    )
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
