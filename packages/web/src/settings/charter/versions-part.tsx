import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Instant } from '../../signs/instant.tsx'
import { NumberedText } from '../../ui/numbered-text.tsx'
import { Pill } from '../../ui/pill.tsx'
import { MoreButton } from '../more-button.tsx'
import { ReadState } from '../read-state.tsx'
import { NothingYet, Part, Row, Rows } from '../rows.tsx'
import { versionsQuery } from './queries.ts'

/** Every version that was published, whole. */
export function VersionsPart() {
  const { t, i18n } = useLingui()
  const query = useInfiniteQuery(versionsQuery)
  return (
    <Part
      id="charter-versions"
      title={t`Versions`}
      summary={t`None is ever changed or deleted: each signature stands for the words that were read.`}
    >
      <ReadState query={query}>
        {({ pages }) => {
          const versions = pages.flatMap(({ edges }) => edges.map(({ node }) => node))
          if (versions.length === 0) return <NothingYet>{t`Nothing was published yet.`}</NothingYet>
          return (
            <Rows label={t`Versions`}>
              {versions.map(({ number, publishedAt, publishedBy, why, texts }, at) => (
                <Row
                  key={number}
                  title={
                    <>
                      {t`Version ${i18n.number(number)}`}
                      <span className="font-normal text-ink-2">
                        {publishedAt !== null && <Instant at={publishedAt} />}{' '}
                        <bdi>{publishedBy?.name ?? ''}</bdi>
                      </span>
                      {at === 0 && <Pill tone="ok">{t`in force`}</Pill>}
                    </>
                  }
                >
                  {why !== null && <q dir="auto">{why}</q>}
                  <details className="mt-1">
                    <summary className="w-fit cursor-pointer text-accent-ink">{t`Read it`}</summary>
                    <div className="mt-1.5 flex flex-col gap-3">
                      {texts.map(({ language, body }) => (
                        <NumberedText key={language} text={body} lang={language} />
                      ))}
                    </div>
                  </details>
                </Row>
              ))}
            </Rows>
          )
        }}
      </ReadState>
      <MoreButton query={query}>{t`Show earlier versions`}</MoreButton>
    </Part>
  )
}
