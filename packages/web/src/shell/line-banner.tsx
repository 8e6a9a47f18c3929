import { useLingui } from '@lingui/react/macro'
import { AppWindow, LockOpen, PauseCircle, WifiOff } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { liveStore } from '../graphql/live.ts'

/** A break shorter than this is no news: a server that restarts is back before it. In milliseconds. */
const PATIENCE_MS = 2500

const OWN_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Nobody on the way can read along: the line is encrypted, or does not leave this machine. */
export function isPrivateLine({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean {
  return protocol === 'https:' || OWN_MACHINE.has(hostname)
}

/** Says what a person must know before they go on: no encryption, no connection, or nothing is being sent. */
export function LineBanner({ publishing }: { publishing: { isStopped: boolean; reason: string | null } }) {
  const { t } = useLingui()
  const live = useSyncExternalStore(liveStore.subscribe, liveStore.read)
  return (
    <output className="block">
      {!isPrivateLine(location) && (
        <p className="flex items-center justify-center gap-2 border-b border-line bg-card px-3 py-1 text-center">
          <LockOpen aria-hidden size={14} className="flex-none" />
          {t`This address is not encrypted: whoever is on this network can read what passes. Use it for trials only.`}
        </p>
      )}
      {live !== 'open' && <NoConnection key={live} isCrowded={live === 'crowded'} />}
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

function NoConnection({ isCrowded }: { isCrowded: boolean }) {
  const { t } = useLingui()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (isCrowded)
    return (
      <p className="flex items-center justify-center gap-2 bg-ink px-3 py-1 text-center text-paper">
        <AppWindow aria-hidden size={14} className="flex-none" />
        {t`Too many windows of Relais are open: this one hears of nothing new. Close another one.`}
      </p>
    )
  if (!isLong) return null
  return (
    <p className="flex items-center justify-center gap-2 bg-ink px-3 py-1 text-center text-paper">
      <WifiOff aria-hidden size={14} className="flex-none" />
      {t`No connection. What you see may be old; what you write is kept here until it is back.`}
    </p>
  )
}
