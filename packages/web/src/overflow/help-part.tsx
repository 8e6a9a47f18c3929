import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { failureSentence } from '../signs/failures.ts'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { HelpRow } from './help-row.tsx'
import { netHelpQuery } from './queries.ts'
import { useTopicVerbs } from './use-topic-verbs.ts'

/** What volunteers' help on each topic gives and costs, and which topics are kept from them. */
export function HelpPart() {
  const { t, i18n } = useLingui()
  const { data, error } = useQuery(netHelpQuery)
  const verbs = useTopicVerbs()
  return (
    <section aria-labelledby="overflow-help" className="px-3 pt-6">
      <h2 id="overflow-help" className="text-lg font-semibold tracking-tight">{t`Help by topic`}</h2>
      <p className="mt-1 max-w-prose text-ink-2">
        {t`Minutes that volunteers gave, less those that the care team spent on reading and putting right. A topic on which help costs more than it gives leaves their lane by itself.`}
      </p>
      {data === undefined && error !== null ? (
        <Notice title={t`Help by topic could not be read.`}>{failureSentence(error, i18n)}</Notice>
      ) : data === undefined ? (
        <RowsSkeleton label={t`Reading…`} />
      ) : data.length === 0 ? (
        <p className="mt-2 text-ink-2">{t`There are no topics yet: they are kept in the settings, under departments.`}</p>
      ) : (
        <ul
          aria-label={t`Help by topic`}
          className="mt-2 divide-y divide-line-2 rounded-lg border border-line"
        >
          {data.map((help) => (
            <HelpRow key={help.topic.id} help={help} {...verbs} />
          ))}
        </ul>
      )}
    </section>
  )
}
