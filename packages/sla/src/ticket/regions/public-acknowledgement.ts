import { and, not } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'publicAcknowledgement'

/** The promise of a first word that everybody can read. The description of the chart says what each state means. */
export function publicAcknowledgement(chart: TicketChart, tellMark: TellMark) {
  const { end } = ending(METRIC)
  const { marks, lateMarks, changes } = running(METRIC, tellMark)
  const open = { type: 'open', params: { metric: METRIC } } as const
  return chart.createStateConfig({
    description:
      'idle: nothing public is promised. running: the public ' +
      'waits, from the instant from which the customer waits for a first response; an answer in private ' +
      'keeps that one only. late, met, metLate, closedUnanswered, closedLate, void: as there. Follows the ' +
      'targets while the matter is public, and runs on when it goes private. Never pauses, never runs twice.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'customer.message': {
            guard: and(['isActive', not('isThanks'), 'owesAcknowledgement']),
            target: 'running',
            actions: open,
          },
          'target.set': { guard: and(['isActive', 'owesAcknowledgement']), target: 'running', actions: open },
        },
      },
      running: {
        on: {
          ...changes,
          'target.set': { guard: 'speaksOfPublic', ...changes['target.set'] },
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
