import { useLingui } from '@lingui/react/macro'
import type { LedgerRowFragment } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { outcomeWords } from '../../signs/ticket-words.ts'

/** The other cycles of a promise on this ticket, the latest first; nothing where there is only one. */
export function CycleList({
  cycles,
  chosen,
  onChoose,
}: {
  cycles: readonly LedgerRowFragment[]
  chosen: number
  onChoose: (number: number) => void
}) {
  const { t, i18n } = useLingui()
  if (cycles.length < 2) return null
  return (
    <section>
      <h3 className="heading mb-1.5">{t`Each time on this ticket`}</h3>
      <ul className="flex flex-col">
        {cycles.map((cycle) => (
          <li key={cycle.number}>
            <button
              type="button"
              aria-current={cycle.number === chosen}
              onClick={() => onChoose(cycle.number)}
              className="flex min-h-7 w-full items-center justify-between gap-3 rounded-md px-2 text-start hover:bg-hover aria-[current=true]:bg-accent-wash pointer-coarse:min-h-11"
            >
              <span className="tabular-nums">
                <Instant at={cycle.startedAt} />
              </span>
              <span className={cycle.outcome === 'breached' ? 'text-breach' : 'text-ink-2'}>
                {i18n._(outcomeWords[cycle.outcome])}
                {cycle.adjustedOutcome !== cycle.outcome && ` · ${t`excused`}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
