import { useLingui } from '@lingui/react/macro'
import { clauseNames } from '../../signs/clause-refusals.ts'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Sheet } from '../screen-parts.tsx'
import type { PracticeItem } from './queries.ts'

/** What one wrote with what the charter finds in it, and what the team answered. */
export function BothAnswers({ item: { body, findings, theirAnswer } }: { item: PracticeItem }) {
  const { t } = useLingui()
  const refused = findings.filter(({ severity }) => severity === 'refuse')
  const warned = findings.filter(({ severity }) => severity !== 'refuse')
  return (
    <>
      {body !== null && (
        <Sheet label={t`What you wrote`}>
          <h2 className="text-sm font-medium text-ink-3">{t`What you wrote`}</h2>
          <ForeignText text={body} className="text-[1rem]" />
          {refused.length > 0 && (
            <>
              <p className="text-md font-medium">{t`The charter does not let this out:`}</p>
              <Clauses findings={refused} text={body} />
            </>
          )}
          {warned.length > 0 && (
            <>
              <p className="text-md font-medium">{t`The charter would ask you to look again:`}</p>
              <Clauses findings={warned} text={body} />
            </>
          )}
          {findings.length === 0 && (
            <p className="text-md text-ink-2">{t`The charter has nothing against it.`}</p>
          )}
        </Sheet>
      )}
      <Sheet label={t`What the team answered`}>
        <h2 className="text-sm font-medium text-ink-3">{t`What the team answered`}</h2>
        {theirAnswer === null ? (
          <p className="text-md text-ink-2">{t`The team’s answer has been erased since.`}</p>
        ) : (
          <ForeignText text={theirAnswer} className="border-s-2 border-vol ps-3 text-[1rem]" />
        )}
      </Sheet>
    </>
  )
}

/** The clauses by name, each with the words that it is about. */
function Clauses({ findings, text }: { findings: PracticeItem['findings']; text: string }) {
  const { i18n } = useLingui()
  return (
    <ul className="list-disc ps-5 text-md">
      {findings.map(({ clause, start, end }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- Two findings of one clause have no other name.
        <li key={at}>
          {i18n._(clauseNames[clause])}
          {start !== null && end !== null && (
            <>
              {' '}
              <q className="font-medium">
                <bdi>{text.slice(start, end)}</bdi>
              </q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
