import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { knowledgeRefusals } from '../../signs/knowledge-refusals.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import type { Report } from './import-dialog.tsx'

/** What comes of a file: the good lines, those that are known, and each broken one with what is wrong. */
export function ImportReport({ report }: { report: Report }) {
  const { t, i18n } = useLingui()
  const { added, known, broken, brokenCount, cards } = report
  const more = brokenCount - broken.length
  return (
    <>
      <output className="flex flex-col gap-0.5">
        <span>{t`${plural(added, { one: '# new card', other: '# new cards' })}`}</span>
        <span>{t`${plural(known, { one: '# is there already', other: '# are there already' })}`}</span>
        <span>{t`${plural(brokenCount, { one: '# line is broken', other: '# lines are broken' })}`}</span>
      </output>
      {broken.length > 0 && (
        <section aria-labelledby="import-broken">
          <h3 id="import-broken" className="font-medium">{t`Broken lines; nothing else is lost`}</h3>
          <ul
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
            tabIndex={0}
            className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto text-sm text-ink-2"
          >
            {broken.map(({ line, ...refusal }) => (
              <li key={`${line} ${refusal.code}`}>
                <b className="font-medium text-ink">{t`Line ${line}`}</b>{' '}
                {refusalSentence(refusal, i18n, knowledgeRefusals)}
              </li>
            ))}
            {more > 0 && <li>{t`and ${more} more`}</li>}
          </ul>
        </section>
      )}
      {cards.length > 0 && (
        <section aria-labelledby="import-cards">
          <h3 id="import-cards" className="font-medium">{t`The first of them`}</h3>
          <ul
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
            tabIndex={0}
            className="mt-1 flex max-h-48 flex-col gap-1.5 overflow-y-auto text-sm"
          >
            {cards.map(({ language, question, answer }) => (
              <li key={`${language} ${question}`} dir="auto" lang={language}>
                <b className="font-medium">{question}</b> <span className="text-ink-2">{answer}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
