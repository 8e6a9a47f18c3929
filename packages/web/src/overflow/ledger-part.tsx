import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { CallAnswer } from '../graphql/generated/graphql.ts'
import { failureSentence } from '../signs/failures.ts'
import { Instant } from '../signs/instant.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { reasonSentence } from './overflow-words.ts'
import { type LedgerEntry, ledgerQuery } from './queries.ts'

const answerNames = {
  followed: msg`came`,
  declined: msg`could not come`,
  lapsed: msg`did not answer`,
  withdrawn: msg`was not needed any more`,
} satisfies Record<CallAnswer, unknown>

/** What overflow did and why, the latest first. */
export function LedgerPart() {
  const { t, i18n } = useLingui()
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(ledgerQuery)
  const entries = data?.pages.flatMap(({ edges }) => edges) ?? []
  return (
    <section aria-labelledby="overflow-ledger" className="px-3 pt-6">
      <h2 id="overflow-ledger" className="text-lg font-semibold tracking-tight">{t`Ledger`}</h2>
      {data === undefined && error !== null ? (
        <Notice title={t`The ledger could not be read.`}>{failureSentence(error, i18n)}</Notice>
      ) : data === undefined ? (
        <RowsSkeleton label={t`Reading…`} />
      ) : entries.length === 0 ? (
        <p className="mt-1 text-ink-2">{t`Overflow was never opened.`}</p>
      ) : (
        <ol aria-label={t`Ledger`} className="mt-2 divide-y divide-line-2 rounded-lg border border-line">
          {entries.map(({ cursor, node: entry }) => (
            <li key={cursor} className="px-3 py-2.5">
              <span className="text-ink-3">
                <Instant at={entry.at} />
              </span>{' '}
              <span>{reasonSentence(entry.reason, i18n)}</span>
              {entry.words === null && entry.by !== null && (
                <p className="text-ink-2">
                  <bdi>{entry.by.name}</bdi>
                </p>
              )}
              {entry.words !== null && (
                <p className="text-ink-2">
                  {entry.by !== null && (
                    <>
                      <bdi>{entry.by.name}</bdi>
                      {' — '}
                    </>
                  )}
                  <bdi>{entry.words}</bdi>
                </p>
              )}
              {entry.calls.length > 0 && (
                <p className="text-ink-2">{entry.calls.map((call) => callWords(call, i18n)).join(' · ')}</p>
              )}
            </li>
          ))}
        </ol>
      )}
      {hasNextPage && (
        <Button className="mt-2" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t`Show earlier entries`}
        </Button>
      )}
    </section>
  )
}

function callWords({ member, answer }: LedgerEntry['node']['calls'][number], i18n: I18n): string {
  const { name } = member
  const became = i18n._(answer === null ? msg`has not answered yet` : answerNames[answer])
  return `${name} (${became})`
}
