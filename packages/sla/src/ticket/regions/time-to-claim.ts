import { and, not, or } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'timeToClaim'
const OF = { metric: METRIC } as const

const is = (status: 'open' | 'hold' | 'waitingCustomer' | 'resolved' | 'closed' | 'spam') =>
  ({ type: 'isStatus', params: { status } }) as const

/** How soon somebody takes the ticket. The description of the chart says what each state means. */
export function timeToClaim(chart: TicketChart, tellMark: TellMark) {
  const { ended, end } = ending(METRIC)
  const { dueMark, pausedMarks, changes, pausedChanges } = running(METRIC, tellMark)
  const open = { type: 'open', params: OF } as const
  const pause = { type: 'pause', params: OF } as const
  const resume = { type: 'resume', params: OF } as const
  const isPromised = { type: 'isPromised', params: OF } as const
  const isParked = or([is('hold'), and([is('waitingCustomer'), 'isAnswered'])])
  const isStanding = or(['isOnHold', and(['isWaiting', 'isAnswered'])])

  const opens = { target: 'running', actions: open } as const
  const freed = [
    { guard: and(['isHeldBySomebody', isPromised, isStanding]), target: 'paused', actions: [open, pause] },
    { guard: and(['isHeldBySomebody', isPromised, 'isOngoing']), ...opens },
  ] as const
  const taken = { target: 'idle', actions: ended('met') } as const
  const over = [
    { guard: is('resolved'), target: 'idle', actions: ended('void') },
    { guard: is('closed'), target: 'idle', actions: ended('void') },
    { guard: is('spam'), target: 'idle', actions: ended('dropped', 'spam') },
  ] as const
  const ends = {
    ...end({ met: 'idle', void: 'idle', closedUnanswered: 'idle', dropped: 'idle' }),
    'assign.claim': { guard: 'isNewFence', ...taken },
    'offer.accepted': { guard: 'isThisOffer', ...taken },
  } as const

  return chart.createStateConfig({
    description:
      'idle: nothing is promised of it, somebody has it, or nothing is to do. running: open, to be answered ' +
      'and nobody’s, offered or not, counted from when we had the message. paused: set aside, or with the ' +
      'customer, who has our answer. late: past due. Whoever takes it ends it, so does an answer; each time ' +
      'it is given back begins another cycle. It is a promise of the team to itself.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'target.set': { guard: and([isPromised, 'isOpen', 'isUnclaimed', 'isOwed']), ...opens },
          'customer.message': {
            guard: and([isPromised, 'isUnclaimed', 'isActive', not('isThanks')]),
            ...opens,
          },
          'assign.release': freed,
          'assign.recall': freed,
        },
      },
      running: {
        on: {
          ...changes,
          ...ends,
          'status.set': [...over, { guard: isParked, target: 'paused', actions: pause }],
          'clock.tick': dueMark('late'),
        },
      },
      paused: {
        on: {
          ...pausedChanges,
          ...ends,
          'status.set': [
            ...over,
            { guard: is('open'), target: 'running', actions: resume },
            { guard: and([is('waitingCustomer'), not('isAnswered')]), target: 'running', actions: resume },
          ],
          'customer.message': { guard: not('isThanks'), target: 'running', actions: resume },
          'clock.tick': [{ guard: 'isHoldOver', target: 'running', actions: resume }, ...pausedMarks],
        },
      },
      late: {
        on: {
          ...ends,
          'status.set': [...over, { guard: isParked, actions: pause }, { actions: resume }],
          'customer.message': { guard: not('isThanks'), actions: resume },
          'clock.tick': { guard: 'isHoldOver', actions: resume },
        },
      },
    },
  })
}
