import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { spanWords } from '../signs/time-left.tsx'
import { remaining } from '../time/remaining.ts'
import type { HeldCard } from './kept-card.ts'

/** How often the time left is told anew, in milliseconds: nobody is hurried by the second. */
const STEP_MS = 5000

/** How long the card is held still, in words that hurry nobody. */
export function CardTime({ held }: { held: HeldCard }) {
  const { i18n } = useLingui()
  const left = useLeft(held.endsAt)
  return (
    <span className="flex-none text-md font-semibold whitespace-nowrap text-vol tabular-nums">
      {spanWords(remaining(left, 0), i18n)}
    </span>
  )
}

/** The same as a bar, and what its end means. */
export function CardTimeBar({ held, children }: { held: HeldCard; children: string }) {
  const { cameAt, endsAt } = held
  const left = useLeft(endsAt)
  const share = Math.round((100 * left) / Math.max(1, endsAt - cameAt))
  return (
    <div>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-vol-wash">
        <i className="block h-full rounded-full bg-vol" style={{ width: `${Math.min(100, share)}%` }} />
      </div>
      <p className="mt-1.5 text-sm text-ink-3">{children}</p>
    </div>
  )
}

/** Milliseconds until an instant of this phone's clock. */
function useLeft(endsAt: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), STEP_MS)
    return () => clearInterval(timer)
  }, [])
  return Math.max(0, endsAt - now)
}
