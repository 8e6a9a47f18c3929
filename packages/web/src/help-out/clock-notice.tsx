import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { onDevice } from '../ui/browser-memory.ts'
import { serverNow } from '../time/server-clock.ts'
import { Button } from '../ui/button.tsx'

const MINUTE_MS = 60_000
const DAY = 24 * 60
/** So far from the server's a clock is not worth a word, in minutes: an offer lasts four. */
const FEW = 3
/** How often it is looked whether the clock was set meanwhile. */
const LOOK_MS = 5_000
const KEPT_UNDER = 'relais.clockTold'

/** How far this phone's clock is ahead of the server's, in minutes; below zero where it is behind. */
const readAhead = () => Math.round((Date.now() - serverNow()) / MINUTE_MS)

function listen(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_MS)
  return () => clearInterval(timer)
}

/** Somebody whose phone shows another time wonders which one counts: it is told once, until the clock is off by something else. */
export function ClockNotice() {
  const { t, i18n } = useLingui()
  const ahead = useSyncExternalStore(listen, readAhead)
  const [told, setTold] = useState(ahead)
  // Answers take a moment to come, so the last minute is uncertain: a sentence that is being read stays as it is.
  if (Math.abs(ahead - told) > 1) setTold(ahead)
  const [known, setKnown] = useState(() => Number(onDevice.read(KEPT_UNDER) ?? 0))
  const isTold = Math.abs(told) > FEW && Math.abs(told - known) > FEW
  const put = () => {
    onDevice.keep(KEPT_UNDER, String(told))
    setKnown(told)
    document.querySelector<HTMLElement>('#work')?.focus({ preventScroll: true })
  }
  return (
    <output className="block">
      {isTold && (
        <span className="flex items-center gap-2 border-b border-line bg-rail ps-4 pe-1 text-ink-2">
          <span className="flex-1 py-1.5">{i18n._(sentence(told))}</span>
          <Button look="ghost" className="size-11! flex-none p-0!" label={t`Close`} onPress={put}>
            <X aria-hidden size={16} />
          </Button>
        </span>
      )}
    </output>
  )
}

function sentence(ahead: number): MessageDescriptor {
  const minutes = Math.abs(ahead)
  const hours = Math.round(minutes / 60)
  if (minutes >= 2 * DAY) return msg`Your phone’s date is wrong; the times shown here follow Relais.`
  if (minutes >= 120)
    return ahead > 0
      ? msg`${plural(hours, { one: 'Your phone’s clock is # hour ahead; the times shown here follow Relais.', other: 'Your phone’s clock is # hours ahead; the times shown here follow Relais.' })}`
      : msg`${plural(hours, { one: 'Your phone’s clock is # hour behind; the times shown here follow Relais.', other: 'Your phone’s clock is # hours behind; the times shown here follow Relais.' })}`
  return ahead > 0
    ? msg`${plural(minutes, { one: 'Your phone’s clock is # minute ahead; the times shown here follow Relais.', other: 'Your phone’s clock is # minutes ahead; the times shown here follow Relais.' })}`
    : msg`${plural(minutes, { one: 'Your phone’s clock is # minute behind; the times shown here follow Relais.', other: 'Your phone’s clock is # minutes behind; the times shown here follow Relais.' })}`
}
