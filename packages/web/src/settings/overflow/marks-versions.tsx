import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { Part, Row, Rows } from '../rows.tsx'
import { markLabels } from './mark-words.ts'
import { markNames, type Marks, type TypedMarks, typeMarks } from './marks.ts'
import { type MarksVersion, marksVersionsQuery } from './queries.ts'

/** Every version: who published it, when and why, what it changed, and the way back to it. */
export function MarksVersions({
  inForce,
  onTake,
}: {
  inForce: number
  /** Puts a version's marks in the fields. */
  onTake: (marks: TypedMarks) => void
}) {
  const { t, i18n } = useLingui()
  const query = useInfiniteQuery(marksVersionsQuery)
  const read = (version: MarksVersion) => typeMarks(JSON.parse(version.marks) as Marks)
  return (
    <Part
      id="overflow-versions"
      title={t`Versions`}
      summary={t`None is ever deleted. To go back, put a version in the fields and publish it once more.`}
    >
      <ReadState query={query}>
        {({ pages }) => {
          const versions = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          return (
            <Rows label={t`Versions`}>
              {versions.map((version, at) => {
                const { number, words, publishedAt, publishedBy } = version
                const marks = read(version)
                const before = versions[at + 1]
                const was = before && read(before)
                const changed = was ? markNames.filter((name) => was[name] !== marks[name]) : []
                return (
                  <Row
                    key={number}
                    title={
                      <>
                        {number === 0 ? t`As Relais comes` : t`Version ${number}`}
                        {publishedAt !== null && (
                          <span className="font-normal text-ink-3">
                            <Instant at={publishedAt} />
                          </span>
                        )}
                        {publishedBy !== null && (
                          <bdi className="font-normal text-ink-2">{publishedBy.name}</bdi>
                        )}
                        {number === inForce && <Pill tone="ok">{t`in force`}</Pill>}
                      </>
                    }
                    actions={
                      number !== inForce && (
                        <Button label={t`Put in the fields: version ${number}`} onPress={() => onTake(marks)}>
                          {t`Put in the fields`}
                        </Button>
                      )
                    }
                  >
                    {words !== null && (
                      <p>
                        {t`Why:`} <q dir="auto">{words}</q>
                      </p>
                    )}
                    {was !== undefined && (
                      <ul className="text-sm">
                        {changed.map((name) => (
                          <li key={name}>
                            {i18n._(markLabels[name])}
                            {': '}
                            <bdi dir="ltr">{`${was[name]} → ${marks[name]}`}</bdi>
                          </li>
                        ))}
                      </ul>
                    )}
                  </Row>
                )
              })}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show earlier versions`}</MoreButton>
    </Part>
  )
}
