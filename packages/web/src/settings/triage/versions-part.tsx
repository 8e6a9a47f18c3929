import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { DifferenceList } from './difference-list.tsx'
import { type RulesVersion, versionsQuery } from './queries.ts'
import { isSameRules, readRules, type Rules, shippedRules } from './rules.ts'

/** Every version: who published it, when and why, what it changed, and the way back to it. */
export function VersionsPart({
  inForce,
  onGoBack,
}: {
  inForce: RulesVersion
  /** Takes a version's rules as the draft. */
  onGoBack: (rules: Rules) => void
}) {
  const { t } = useLingui()
  const query = useInfiniteQuery(versionsQuery)
  const shipped = shippedRules(inForce)
  const now = readRules(inForce)
  return (
    <Part
      id="triage-versions"
      title={t`Versions`}
      summary={t`None is ever deleted: every score knows the rules that gave it. To go back, take a version as your draft and publish it.`}
    >
      <ReadState query={query}>
        {({ pages }) => {
          const versions = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          return (
            <Rows label={t`Versions`}>
              {versions.map((version, at) => {
                const rules = readRules(version)
                const before = versions[at + 1]
                return (
                  <Row
                    key={version.version}
                    title={
                      <>
                        {version.publishedAt !== null && <Instant at={version.publishedAt} />}
                        <span className="font-normal text-ink-2">{version.publishedBy?.name ?? ''}</span>
                        {version.archivedAt === null && <Pill tone="ok">{t`in force`}</Pill>}
                      </>
                    }
                    actions={
                      !isSameRules(rules, now) && (
                        <Button onPress={() => onGoBack(rules)}>{t`Take as the draft`}</Button>
                      )
                    }
                  >
                    {version.why !== null && (
                      <p>
                        {t`Why:`} <q dir="auto">{version.why}</q>
                      </p>
                    )}
                    {(before !== undefined || !query.hasNextPage) && (
                      <DifferenceList
                        label={t`What it changed`}
                        was={before === undefined ? shipped : readRules(before)}
                        is={rules}
                      />
                    )}
                  </Row>
                )
              })}
              {!query.hasNextPage && (
                <Row
                  title={
                    <>
                      {t`As Relais comes`}
                      {versions.length === 0 && <Pill tone="ok">{t`in force`}</Pill>}
                    </>
                  }
                  actions={
                    !isSameRules(shipped, now) && (
                      <Button onPress={() => onGoBack(shipped)}>{t`Take as the draft`}</Button>
                    )
                  }
                />
              )}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show earlier versions`}</MoreButton>
    </Part>
  )
}
