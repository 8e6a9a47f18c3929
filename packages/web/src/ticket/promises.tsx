import { useLingui } from '@lingui/react/macro'
import type { ClockFieldsFragment, ClockTarget } from '../graphql/generated/graphql.ts'
import { isToCustomer, standingOf } from '../signs/lead-clock.ts'
import { Instant } from '../signs/instant.tsx'
import { outcomeWords, targetWords } from '../signs/ticket-words.ts'
import { spanWords } from '../signs/time-left.tsx'
import { useNow } from '../time/now.ts'
import { elapsedShare, remaining } from '../time/remaining.ts'

/** Every promise on the ticket, with what is left of it; each explains itself when it is pressed. */
export function Promises({
  clocks,
  onExplain,
}: {
  clocks: readonly ClockFieldsFragment[]
  onExplain: (target: ClockTarget) => void
}) {
  const { t } = useLingui()
  const shown = clocks.filter((clock) => clock.budgetMs !== null)
  if (shown.length === 0) return <p className="text-sm text-ink-2">{t`Nothing is promised here.`}</p>
  const toCustomer = shown.filter(isToCustomer)
  const amongUs = shown.filter((clock) => !isToCustomer(clock))
  return (
    <>
      <PromiseList clocks={toCustomer} onExplain={onExplain} />
      {amongUs.length > 0 && (
        <>
          <h4 className="mt-2.5 mb-1 text-xs font-medium text-ink-3">{t`Among ourselves`}</h4>
          <PromiseList clocks={amongUs} onExplain={onExplain} />
        </>
      )}
    </>
  )
}

function PromiseList({ clocks, onExplain }: Parameters<typeof Promises>[0]) {
  const { t, i18n } = useLingui()
  return (
    <ul className="flex flex-col gap-1">
      {clocks.map((clock) => {
        const name = i18n._(targetWords[clock.target])
        return (
          <li key={`${clock.target} ${clock.cycle}`}>
            <button
              type="button"
              title={t`Why: ${name}`}
              onClick={() => onExplain(clock.target)}
              className="-mx-1.5 block w-[calc(100%+0.75rem)] rounded-md px-1.5 py-1 text-start hover:bg-hover pointer-coarse:min-h-11"
            >
              <PromiseBar clock={clock} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const inks = {
  none: 'text-ink-2',
  paused: 'text-ink-2',
  onTime: 'text-ink-2',
  atRisk: 'text-risk font-medium',
  breached: 'text-breach font-medium',
}
const bars = {
  none: 'bg-ink-3',
  paused: 'bg-ink-3',
  onTime: 'bg-ink-3',
  atRisk: 'bg-risk',
  breached: 'bg-breach',
}

function PromiseBar({ clock }: { clock: ClockFieldsFragment }) {
  const { t, i18n } = useLingui()
  const now = useNow(10_000)
  const hasEnded = clock.endedAt !== null || clock.metAt !== null
  const standing = hasEnded ? (clock.breachedAt === null ? 'none' : 'breached') : standingOf(clock, now)
  const budget = spanWords(remaining(clock.budgetMs ?? 0, 0), i18n)
  const end = clock.metAt ?? clock.endedAt
  const share =
    clock.dueAt === null
      ? Math.min(1, clock.usedMs / (clock.budgetMs ?? Infinity))
      : elapsedShare(
          Date.parse(clock.startedAt),
          Date.parse(clock.dueAt),
          end === null ? now : Date.parse(end),
        )

  const words = () => {
    if (hasEnded) {
      const used = spanWords(remaining(clock.usedMs, 0), i18n)
      const outcome = i18n._(outcomeWords[clock.outcome])
      return clock.outcome === 'met' ? t`kept in ${used} of ${budget}` : outcome
    }
    if (clock.dueAt === null || standing === 'paused') return i18n._(outcomeWords.paused)
    const span = remaining(Date.parse(clock.dueAt), now)
    const left = spanWords(span, i18n)
    if (span.isLate) return t`${left} late`
    // Before the doors open there is more time left than was promised of working time.
    const isBefore = Date.parse(clock.dueAt) - now > (clock.budgetMs ?? 0)
    return isBefore ? t`${left} left` : t`${left} left of ${budget}`
  }
  return (
    <>
      <span className="flex flex-wrap justify-between gap-x-2 text-sm">
        <span>{i18n._(targetWords[clock.target])}</span>
        <span className={inks[standing]}>{words()}</span>
      </span>
      <span aria-hidden className="mt-1 block h-1 overflow-hidden rounded bg-line forced-color-adjust-none">
        <span className={`block h-full ${bars[standing]}`} style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      {!hasEnded && clock.heldUntil !== null && (
        <span className="mt-0.5 block text-xs text-ink-2">
          {t({ message: 'Held by a supervisor until', context: 'an instant follows' })}{' '}
          <Instant at={clock.heldUntil} />
        </span>
      )}
      {!hasEnded && clock.causes.includes('extended') && (
        <span className="mt-0.5 block text-xs text-ink-2">
          {t`Extended by ${spanWords(remaining(clock.extraMs, 0), i18n)}`}
        </span>
      )}
    </>
  )
}
