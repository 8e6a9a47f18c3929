import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Pause } from 'lucide-react'
import type { ClockFieldsFragment } from '../graphql/generated/graphql.ts'
import { useNow } from '../time/now.ts'
import { elapsedShare, remaining, tickFor } from '../time/remaining.ts'
import type { Span } from '../time/remaining.ts'
import { serverNow } from '../time/server-clock.ts'
import { leadClock, standingOf } from './lead-clock.ts'
import type { Standing } from './lead-clock.ts'

/** A length of time in short: `2 min`, `1 h 40`, `2 d 3 h`. */
export function spanWords(span: Omit<Span, 'isLate'>, i18n: I18n): string {
  const { days, hours, minutes } = span
  const padded = String(minutes).padStart(2, '0')
  if (days > 0) return hours > 0 ? i18n._(msg`${days} d ${hours} h`) : i18n._(msg`${days} d`)
  if (hours > 0) return minutes > 0 ? i18n._(msg`${hours} h ${padded}`) : i18n._(msg`${hours} h`)
  return minutes > 0 ? i18n._(msg`${minutes} min`) : i18n._(msg`under 1 min`)
}

const inks: Record<Standing, string> = {
  none: 'text-ink-3',
  paused: 'text-ink-3',
  onTime: 'text-ink-2',
  atRisk: 'text-risk',
  breached: 'text-breach',
}

/** The time left on the promise that matters most now, with a ring that fills as time goes. */
export function TimeLeft({
  clocks,
  ring = true,
}: {
  clocks: readonly ClockFieldsFragment[]
  ring?: boolean
}) {
  const { t, i18n } = useLingui()
  const clock = leadClock(clocks)
  const dueAt = clock?.dueAt == null ? null : Date.parse(clock.dueAt)
  const now = useNow(dueAt === null ? 60_000 : tickFor(dueAt, serverNow()))
  const standing = standingOf(clock, now)
  if (clock === null || standing === 'none') return null

  const shape = `inline-flex flex-none items-center gap-1.5 text-xs font-medium whitespace-nowrap tabular-nums ${inks[standing]}`
  if (dueAt === null || standing === 'paused')
    return (
      <span className={shape}>
        <Pause aria-hidden size={12} />
        {t`held`}
      </span>
    )

  const span = remaining(dueAt, now)
  const words = spanWords(span, i18n)
  const share = elapsedShare(Date.parse(clock.startedAt), dueAt, now)
  return (
    <span className={shape}>
      {ring && <Ring share={share} />}
      {span.isLate ? t`${words} late` : words}
      {standing === 'atRisk' && <span className="sr-only">{t`at risk`}</span>}
    </span>
  )
}

/** A disc that fills with the share of time that is gone. Only an ornament: the words say it. */
function Ring({ share }: { share: number }) {
  return (
    <span
      aria-hidden
      className="size-3.5 flex-none rounded-full inset-ring-[1.5px] inset-ring-current"
      style={{ background: `conic-gradient(currentColor ${Math.round(share * 100)}%, transparent 0)` }}
    />
  )
}
