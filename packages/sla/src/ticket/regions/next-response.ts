import { and, not } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'nextResponse'

/** The promise of every further answer. The description of the chart says what each state means. */
export function nextResponse(chart: TicketChart, tellMark: TellMark) {
  const { end } = ending(METRIC)
  const { marks, lateMarks, changes } = running(METRIC, tellMark)
  const ends = end({ met: 'idle', void: 'idle', closedUnanswered: 'idle', dropped: 'idle' })
  return chart.createStateConfig({
    description:
      'idle: we spoke last, or the first response is still owed. running: the customer wrote again and ' +
      'waits. late: past due. One cycle per silence, from its oldest message; each ends in idle with ' +
      'its outcome in the ledger.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'customer.message': {
            guard: and(['isActive', 'isFirstResponseOver', not('isThanks')]),
            target: 'running',
            actions: { type: 'open', params: { metric: METRIC } },
          },
        },
      },
      running: { on: { ...changes, ...ends, 'clock.tick': marks('late') } },
      late: { on: { ...ends, 'clock.tick': lateMarks } },
    },
  })
}
