import { findBlanks } from '@relais/connectors/text'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { Visibility } from '../graphql/generated/graphql.ts'
import { ForeignText } from '../ui/foreign-text.tsx'
import { useSettled } from '../ui/use-settled.ts'
import { suggestionsQuery } from './queries.ts'
import { Sheet } from './screen-parts.tsx'

/** How long somebody pauses before something else is suggested, in milliseconds. */
const PAUSE_MS = 900

/** The texts that fit, each with the way to take it up. Nothing is put into an answer by itself. */
export function SuggestionSheet({
  cardId,
  body,
  visibility,
  onInsert,
}: {
  cardId: string
  body: string
  visibility: Visibility
  onInsert: (text: string) => void
}) {
  const { t } = useLingui()
  const settled = useSettled(body, PAUSE_MS)
  const { data: suggestions = [] } = useQuery(suggestionsQuery(cardId, settled, visibility))
  const open = suggestions.filter(({ text }) => !body.includes(text))
  if (open.length === 0) return null
  return (
    <Sheet label={t`What we know about it`}>
      {open.map(({ key, title, text, language }) => (
        <div key={key} className="flex flex-col gap-1 not-last:border-b not-last:border-line-2 not-last:pb-1">
          <h2 className="text-md font-semibold" lang={language} dir="auto">
            {title}
          </h2>
          <ForeignText text={toRead(text)} lang={language} className="text-md text-ink-2" />
          <button
            type="button"
            onClick={() => onInsert(text)}
            className="min-h-11 text-start text-md font-medium text-accent-ink"
          >
            {t`Take this answer up`}
            <span className="sr-only">: {title}</span>
          </button>
        </div>
      ))}
    </Sheet>
  )
}

/** What is still to be filled in by its name alone: the braces are for whoever writes. */
function toRead(text: string): string {
  return findBlanks(text)
    .toReversed()
    .reduce((shown, { start, end, name }) => `${shown.slice(0, start)}‹${name}›${shown.slice(end)}`, text)
}
