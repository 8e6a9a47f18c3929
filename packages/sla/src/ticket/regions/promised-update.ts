import { and, not } from 'xstate'
import type { Metric } from '../../clock/metric.ts'
import type { TellMark, TicketChart } from '../chart.ts'
import { ending, running } from './clock-transitions.ts'

const METRIC: Metric = 'promisedUpdate'
const OF = { metric: METRIC } as const

const is = (status: 'open' | 'hold' | 'waitingCustomer' | 'resolved' | 'closed' | 'spam') =>
  ({ type: 'isStatus', params: { status } }) as const

/** What the customer hears of us while the matter goes on: when a person has said, or as regularly as the policy says. The description of the chart says what each state means. */
export function promisedUpdate(chart: TicketChart, tellMark: TellMark) {
  const { ended } = ending(METRIC)
  const { marks, lateMarks, pausedMarks, changes, pausedChanges } = running(METRIC, tellMark)
  const pause = { type: 'pause', params: OF } as const
  const resume = { type: 'resume', params: OF } as const
  const begin = ['promise', 'notePromise'] as const
  const over = (end: ReturnType<typeof ended>) =>
    ({ target: 'idle', actions: [end, 'forgetPromise'] }) as const
  const withdrawn = ended('void', 'withdrawn')
  const keeps = and(['isQualifying', not('isAnnouncement')])
  const isParked = and([is('waitingCustomer'), 'isAnswered'])

  const leaves = {
    'update.withdrawn': { guard: 'isThisPromise', ...over(withdrawn) },
    // The promise that takes its place is noted at once.
    'promise.replaced': { target: 'idle', actions: withdrawn },
    'override.waive': { guard: { type: 'isFor', params: OF }, ...over(ended('void', 'waived')) },
    'merge.absorbed': over(ended('dropped', 'merged')),
  } as const
  const ends = [
    { guard: is('resolved'), ...over(ended('void')) },
    { guard: is('closed'), ...over(ended('void')) },
    { guard: is('spam'), ...over(ended('dropped', 'spam')) },
  ] as const
  const regular = { type: 'open', params: OF } as const
  const retarget = { guard: 'isRegular', ...changes['target.set'] } as const
  const kept = over(ended('met'))
  const keptBy = { guard: keeps, ...kept } as const
  const answersWhileWaiting = and(['isQualifying', 'isWaiting'])
  const needsNoAnswer = and(['isLastUnanswered', 'isWaiting'])
  const moves = {
    'update.promised': { guard: 'isAhead', actions: ['move', 'notePromise'] },
  } as const
  /** A like keeps no promise to come back; it may be the answer for which the customer is waited for. */
  const answers = <Way>(waits: Way) => ({
    reply: [keptBy, waits],
    'reply.native': kept,
    reaction: waits,
  })

  return chart.createStateConfig({
    description:
      'idle: nothing is promised. running: a person has said when they come back, or the policy owes the ' +
      'customer a regular update, counted from our last answer. paused: with the customer, who has our ' +
      'answer. late: past due. An answer keeps it, save the one that announces it; a change of the instant ' +
      'moves it, another promise takes its place, a person’s that of the policy too. The end of the matter ' +
      'ends it without a verdict, unless it was late.',
    initial: 'idle',
    states: {
      idle: {
        on: {
          'update.promised': [
            {
              guard: and(['isAhead', 'isWaiting', 'isAnswered']),
              target: 'paused',
              actions: [...begin, pause],
            },
            { guard: and(['isAhead', 'isOngoing']), target: 'running', actions: begin },
          ],
          'update.owed': [
            { guard: 'isWaiting', target: 'paused', actions: [regular, pause] },
            { guard: 'isOngoing', target: 'running', actions: regular },
          ],
        },
      },
      running: {
        on: {
          ...changes,
          'target.set': retarget,
          ...leaves,
          ...moves,
          'status.set': [...ends, { guard: isParked, target: 'paused', actions: pause }],
          ...answers({ guard: answersWhileWaiting, target: 'paused', actions: pause } as const),
          'customer.deleted': { guard: needsNoAnswer, target: 'paused', actions: pause },
          'clock.tick': marks('late'),
        },
      },
      paused: {
        on: {
          ...pausedChanges,
          'target.set': retarget,
          ...leaves,
          ...moves,
          'status.set': [
            ...ends,
            { guard: is('open'), target: 'running', actions: resume },
            { guard: is('hold'), target: 'running', actions: resume },
          ],
          reply: keptBy,
          'reply.native': kept,
          'customer.message': { guard: not('isThanks'), target: 'running', actions: resume },
          'clock.tick': pausedMarks,
        },
      },
      late: {
        on: {
          ...leaves,
          'status.set': [...ends, { guard: isParked, actions: pause }, { actions: resume }],
          ...answers({ guard: answersWhileWaiting, actions: pause } as const),
          'customer.deleted': { guard: needsNoAnswer, actions: pause },
          'customer.message': { guard: not('isThanks'), actions: resume },
          'clock.tick': lateMarks,
        },
      },
    },
  })
}
