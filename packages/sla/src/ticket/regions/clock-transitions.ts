import type { TellMark } from '../chart.ts'
import type { Clock } from '../../clock/clock.ts'
import type { Cause, Metric } from '../../clock/metric.ts'
import type { TicketContext } from '../context.ts'
import type { PlacedFact } from '../placed-fact.ts'

type Scope = { context: TicketContext; event: PlacedFact }
type End = NonNullable<Clock['end']>

/** What any clock does with time, and with what a person grants it. */
export function ticking(metric: Metric, tellMark: TellMark) {
  const of = { metric }
  const cross = [
    { type: 'tell' as const, params: (scope: Scope) => tellMark(scope, metric) },
    { type: 'cross' as const, params: of },
  ] as const
  const isFor = { type: 'isFor' as const, params: of }
  const release = (isRunning: boolean) => ({ type: 'release' as const, params: { metric, isRunning } })
  const releases = (isRunning: boolean) => ({
    guard: { type: 'isReleaseDue' as const, params: of },
    actions: release(isRunning),
  })
  const granted = (isRunning: boolean) => ({
    'override.extend': { guard: isFor, actions: { type: 'extend' as const, params: of } },
    'override.pause': {
      guard: { type: 'isHoldOf' as const, params: of },
      actions: { type: 'hold' as const, params: of },
    },
    'override.resume': { guard: isFor, actions: release(isRunning) },
  })
  const crossing = { guard: { type: 'crossesMark' as const, params: of }, actions: cross }
  const due = { guard: { type: 'crossesDue' as const, params: of }, actions: cross }
  return {
    /** Of a clock that runs unless a person holds it. */
    grants: granted(true),
    /** Of a clock that stands still for another reason as well. */
    pausedGrants: granted(false),
    /** Crosses the next mark when its instant has come, the due mark into `late`; lets a held clock go. */
    marks: <Late extends string>(late: Late) => [{ ...due, target: late }, crossing, releases(true)],
    /** The same of a promise of the team to itself, which has no other mark. */
    dueMark: <Late extends string>(late: Late) => [{ ...due, target: late }, releases(true)],
    lateMarks: [crossing],
    pausedMarks: [releases(false)],
  }
}

/** What a clock that a policy made does with time and with changes of its promise. */
export function running(metric: Metric, tellMark: TellMark) {
  const { grants, pausedGrants, ...marks } = ticking(metric, tellMark)
  const retarget = { actions: { type: 'retarget' as const, params: { metric } } }
  return {
    ...marks,
    changes: { 'target.set': retarget, ...grants },
    pausedChanges: { 'target.set': retarget, ...pausedGrants },
  }
}

/** The ways a cycle of an answer's promise ends. */
export function ending(metric: Metric) {
  const ended = (end: End, cause?: Cause) => ({
    type: 'end' as const,
    params: { metric, end, ...(cause && { cause }) },
  })
  const status = (name: 'resolved' | 'closed' | 'spam') => ({
    type: 'isStatus' as const,
    params: { status: name },
  })
  const answered = <State>(target: State) => ({
    guard: { type: 'isAnswerTo' as const, params: { metric } },
    target,
    actions: ended('met'),
  })
  return {
    ended,
    end: <To extends string>(to: Readonly<Record<End, To>>) => ({
      reply: answered(to.met),
      // Written by a person and seen by the customer: an answer to all but the public, who may not have seen it.
      'reply.native':
        metric === 'publicAcknowledgement' ? answered(to.met) : { target: to.met, actions: ended('met') },
      reaction: answered(to.met),
      'customer.deleted': {
        guard: 'isLastUnanswered' as const,
        target: to.void,
        actions: ended('void', 'deleted_by_author'),
      },
      'override.waive': {
        guard: { type: 'isFor' as const, params: { metric } },
        target: to.void,
        actions: ended('void', 'waived'),
      },
      'status.set': [
        { guard: status('resolved'), target: to.closedUnanswered, actions: ended('closedUnanswered') },
        { guard: status('closed'), target: to.closedUnanswered, actions: ended('closedUnanswered') },
        { guard: status('spam'), target: to.dropped, actions: ended('dropped', 'spam') },
      ],
      'merge.absorbed': { target: to.dropped, actions: ended('dropped', 'merged') },
    }),
  }
}
