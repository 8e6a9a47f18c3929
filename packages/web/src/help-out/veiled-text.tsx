import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ForeignText } from '../ui/foreign-text.tsx'

/** What stands for an insult; personal data have another sign. */
const VEIL = '✱✱✱'

/** A customer's text without its insults, which stay one press away: the question is what has to be read. */
export function VeiledText({
  text,
  rough,
  lang = null,
  className = '',
}: {
  text: string
  /** In UTF-16 units of the text, in their order. */
  rough: readonly { start: number; end: number }[]
  lang?: string | null
  className?: string
}) {
  const { t, i18n } = useLingui()
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <ForeignText text={isWhole ? text : veil(text, rough)} lang={lang} className={className} />
      {rough.length > 0 && (
        <button
          type="button"
          aria-pressed={isWhole}
          onClick={() => setWhole(!isWhole)}
          className="min-h-11 text-sm font-medium text-accent-ink underline underline-offset-2"
        >
          {isWhole
            ? t`Hide the insults again`
            : i18n._(
                msg`${plural(rough.length, { one: 'Show the insult in it', other: 'Show the # insults in it' })}`,
              )}
        </button>
      )}
    </>
  )
}

/** From the end to the beginning, so that the places before stay where they are. */
function veil(text: string, rough: readonly { start: number; end: number }[]): string {
  return rough
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + VEIL + rest.slice(end), text)
}
