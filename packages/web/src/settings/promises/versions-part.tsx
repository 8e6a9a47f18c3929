import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { Pill } from '../../ui/pill.tsx'
import { membersQuery } from '../members-query.ts'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { listDifferences } from './differences.ts'
import { readPolicy } from './policy.ts'
import { modeWords } from './policy-words.ts'
import { type PolicyVersion, versionsQuery } from './queries.ts'

/** Every version: who published it, when and how, and what it changed. */
export function VersionsPart() {
  const { t } = useLingui()
  const query = useInfiniteQuery(versionsQuery)
  return (
    <Part
      id="promises-versions"
      title={t`Versions`}
      summary={t`None is ever deleted: every promise knows under which one it began.`}
    >
      <ReadState query={query}>
        {({ pages }) => {
          const versions = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          return (
            <Rows label={t`Versions`}>
              {versions.map((version, at) => (
                <VersionRow
                  key={version.version}
                  version={version}
                  before={versions[at + 1] ?? null}
                  isFirst={at === versions.length - 1 && !query.hasNextPage}
                  isInForce={at === 0}
                />
              ))}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show earlier versions`}</MoreButton>
    </Part>
  )
}

function VersionRow({
  version,
  before,
  isFirst,
  isInForce,
}: {
  version: PolicyVersion
  before: PolicyVersion | null
  isFirst: boolean
  isInForce: boolean
}) {
  const { t, i18n } = useLingui()
  const members = useQuery(membersQuery)
  const people = new Map(members.data?.map(({ id, name }) => [id, name]))
  const partsOf = ({ definition, calendars }: PolicyVersion) => ({
    policy: readPolicy(definition),
    calendars,
  })
  const differences =
    before === null ? null : listDifferences(partsOf(before), partsOf(version), people, i18n)
  return (
    <Row
      title={
        <>
          <Instant at={version.publishedAt} />
          <span className="font-normal text-ink-2">{version.publishedBy?.name ?? t`Relais itself`}</span>
          {isInForce && <Pill tone="ok">{t`in force`}</Pill>}
        </>
      }
    >
      {isFirst ? (
        t`What everything began with.`
      ) : (
        <>
          {i18n._(modeWords[version.mode].title)}
          {differences !== null && (
            <ul className="mt-1 list-disc ps-5 text-ink">
              {differences.length === 0 && <li>{t`Nothing that is promised changed.`}</li>}
              {differences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </Row>
  )
}
