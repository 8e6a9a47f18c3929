import { useNow } from '../../time/now.ts'
import type { ExplainedCycleFragment } from '../../graphql/generated/graphql.ts'

/** A part of the bar, from 0 to 1. */
interface Part {
  from: number
  to: number
  look: keyof typeof looks
}

const looks = {
  ran: 'bg-ink-3',
  late: 'bg-breach',
  held: 'bg-paper inset-ring inset-ring-line-strong',
  left: 'bg-line',
} as const

/** The stretches of a clock on one line, with the instant at which it was due. An ornament: the list under it says it all. */
export function ClockBar({ cycle }: { cycle: ExplainedCycleFragment }) {
  const now = useNow(10_000)
  const explanation = cycle.explanation
  if (!explanation) return null
  const start = Date.parse(cycle.startedAt)
  const dueAt = cycle.breachedAt ?? cycle.dueAt
  const due = dueAt === null ? null : Date.parse(dueAt)
  const stop = cycle.endedAt === null ? now : Date.parse(cycle.endedAt)
  const end = Math.max(stop, due ?? 0)
  if (end <= start) return null
  const share = (at: number) => Math.min(1, Math.max(0, (at - start) / (end - start)))
  const parts: Part[] = explanation.stretches.flatMap((stretch): Part[] => {
    const from = Date.parse(stretch.from)
    const to = stretch.to === null ? stop : Date.parse(stretch.to)
    if (stretch.pausedBy !== null) return [{ from: share(from), to: share(to), look: 'held' }]
    const isLate = cycle.breachedAt !== null && due !== null
    if (!isLate || to <= due) return [{ from: share(from), to: share(to), look: 'ran' }]
    return [
      ...(from < due ? [{ from: share(from), to: share(due), look: 'ran' as const }] : []),
      { from: share(Math.max(from, due)), to: share(to), look: 'late' },
    ]
  })
  return (
    <div aria-hidden className="relative h-3.5 forced-color-adjust-none">
      <div className={`absolute inset-x-0 top-1 h-1.5 rounded ${looks.left}`} />
      {parts.map(({ from, to, look }) => (
        <div
          key={`${from} ${look}`}
          className={`absolute top-1 h-1.5 min-w-px rounded-xs ${looks[look]}`}
          style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }}
        />
      ))}
      {due !== null && (
        <div
          className="absolute top-0 h-3.5 w-0.5 -translate-x-px bg-ink rtl:translate-x-px"
          style={{ insetInlineStart: `${share(due) * 100}%` }}
        />
      )}
    </div>
  )
}
