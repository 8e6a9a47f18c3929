import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { liveStore, openLive } from '../graphql/live.ts'
import { keys } from '../graphql/keys.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { followPushes } from '../push/follow-pushes.ts'
import { LineBanner } from '../shell/line-banner.tsx'
import { ClockNotice } from './clock-notice.tsx'
import { followInstallOffer } from './install-offer.ts'
import { keepPage } from './keep-page.ts'
import { RehearsalBar } from './rehearsal-bar.tsx'
import { TabBar } from './tab-bar.tsx'

/** What stands around the volunteer's screens: as wide as a phone on whatever they are opened, everything done at the bottom. */
export function PhoneFrame({
  viewer,
  hasTabs,
  children,
}: {
  viewer: Viewer
  /** While an answer is being written, nothing leads away from it by a slip of the thumb. */
  hasTabs: boolean
  children: ReactNode
}) {
  const { t } = useLingui()
  const router = useRouter()
  const queryClient = useQueryClient()
  useEffect(() => openLive(queryClient), [queryClient])
  useEffect(() => followPushes((path) => router.history.push(path)), [router])
  useEffect(followInstallOffer, [])
  useEffect(() => {
    void keepPage()
    return liveStore.subscribe(() => {
      if (liveStore.read() !== 'open') return
      void keepPage()
      for (const queryKey of [keys.helpCard, keys.helpGiven, keys.viewer])
        void queryClient.invalidateQueries({ queryKey })
    })
  }, [queryClient])
  return (
    <div className="mx-auto flex h-full w-full max-w-120 flex-col bg-paper sm:border-x sm:border-line">
      <a
        href="#work"
        className="fixed start-2 top-2 z-40 -translate-y-20 rounded-md bg-ink px-3 py-2 text-paper focus:translate-y-0"
      >
        {t`Skip to the work`}
      </a>
      <LineBanner publishing={viewer.organization.publishing} />
      <ClockNotice />
      {viewer.organization.isRehearsal && <RehearsalBar />}
      <main id="work" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
      {hasTabs && <TabBar />}
    </div>
  )
}
