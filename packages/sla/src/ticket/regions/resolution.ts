import { and, not, or } from 'xstate'
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
  const { marks, lateMarks, pausedMarks, changes, pausedChanges } = running(METRIC, tellMark)
  const pause = { type: 'pause', params: OF } as const
  const resume = { type: 'resume', params: OF } as const
  const reopen = { type: 'reopen', params: OF } as const
  const isWritten = and(['isActive', not('isThanks')])
  const isBreached = { type: 'isBreached', params: OF } as const
  const isSetAside = and([is('hold'), 'doesHoldPause'])
  const isParked = or([isSetAside, and([is('waitingCustomer'), 'isAnswered'])])
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
  const answers = <Way extends object>(way: Way) => {
    const answer = { guard: answersWhileWaiting, ...way }
    return { reply: answer, 'reply.native': { guard: 'isWaiting' as const, ...way }, reaction: answer }
  }

  return chart.createStateConfig({
    description:
      'idle: nobody has written. running: not resolved yet. paused: with the customer, who has our ' +
      'answer (a status set without one stops nothing). late: past due; counts on, pauses without ' +
      'leaving. done: resolved; a return goes on with the time already used, or, where the policy says so, ' +
      'opens another cycle. void: nothing to resolve; a later message opens another cycle. Where the policy ' +
      'says so, a ticket set aside is paused as well.',
    initial: 'idle',
    states: {
      idle: { on: opens },
      running: {
        on: {
          ...changes,
          ...leaves,
          'customer.deleted': [vanishes, { guard: needsNoAnswer, target: 'paused', actions: pause }],
          'status.set': [...over, { guard: isParked, target: 'paused', actions: pause }],
          ...answers({ target: 'paused' as const, actions: pause }),
          'clock.tick': marks('late'),
        },
      },
      paused: {
        on: {
          ...pausedChanges,
          ...leaves,
          'status.set': [...over, { guard: isParked }, { target: 'running', actions: resume }],
          'customer.message': { guard: not('isThanks'), target: 'running', actions: resume },
          'clock.tick': [{ guard: 'isHoldOver', target: 'running', actions: resume }, ...pausedMarks],
        },
      },
      late: {
        on: {
          ...leaves,
          'customer.deleted': [vanishes, { guard: needsNoAnswer, actions: pause }],
          'status.set': [...over, { guard: isParked, actions: pause }, { actions: resume }],
          ...answers({ actions: pause }),
          'customer.message': { guard: not('isThanks'), actions: resume },
          'clock.tick': [...lateMarks, { guard: 'isHoldOver', actions: resume }],
        },
      },
      done: {
        on: {
          'customer.message': [
            {
              guard: and([isWritten, 'isNewCycleOnReturn']),
              target: 'running',
              actions: { type: 'open', params: OF },
            },
            { guard: and([isWritten, isBreached]), target: 'late', actions: reopen },
            { guard: isWritten, target: 'running', actions: reopen },
          ],
          'status.set': [
            { guard: not('isActive') },
            { guard: and([is('open'), isBreached]), target: 'late', actions: reopen },
            { guard: is('open'), target: 'running', actions: reopen },
            { guard: and([isParked, isBreached]), target: 'late', actions: [reopen, pause] },
            {
              guard: and([or([is('hold'), is('waitingCustomer')]), isBreached]),
              target: 'late',
              actions: reopen,
            },
            { guard: isParked, target: 'paused', actions: [reopen, pause] },
            { guard: or([is('hold'), is('waitingCustomer')]), target: 'running', actions: reopen },
          ],
        },
      },
      void: { on: opens },
    },
  })
}
