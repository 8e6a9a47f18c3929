import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useLingui } from '@lingui/react/macro'
import { Suspense, useEffect, useState } from 'react'
import { ViewerContext } from '../graphql/viewer.ts'
import { withWords } from '../locale/words.ts'
import { viewerQuery } from '../shell/queries.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { GivenList } from './given-list.tsx'
import { HelpPane } from './help-pane.tsx'
import { keptCard } from './kept-card.ts'
import { keptViewer } from './kept-viewer.ts'
import { isOwnPage } from './me/own-page.ts'
import { MePane } from './me-pane.tsx'
import { PhoneFrame } from './phone-frame.tsx'
import { SignedOutPane } from './signed-out-pane.tsx'

const PracticePane = lazyPart(
  withWords('helpElsewhere', async () => (await import('./practice/practice-pane.tsx')).PracticePane),
)

const MentorPane = lazyPart(
  withWords('helpElsewhere', async () => (await import('./mentor/mentor-pane.tsx')).MentorPane),
)

const SettingsPane = lazyPart(
  withWords('helpElsewhere', async () => (await import('./me/settings-pane.tsx')).SettingsPane),
)

/** The volunteer's phone. It opens without a line, for whoever was last signed in on it. */
export function HelpOutScreen() {
  const { t } = useLingui()
  const { part } = useParams({ strict: false })
  const { data, error } = useQuery({ ...viewerQuery, retry: false })
  const [kept] = useState(() => keptViewer.read())
  const [isWriting, setWriting] = useState(false)
  const navigate = useNavigate()
  useEffect(() => {
    if (data === undefined) return
    if (data !== null) {
      keptViewer.keep(data)
      return
    }
    // Nothing of a card is left on a phone from which somebody has signed out.
    keptCard.forget()
    if (keptViewer.read() === null)
      void navigate({ to: '/sign-in', search: { next: '/help-out' }, replace: true })
  }, [data, navigate])
  if (data === null) {
    const was = keptViewer.read()
    return was === null ? null : <SignedOutPane viewer={was} />
  }
  const viewer = data ?? kept
  if (viewer === null) {
    if (error !== null) throw error
    return <RowsSkeleton label={t`Reading…`} />
  }
  return (
    <ViewerContext value={viewer}>
      <PhoneFrame viewer={viewer} hasTabs={!isWriting || part !== undefined}>
        <title>{`${t`Help`} · Relais`}</title>
        {/* What is put on the home screen is the phone, not the console. */}
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        {part === 'answers' ? (
          <GivenList />
        ) : part === 'practice' ? (
          <Suspense fallback={<RowsSkeleton label={t`Reading…`} />}>
            <PracticePane />
          </Suspense>
        ) : part === 'mentor' ? (
          <Suspense fallback={<RowsSkeleton label={t`Reading…`} />}>
            <MentorPane />
          </Suspense>
        ) : part === 'me' ? (
          <MePane />
        ) : isOwnPage(part) ? (
          <Suspense fallback={<RowsSkeleton label={t`Reading…`} />}>
            <SettingsPane key={part} page={part} />
          </Suspense>
        ) : (
          <HelpPane onWriting={setWriting} />
        )}
      </PhoneFrame>
    </ViewerContext>
  )
}
