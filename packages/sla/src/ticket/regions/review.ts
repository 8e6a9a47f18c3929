import { and } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'review'

const is = (status: 'resolved' | 'closed' | 'spam') => ({ type: 'isStatus', params: { status } }) as const

/** How soon a volunteer's draft is read. The description of the chart says what each state means. */
export function review(chart: TicketChart, tellMark: TellMark) {
  const { ended } = ending(METRIC)
  const { dueMark, changes } = running(METRIC, tellMark)
  const read = { target: 'idle', actions: ended('met') } as const
  const leaves = { target: 'idle', actions: ended('void') } as const
  const ends = {
    'draft.approved': read,
    'draft.returned': read,
    'assign.claim': { guard: 'isNewFence', ...leaves },
    'assign.recall': leaves,
    'assign.release': leaves,
    'override.waive': {
      guard: { type: 'isFor', params: { metric: METRIC } },
      target: 'idle',
      actions: ended('void', 'waived'),
    },
    'status.set': [
      { guard: is('resolved'), ...leaves },
      { guard: is('closed'), ...leaves },
      { guard: is('spam'), target: 'idle', actions: ended('dropped', 'spam') },
    ],
    'merge.absorbed': { target: 'idle', actions: ended('dropped', 'merged') },
  } as const
  return chart.createStateConfig({
    description:
      'idle: no draft waits, or nothing is promised of it. running: a volunteer’s draft waits for somebody ' +
      'who may approve it. late: past due. Approved or returned keeps it; a ticket that leaves review in ' +
      'another way ends it without a verdict. It is a promise of the team to itself.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'draft.submitted': {
            guard: and(['isWithVolunteer', 'isOngoing', { type: 'isPromised', params: { metric: METRIC } }]),
            target: 'running',
            actions: { type: 'open', params: { metric: METRIC } },
          },
        },
      },
      running: { on: { ...changes, ...ends, 'clock.tick': dueMark('late') } },
      late: { on: ends },
    },
  })
}
