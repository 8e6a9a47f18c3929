import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, Suspense } from 'react'
import { withWords } from '../locale/words.ts'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import type { OwnPage } from './me/own-page.ts'
import { PauseSheet } from './pause-sheet.tsx'
import { selfQuery } from './queries.ts'
import { Pane, Sheet } from './screen-parts.tsx'
import { TopicSheet } from './topic-sheet.tsx'

// Read by nobody in a hurry: the first screen does without.
const RecognitionSheet = lazyPart(
  withWords('helpElsewhere', async () => (await import('./me/recognition-sheet.tsx')).RecognitionSheet),
)
const InstallSheet = lazyPart(
  withWords('helpElsewhere', async () => (await import('./me/install-sheet.tsx')).InstallSheet),
)
const WaysPart = lazyPart(
  withWords('helpElsewhere', async () => (await import('./me/ways-part.tsx')).WaysPart),
)

const LINK =
  'flex min-h-11 items-center text-md font-medium text-accent-ink not-first:border-t not-first:border-line-2'

/** How somebody helps: their rest, their topics, and the way to the rest of their settings. */
export function MePane() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useQuery(selfQuery)
  const settings = (part: OwnPage, name: string): ReactNode => (
    <Link to="/help-out/$part" params={{ part }} className={LINK}>
      {name}
    </Link>
  )
  return (
    <Pane title={t`Me`}>
      {data === undefined && error === null && <RowsSkeleton label={t`Reading…`} />}
      {data === undefined && error !== null && (
        <div role="alert" className="flex flex-col items-start gap-2 px-1 text-md">
          <p>{failureSentence(error, i18n)}</p>
          <Button className="min-h-11!" onPress={() => void refetch()}>{t`Try again`}</Button>
        </div>
      )}
      {data != null && (
        <>
          <Suspense>
            <RecognitionSheet />
          </Suspense>
          <PauseSheet self={data} />
          <Suspense>
            <WaysPart />
          </Suspense>
          <TopicSheet topics={data.topics} />
        </>
      )}
      <Suspense>
        <InstallSheet />
      </Suspense>
      <Sheet>
        <nav aria-label={t`Settings`} className="-my-2 flex flex-col">
          {settings('notifications', t`How I am called`)}
          {settings('calls', t`When I was called`)}
          {settings('you', t`Name and language`)}
          <Link to="/charter" className={LINK}>{t`The charter`}</Link>
        </nav>
      </Sheet>
    </Pane>
  )
}
