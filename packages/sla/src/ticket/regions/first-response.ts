import { and, not } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'firstResponse'

/** The promise of a first answer. The description of the chart says what each state means. */
export function firstResponse(chart: TicketChart, tellMark: TellMark) {
  const { end } = ending(METRIC)
  const { marks, lateMarks, changes } = running(METRIC, tellMark)
  return chart.createStateConfig({
    description:
      'idle: nobody has written. running: the customer waits for our first answer. late: past due, ' +
      'still waiting. met, metLate: answered. closedUnanswered, closedLate: resolved without an answer. ' +
      'void: nothing to answer any more. Never runs twice.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'customer.message': {
            guard: and(['isActive', not('isThanks')]),
            target: 'running',
            actions: { type: 'open', params: { metric: METRIC } },
          },
        },
      },
      running: {
        on: {
          ...changes,
          ...end({ met: 'met', void: 'void', closedUnanswered: 'closedUnanswered', dropped: 'void' }),
          'clock.tick': marks('late'),
        },
      },
      late: {
        on: {
          ...end({ met: 'metLate', void: 'closedLate', closedUnanswered: 'closedLate', dropped: 'void' }),
          'clock.tick': lateMarks,
        },
      },
      met: {},
      metLate: {},
      closedUnanswered: {},
      closedLate: {},
      void: {},
    },
  })
}
