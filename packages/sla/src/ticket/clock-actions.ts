import type { Calendars } from '../calendar/calendar.ts'
import {
  bookOutage,
  endClock,
  extendClock,
  moveClock,
  openClock,
  pauseClock,
  reopenClock,
  retargetClock,
  startClock,
} from '../clock/algebra.ts'
import type { Clock, MetBy } from '../clock/clock.ts'
import { crossMark, isTold, nextMark, rewindMarks } from '../clock/marks.ts'
import { type Cause, DEFAULT_MARKS, METRICS, type Metric } from '../clock/metric.ts'
import type { TicketContext } from './context.ts'
import type { TicketEffect } from './effects.ts'
import type { Targets } from './facts.ts'
import type { PlacedFact } from './placed-fact.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }
type Clocks = Pick<TicketContext, 'clocks'>
type Of = { metric: Metric }

const BACKFILL_MS = 24 * 3_600_000

/** What happens to clocks, as functions of context and fact. Each returns the clocks after it; the chart says when. */
export function clockActions(calendars: Calendars) {
  const change = ({ context }: Scope, metric: Metric, next: (clock: Clock) => Clock): Clocks => {
    const clock = context.clocks[metric]
    return { clocks: clock === undefined ? context.clocks : { ...context.clocks, [metric]: next(clock) } }
  }

  return {
    open: ({ context, event }: Scope, { metric }: Of): Clocks => {
      if (event.type !== 'customer.message') return { clocks: context.clocks }
      const clock = openClock({
        cycle: (context.clocks[metric]?.cycle ?? 0) + 1,
        startedAt: event.effectiveAt,
        receivedAt: event.body.receivedAt,
        recordedAt: event.recordedAt,
        causes: causesOf(event),
      })
      const targets = context.targets
      const promised =
        targets === null
          ? clock
          : retargetClock(clock, event.effectiveAt, event.recordedAt, promisedBy(targets, metric), calendars)
      return { clocks: { ...context.clocks, [metric]: promised } }
    },
    /** A person's promise begins: a cycle that ends at an instant. */
    promise: ({ context, event }: Scope): Clocks => {
      if (event.type !== 'update.promised') return { clocks: context.clocks }
      const { effectiveAt, recordedAt, body } = event
      const opened = openClock({
        cycle: (context.clocks.promisedUpdate?.cycle ?? 0) + 1,
        startedAt: effectiveAt,
        receivedAt: effectiveAt,
        recordedAt,
        causes: [],
      })
      const promised = moveClock(opened, effectiveAt, recordedAt, body.dueAt, calendars)
      return { clocks: { ...context.clocks, promisedUpdate: promised } }
    },
    move: (scope: Scope): Clocks => {
      const { context, event } = scope
      if (event.type !== 'update.promised') return { clocks: context.clocks }
      return change(scope, 'promisedUpdate', (clock) => {
        const next = moveClock(clock, event.effectiveAt, event.recordedAt, event.body.dueAt, calendars)
        return next === clock ? clock : rewindMarks(next, marksOf(context))
      })
    },
    retarget: (scope: Scope, { metric }: Of): Clocks => {
      const { event } = scope
      if (event.type !== 'target.set') return { clocks: scope.context.clocks }
      const targets = event.body
      return change(scope, metric, (clock) => {
        const to = promisedBy(targets, metric)
        const next = retargetClock(clock, event.effectiveAt, event.recordedAt, to, calendars)
        return next === clock ? clock : rewindMarks(next, targets.marks)
      })
    },
    extend: (scope: Scope, { metric }: Of): Clocks => {
      const { context, event } = scope
      if (event.type !== 'override.extend') return { clocks: context.clocks }
      return change(scope, metric, (clock) =>
        rewindMarks(extendClock(clock, event.effectiveAt, event.body.addMs, calendars), marksOf(context)),
      )
    },
    pause: (scope: Scope, { metric }: Of): Clocks =>
      change(scope, metric, (clock) =>
        clock.runningSince === null
          ? clock
          : pauseClock(clock, scope.event.effectiveAt, scope.context.downSince, calendars),
      ),
    resume: (scope: Scope, { metric }: Of): Clocks =>
      change(scope, metric, (clock) =>
        clock.runningSince === null ? startClock(clock, scope.event.effectiveAt, calendars) : clock,
      ),
    reopen: (scope: Scope, { metric }: Of): Clocks =>
      change(scope, metric, (clock) => reopenClock(clock, scope.event.effectiveAt, calendars)),
    end: (
      scope: Scope,
      { metric, end, cause }: Of & { end: NonNullable<Clock['end']>; cause?: Cause },
    ): Clocks =>
      change(scope, metric, (clock) => {
        const by = {
          metBy: metByOf(scope.event),
          downSince: scope.context.downSince,
          ...(cause && { cause }),
        }
        return endClock(clock, scope.event.effectiveAt, end, by, calendars)
      }),
    cross: (scope: Scope, { metric }: Of): Clocks =>
      change(scope, metric, (clock) => {
        const mark = nextMark(clock, marksOf(scope.context), calendars)
        return mark === null ? clock : crossMark(clock, mark.percent, scope.context.lateTriageUntil)
      }),
    bookOutage: ({ context, event }: Scope): Clocks => {
      const { downSince } = context
      if (downSince === null) return { clocks: context.clocks }
      const clocks = { ...context.clocks }
      for (const metric of METRICS) {
        const clock = clocks[metric]
        if (clock !== undefined) clocks[metric] = bookOutage(clock, downSince, event.effectiveAt, calendars)
      }
      return { clocks }
    },
  }
}

/** What is told of the mark that `cross` is about to cross; null when a higher one was past as well when it was set. */
export function markEffect(calendars: Calendars) {
  return ({ context }: Scope, metric: Metric): TicketEffect | null => {
    const clock = context.clocks[metric]
    const marks = marksOf(context)
    const mark = clock === undefined ? null : nextMark(clock, marks, calendars)
    if (clock === undefined || mark === null || !isTold(clock, mark, marks, calendars)) return null
    const crossed = crossMark(clock, mark.percent, context.lateTriageUntil)
    return {
      kind: 'mark.reached',
      key: `${context.id}:${metric}:${clock.cycle}:${mark.percent}:${clock.epoch}`,
      at: mark.at,
      isLive: !clock.causes.includes('backfill'),
      metric,
      cycle: clock.cycle,
      epoch: clock.epoch,
      mark: mark.percent,
      dueAt: clock.dueAt ?? mark.at,
      causes: crossed.causes,
    }
  }
}

export function marksOf(context: TicketContext): readonly number[] {
  return context.targets?.marks ?? DEFAULT_MARKS
}

function promisedBy(targets: Targets, metric: Metric) {
  const { budgetMs, calendar } = targets.metrics[metric] ?? {
    budgetMs: null,
    calendar: targets.metrics.resolution.calendar,
  }
  return { policyVersion: targets.policyVersion, budgetMs, calendar, graceMs: targets.retargetGraceMs }
}

function causesOf(event: Extract<PlacedFact, { type: 'customer.message' }>): Cause[] {
  const isOld = event.body.receivedAt - event.effectiveAt > BACKFILL_MS
  return [
    ...(event.body.isBackfill || isOld ? (['backfill'] as const) : []),
    ...(event.isSkewed === true ? (['source_clock_skew'] as const) : []),
  ]
}

function metByOf(event: PlacedFact): MetBy {
  if (event.type === 'reply.native') return 'native'
  return event.type === 'reply' && event.body.by === 'volunteer'
    ? 'volunteer'
    : event.type === 'reply'
      ? 'core'
      : 'person'
}
