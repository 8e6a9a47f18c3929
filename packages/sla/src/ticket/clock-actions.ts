import type { Calendars } from '../calendar/calendar.ts'
import {
  bookOutage,
  countFromReceipt,
  endClock,
  extendClock,
  moveClock,
  openClock,
  pauseClock,
  reopenClock,
  retargetClock,
  startClock,
} from '../clock/algebra.ts'
import { type Clock, type MetBy, withCause } from '../clock/clock.ts'
import { holdClock, releaseClock } from '../clock/hold-clock.ts'
import { crossMark, isTold, nextMark, rewindMarks } from '../clock/marks.ts'
import { type Cause, METRICS, type Metric, isTeamMetric } from '../clock/metric.ts'
import { replayClock } from '../clock/replay-clock.ts'
import type { TicketContext } from './context.ts'
import type { TicketEffect } from './effects.ts'
import { openingOf } from './openings.ts'
import type { PlacedFact } from './placed-fact.ts'
import { isReplay, ladderOf, promisedBy, promisedTo } from './promised-by.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }
type Clocks = Pick<TicketContext, 'clocks'>
type Of = { metric: Metric }

/** What happens to clocks, as functions of context and fact. Each returns the clocks after it; the chart says when. */
export function clockActions(calendars: Calendars) {
  const change = ({ context }: Scope, metric: Metric, next: (clock: Clock) => Clock): Clocks => {
    const clock = context.clocks[metric]
    return { clocks: clock === undefined ? context.clocks : { ...context.clocks, [metric]: next(clock) } }
  }
  /** A change that counts on from its own instant books the outage up to it. */
  const booked = ({ context, event }: Scope, clock: Clock, next: Clock): Clock => {
    if (context.downSince === null || next.runningSince === clock.runningSince) return next
    const { outageMs, causes } = bookOutage(clock, context.downSince, event.effectiveAt, calendars)
    return outageMs === clock.outageMs
      ? next
      : { ...next, outageMs, causes: causes.reduce(withCause, next.causes) }
  }

  return {
    open: (scope: Scope, { metric }: Of): Clocks => {
      const { context, event } = scope
      const opening = openingOf(scope, metric)
      if (opening === null) return { clocks: context.clocks }
      const clock = openClock(opening)
      const targets = event.type === 'target.set' ? event.body : context.targets
      const promised =
        targets === null
          ? clock
          : retargetClock(clock, event.effectiveAt, event.recordedAt, promisedBy(targets, metric), calendars)
      const counted = isTeamMetric(metric) ? countFromReceipt(promised, calendars) : promised
      return { clocks: { ...context.clocks, [metric]: counted } }
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
        return next === clock
          ? clock
          : rewindMarks(booked(scope, clock, next), ladderOf(context, 'promisedUpdate'))
      })
    },
    retarget: (scope: Scope, { metric }: Of): Clocks => {
      const { context, event } = scope
      if (event.type !== 'target.set') return { clocks: context.clocks }
      return change(scope, metric, (clock) => {
        const to = promisedTo(clock, metric, event)
        if (to === null) return clock
        const judge = isReplay(event.body.published) ? replayClock : retargetClock
        const next = judge(clock, event.effectiveAt, event.recordedAt, to, calendars)
        return next === clock ? clock : rewindMarks(booked(scope, clock, next), ladderOf(context, metric))
      })
    },
    extend: (scope: Scope, { metric }: Of): Clocks => {
      const { context, event } = scope
      if (event.type !== 'override.extend') return { clocks: context.clocks }
      return change(scope, metric, (clock) => {
        const extended = extendClock(clock, event.effectiveAt, event.body.addMs, calendars)
        return rewindMarks(booked(scope, clock, extended), ladderOf(context, metric))
      })
    },
    hold: (scope: Scope, { metric }: Of): Clocks => {
      const { context, event } = scope
      if (event.type !== 'override.pause') return { clocks: context.clocks }
      return change(scope, metric, (clock) =>
        holdClock(clock, event.effectiveAt, event.body.until, context.downSince, calendars),
      )
    },
    release: (scope: Scope, { metric, isRunning }: Of & { isRunning: boolean }): Clocks =>
      change(scope, metric, (clock) => releaseClock(clock, scope.event.effectiveAt, isRunning, calendars)),
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
        const mark = nextMark(clock, ladderOf(scope.context, metric), calendars)
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
    const ladder = ladderOf(context, metric)
    const mark = clock === undefined ? null : nextMark(clock, ladder, calendars)
    if (clock === undefined || mark === null || !isTold(clock, mark, ladder, calendars)) return null
    const crossed = crossMark(clock, mark.percent, context.lateTriageUntil)
    return {
      kind: 'mark.reached',
      key: `${context.id}:${metric}:${clock.cycle}:${mark.percent}:${clock.epoch}`,
      at: mark.at,
      isLive: !clock.causes.includes('backfill'),
      metric,
      policyVersion: clock.policyVersion,
      cycle: clock.cycle,
      epoch: clock.epoch,
      mark: mark.percent,
      dueAt: clock.dueAt ?? mark.at,
      causes: crossed.causes,
    }
  }
}

function metByOf(event: PlacedFact): MetBy {
  switch (event.type) {
    case 'reply.native':
      return 'native'
    case 'reply':
      return event.body.by
    case 'reaction':
      return 'core'
    case 'assign.claim':
      return event.body.role
    case 'offer.accepted':
      return 'volunteer'
    default:
      return 'person'
  }
}
