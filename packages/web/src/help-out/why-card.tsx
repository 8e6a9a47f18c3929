import { useLingui } from '@lingui/react/macro'
import { ChevronDown } from 'lucide-react'
import { cardReasons, sentencesOf } from './card-words.ts'
import type { Card } from './queries.ts'

/** Why this card, and why to this person: one line, the rest on demand. */
export function WhyCard({ card }: { card: Pick<Card, 'reasons'> }) {
  const { t, i18n } = useLingui()
  const sentences = sentencesOf(card.reasons, cardReasons, i18n)
  if (sentences.length === 0) return null
  return (
    <details className="group rounded-lg bg-vol-wash text-md text-vol">
      <summary className="flex min-h-11 list-none items-center justify-between gap-2 px-3 py-1.5 font-medium [&::-webkit-details-marker]:hidden">
        {t`Why this card, why you`}
        <ChevronDown aria-hidden size={16} className="flex-none group-open:rotate-180" />
      </summary>
      <ul className="flex list-disc flex-col gap-1 px-3 ps-7 pb-2.5 text-ink-2">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
