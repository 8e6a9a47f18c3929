import type { Calendar, Calendars } from '../calendar/calendar.ts'
import type { Metric, Outcome } from '../clock/metric.ts'
import type { Target } from '../ticket/facts.ts'

/** One cycle as the naive reader counts it: a stop-watch with a budget. */
export type NaiveWatch = {
  readonly metric: Metric
  readonly startedAt: number
  readonly receivedAt: number
  /** What it is held to; null while nobody has said. `calendar` is empty for time as it passes. */
  target: Target | null
  version: string | null
  extra: number
  floor: number | null
  worked: number
  /** Since when it runs, and what it had worked by then; null while it stands. */
  since: number | null
  workedBefore: number
  /** The instant of the last change of what is promised. */
  setAt: number
  dueAt: number | null
  breachedAt: number | null
  outcome: Outcome
  metAt: number | null
  endedAt: number | null
  firstEndedAt: number | null
  outage: number
  /** The ticket keeps it from running. */
  isStill: boolean
  /** A person does, until then. */
  heldUntil: number | null
  isReplayed: boolean
}

/** What the naive ledger does with one watch at an instant. */
export function naiveWatches(calendars: Calendars) {
  const passing: Calendar = { add: (start, ms) => start + ms, between: (a, b) => Math.max(0, b - a) }
  const calendarOf = ({ target }: NaiveWatch): Calendar =>
    target === null || target.calendar === '' ? passing : calendars.get(target.calendar)!

  const limitOf = ({ target, extra, floor }: NaiveWatch): number | null =>
    target === null || target.budgetMs === null ? null : Math.max(target.budgetMs + extra, floor ?? 0)

  /** Counts up to `now`, and sees whether the due instant has gone by. */
  const count = (watch: NaiveWatch, now: number): void => {
    if (watch.since === null || watch.target === null || watch.endedAt !== null) return
    const { add, between } = calendarOf(watch)
    const limit = limitOf(watch)
    if (limit !== null && watch.breachedAt === null) {
      watch.dueAt ??= add(watch.since, Math.max(0, limit - watch.workedBefore))
      // All that is dated at one instant is said before time says anything.
      if (watch.dueAt < now && watch.setAt < now)
        Object.assign(watch, { breachedAt: watch.dueAt, outcome: 'breached' })
    }
    watch.worked = watch.workedBefore + between(watch.since, now)
  }

  const bookOutage = (watch: NaiveWatch, downSince: number | null, now: number): void => {
    if (downSince === null || watch.since === null || watch.target === null) return
    watch.outage += calendarOf(watch).between(Math.max(downSince, watch.since), now)
  }

  /** From `now` on it counts by what is promised then. */
  const countOn = (watch: NaiveWatch, now: number, downSince: number | null): void => {
    bookOutage(watch, downSince, now)
    watch.workedBefore = watch.worked
    if (watch.since !== null) watch.since = now
    watch.setAt = now
    if (watch.breachedAt === null) watch.dueAt = null
  }

  const stop = (watch: NaiveWatch, now: number, downSince: number | null): void => {
    bookOutage(watch, downSince, now)
    Object.assign(watch, { since: null, workedBefore: watch.worked })
    if (watch.breachedAt === null) Object.assign(watch, { dueAt: null, outcome: 'paused' })
  }

  /** Runs or stands, as the ticket and people have it. */
  const settle = (watch: NaiveWatch, now: number, downSince: number | null): void => {
    if (watch.endedAt !== null) return
    const isRunning = !watch.isStill && watch.heldUntil === null
    if (!isRunning) stop(watch, now, downSince)
    else if (watch.since === null) {
      watch.since = now
      if (watch.breachedAt === null) Object.assign(watch, { dueAt: null, outcome: 'running' })
      count(watch, now)
    }
  }

  const end = (watch: NaiveWatch, now: number, outcome: Outcome, downSince: number | null): void => {
    if (watch.since === null) {
      watch.since = now
      count(watch, now)
    } else bookOutage(watch, downSince, now)
    watch.workedBefore = watch.worked
    watch.firstEndedAt ??= now
    Object.assign(watch, { since: null, endedAt: now, heldUntil: null })
    watch.outcome = watch.breachedAt === null ? outcome : 'breached'
    if (outcome === 'met') watch.metAt = now
  }

  return { calendarOf, count, bookOutage, countOn, settle, end }
}
