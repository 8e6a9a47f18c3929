import { useLingui } from '@lingui/react/macro'
import { diffArrays } from 'diff'

/** Words, blanks and signs one by one, in any script. */
function wordsOf(text: string): string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text),
    (one) => one.segment,
  )
}

/** What was taken out of a text and what was put in, word by word. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const { t } = useLingui()
  return (
    <p dir="auto" className="whitespace-pre-wrap">
      {diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }, at) => {
        const Part = removed ? 'del' : added ? 'ins' : 'span'
        const look = removed ? 'text-ink-3' : added ? 'rounded-sm bg-accent-wash font-medium' : ''
        return (
          // oxlint-disable-next-line react/no-array-index-key -- The parts of two texts never change places.
          <Part key={at} className={look}>
            {removed && <span className="sr-only">{t`Taken out:`} </span>}
            {added && <span className="sr-only">{t`Put in:`} </span>}
            {value.join('')}
          </Part>
        )
      })}
    </p>
  )
}
