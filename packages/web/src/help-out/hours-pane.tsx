import { useLingui } from '@lingui/react/macro'
import { Suspense } from 'react'
import { withWords } from '../locale/words.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { RowsSkeleton } from '../ui/rows-skeleton.tsx'
import { Pane } from './screen-parts.tsx'

const HoursPage = lazyPart(
  withWords('settings', async () => (await import('../settings/hours/hours-page.tsx')).HoursPage),
)

/** In which hours of the week one helps, as the settings ask it, without leaving the phone. */
export function HoursPane() {
  const { t } = useLingui()
  return (
    <Pane title={t`My hours`}>
      <Suspense fallback={<RowsSkeleton label={t`Reading…`} />}>
        <HoursPage />
      </Suspense>
    </Pane>
  )
}
