import type { TellMark } from '../chart.ts'
import type { Clock } from '../../clock/clock.ts'
import type { Cause, Metric } from '../../clock/metric.ts'
import type { TicketContext } from '../context.ts'
import type { PlacedFact } from '../placed-fact.ts'

type Scope = { context: TicketContext; event: PlacedFact }
type End = NonNullable<Clock['end']>

/** What any clock that runs does with time, and with what a person grants it. */
export function ticking(metric: Metric, tellMark: TellMark) {
  const of = { metric }
  const cross = [
    { type: 'tell' as const, params: (scope: Scope) => tellMark(scope, metric) },
    { type: 'cross' as const, params: of },
  ] as const
  return {
    grants: {
      'override.extend': {
        guard: { type: 'isFor' as const, params: of },
        actions: { type: 'extend' as const, params: of },
      },
    },
    /** Crosses the next mark when its instant has come; the due mark leads to `late`, where there is such a state to go to. */
    marks: <Late extends string>(late: Late | null) => [
      ...(late === null
        ? []
        : [{ guard: { type: 'crossesDue' as const, params: of }, target: late, actions: cross }]),
      { guard: { type: 'crossesMark' as const, params: of }, actions: cross },
    ],
  }
}

/** What a clock that a policy made does with time and with changes of its promise. */
export function running(metric: Metric, tellMark: TellMark) {
  const { grants, marks } = ticking(metric, tellMark)
  const retarget = { actions: { type: 'retarget' as const, params: { metric } } }
  return { changes: { 'target.set': retarget, ...grants }, marks }
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
  return {
    ended,
    end: <To extends string>(to: Readonly<Record<End, To>>) => ({
      reply: { guard: 'isQualifying' as const, target: to.met, actions: ended('met') },
      'reply.native': { target: to.met, actions: ended('met') },
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
