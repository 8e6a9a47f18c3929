import { useLingui } from '@lingui/react/macro'
import { PauseCircle, WifiOff } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { liveStore } from '../graphql/live.ts'

/** A break shorter than this is no news: a server that restarts is back before it. In milliseconds. */
const PATIENCE_MS = 2500

/** Says what a person must know before they go on: no connection, or nothing is being sent. */
export function LineBanner({ publishing }: { publishing: { isStopped: boolean; reason: string | null } }) {
  const { t } = useLingui()
  const live = useSyncExternalStore(liveStore.subscribe, liveStore.read)
  return (
    <output className="block">
      {live !== 'open' && <NoConnection />}
      {publishing.isStopped && (
        <p className="flex items-center justify-center gap-2 border-b border-line bg-card px-3 py-1 text-center">
          <PauseCircle aria-hidden size={14} className="flex-none" />
          {t`Publishing is stopped: replies wait in their queue.`}
          {publishing.reason !== null && <bdi>{publishing.reason}</bdi>}
        </p>
      )}
    </output>
  )
}

function NoConnection() {
  const { t } = useLingui()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <p className="flex items-center justify-center gap-2 bg-ink px-3 py-1 text-center text-paper">
      <WifiOff aria-hidden size={14} className="flex-none" />
      {t`No connection. What you see may be old; what you write is kept here until it is back.`}
    </p>
  )
}
