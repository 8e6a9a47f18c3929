import { useLingui } from '@lingui/react/macro'
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { AuditDocument, type AuditQuery } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Row, Rows } from '../rows.tsx'
import { deedWords } from './deed-words.ts'

type Entry = AuditQuery['auditEntries']['edges'][number]['node']

const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: async ({ signal, pageParam }) =>
    (await fetchGraph(AuditDocument, { after: pageParam }, { signal })).auditEntries,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  staleTime: 0,
})

/** Who did what, the latest first. */
export function AuditPage() {
  const { t } = useLingui()
  const query = useInfiniteQuery(auditQuery)
  return (
    <>
      <ReadState query={query}>
        {({ pages }) => (
          <Rows label={t`The record`}>
            {pages
              .flatMap(({ edges }) => edges.map(({ node }) => node))
              .map((entry) => (
                <EntryRow key={entry.seq} entry={entry} />
              ))}
          </Rows>
        )}
      </ReadState>
      <MoreButton query={query}>{t`Show earlier entries`}</MoreButton>
    </>
  )
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t, i18n } = useLingui()
  const others: Record<string, string> = {
    'command-line': t`The command line`,
    relais: 'Relais',
    nobody: t`Somebody unknown`,
  }
  const words = deedWords[entry.action]
  const details = Object.entries(entry.detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${String(value)}`)
  return (
    <Row
      title={words ? i18n._(words) : <bdi dir="ltr">{entry.action}</bdi>}
      actions={
        <span className="text-ink-3 tabular-nums">
          <Instant at={entry.at} />
        </span>
      }
    >
      <bdi>{entry.member?.name ?? others[entry.actor] ?? t`Somebody who is gone`}</bdi>
      <span className="text-ink-3">
        {' · '}
        <bdi dir="ltr" className="text-xs">
          {[`#${entry.seq}`, entry.action, entry.subject, ...details].join(' · ')}
        </bdi>
      </span>
    </Row>
  )
}
