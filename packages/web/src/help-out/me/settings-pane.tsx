import { useLingui } from '@lingui/react/macro'
import { CatchBoundary, Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Suspense } from 'react'
import { withWords } from '../../locale/words.ts'
import { useSignOut } from '../../shell/mutations.ts'
import { PartFailed } from '../../shell/part-failed.tsx'
import { Button } from '../../ui/button.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { RowsSkeleton } from '../../ui/rows-skeleton.tsx'
import { Pane, Sheet } from '../screen-parts.tsx'
import type { OwnPage } from './own-page.ts'

/** The calls of a volunteer, and the pages of the settings that they open, shown on the phone: nothing leads them into the console. */
const PAGES = {
  calls: lazyPart(async () => (await import('../calls/past-calls.tsx')).PastCalls),
  hours: lazyPart(
    withWords('settings', async () => (await import('../../settings/hours/hours-page.tsx')).HoursPage),
  ),
  notifications: lazyPart(
    withWords(
      'settings',
      async () => (await import('../../settings/notifications/notifications-page.tsx')).NotificationsPage,
    ),
  ),
  you: lazyPart(withWords('settings', async () => (await import('../../settings/you/you-page.tsx')).YouPage)),
} satisfies Record<OwnPage, unknown>

/** What a volunteer reads and sets of their own beside helping: when they were called, their hours, how they are called, their name. */
export function SettingsPane({ page }: { page: OwnPage }) {
  const { t } = useLingui()
  const signOut = useSignOut()
  const titles = {
    calls: t`When I was called`,
    hours: t`My hours`,
    notifications: t`How I am called`,
    you: t`Name and language`,
  }
  const Page = PAGES[page]
  return (
    <Pane
      title={titles[page]}
      beside={
        <Link
          to="/help-out/$part"
          params={{ part: 'me' }}
          className="inline-flex min-h-11 flex-none items-center gap-1.5 text-md font-medium text-accent-ink"
        >
          <ArrowLeft aria-hidden size={16} className="rtl:-scale-x-100" />
          {t`Me`}
        </Link>
      }
    >
      <Sheet>
        <CatchBoundary getResetKey={() => page} errorComponent={PartFailed}>
          <Suspense fallback={<RowsSkeleton label={t`Reading…`} />}>
            <Page />
            {page === 'you' && <Button className="min-h-11!" onPress={signOut}>{t`Sign out`}</Button>}
          </Suspense>
        </CatchBoundary>
      </Sheet>
    </Pane>
  )
}
