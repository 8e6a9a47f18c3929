import { and, not } from 'xstate'
import type { TellMark, TicketChart } from '../chart.ts'
import type { Metric } from '../../clock/metric.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'resolution'
const OF = { metric: METRIC } as const

const is = (status: 'open' | 'hold' | 'waitingCustomer' | 'resolved' | 'closed' | 'spam') =>
  ({ type: 'isStatus', params: { status } }) as const

/** The promise to settle the matter. The description of the chart says what each state means. */
export function resolution(chart: TicketChart, tellMark: TellMark) {
  const { ended } = ending(METRIC)
  const { marks, changes } = running(METRIC, tellMark)
  const pause = { type: 'pause', params: OF } as const
  const resume = { type: 'resume', params: OF } as const
  const reopen = { type: 'reopen', params: OF } as const
  const isWritten = and(['isActive', not('isThanks')])
  const isBreached = { type: 'isBreached', params: OF } as const
  const isParked = and([is('waitingCustomer'), 'isAnswered'])
  const answersWhileWaiting = and(['isQualifying', 'isWaiting'])

  const over = [
    { guard: is('resolved'), target: 'done', actions: ended('met') },
    { guard: is('closed'), target: 'done', actions: ended('met') },
    { guard: is('spam'), target: 'void', actions: ended('dropped', 'spam') },
  ] as const
  const vanishes = {
    guard: 'isWholeMatter',
    target: 'void',
    actions: ended('void', 'deleted_by_author'),
  } as const
  const needsNoAnswer = and(['isLastUnanswered', 'isWaiting'])
  const leaves = {
    'customer.deleted': vanishes,
    'override.waive': {
      guard: { type: 'isFor', params: OF },
      target: 'void',
      actions: ended('void', 'waived'),
    },
    'merge.absorbed': { target: 'void', actions: ended('dropped', 'merged') },
  } as const
  const opens = {
    'customer.message': { guard: isWritten, target: 'running', actions: { type: 'open', params: OF } },
  } as const

  return chart.createStateConfig({
    description:
      'idle: nobody has written. running: not resolved yet. paused: with the customer, who has our ' +
      'answer (a status set without one stops nothing). late: past due; counts on, pauses without ' +
      'leaving. done: resolved; a return goes on with the time already used. void: nothing to resolve; ' +
      'a later message opens another cycle.',
    initial: 'idle',
    states: {
      idle: { on: opens },
      running: {
        on: {
          ...changes,
          ...leaves,
          'customer.deleted': [vanishes, { guard: needsNoAnswer, target: 'paused', actions: pause }],
          'status.set': [...over, { guard: isParked, target: 'paused', actions: pause }],
          reply: { guard: answersWhileWaiting, target: 'paused', actions: pause },
          'reply.native': { guard: 'isWaiting', target: 'paused', actions: pause },
          'clock.tick': marks('late'),
        },
      },
      paused: {
        on: {
          ...changes,
          ...leaves,
          'status.set': [
            ...over,
            { guard: is('open'), target: 'running', actions: resume },
            { guard: is('hold'), target: 'running', actions: resume },
          ],
          'customer.message': { guard: isWritten, target: 'running', actions: resume },
        },
      },
      late: {
        on: {
          ...leaves,
          'customer.deleted': [vanishes, { guard: needsNoAnswer, actions: pause }],
          'status.set': [
            ...over,
            { guard: isParked, actions: pause },
            { guard: is('open'), actions: resume },
            { guard: is('hold'), actions: resume },
          ],
          reply: { guard: answersWhileWaiting, actions: pause },
          'reply.native': { guard: 'isWaiting', actions: pause },
          'customer.message': { guard: isWritten, actions: resume },
          'clock.tick': marks(null),
        },
      },
      done: {
        on: {
          'customer.message': [
            { guard: and([isWritten, isBreached]), target: 'late', actions: reopen },
            { guard: isWritten, target: 'running', actions: reopen },
          ],
          'status.set': [
            { guard: and([is('open'), isBreached]), target: 'late', actions: reopen },
            { guard: is('open'), target: 'running', actions: reopen },
            { guard: and([is('hold'), isBreached]), target: 'late', actions: reopen },
            { guard: is('hold'), target: 'running', actions: reopen },
            { guard: and([isParked, isBreached]), target: 'late', actions: [reopen, pause] },
            { guard: and([is('waitingCustomer'), isBreached]), target: 'late', actions: reopen },
            { guard: isParked, target: 'paused', actions: [reopen, pause] },
            { guard: is('waitingCustomer'), target: 'running', actions: reopen },
          ],
        },
      },
      void: { on: opens },
    },
  })
}
