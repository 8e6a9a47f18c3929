import type { Criterion } from './promises-criteria.ts'

/** What is asked of volunteers: just enough help, just in time, without a blunder. */
export const VOLUNTEER_CRITERIA: readonly Criterion[] = [
  {
    item: '5.1',
    asked: '0 offers of excluded tickets over 100,000 random pairs; what is not known is not offered',
  },
  {
    item: '5.2',
    asked:
      'nobody is called outside their hours, in quiet hours, above 2 a day (quiet) or 1 shift call in 2 h (surge), through restarts of workers',
  },
  {
    item: '5.3',
    asked:
      'in the simulation: filled ≥ 85 %, ≤ 12 pushes a task, ≤ 15 a volunteer and week, Gini ≤ 0.45; pushing everybody fills at most half as many',
  },
  {
    item: '5.4',
    asked:
      'what ran out is offered again within 5 s, never to the same person; what was taken back cannot be sent from that second',
  },
  {
    item: '5.5',
    asked: 'no reply of who is reviewed leaves without the approval of another person, by direct SQL either',
  },
  {
    item: '5.6',
    asked:
      'none of 200 planted personal data in any answer to a volunteer; nothing of a card once it is over; no text in a push',
  },
  {
    item: '5.7',
    asked:
      'overflow changes ≤ 4 times on the recorded busy day; opens ≤ 90 s after more than 10 % will be late; ≤ 1.5 × seats / accept rate shift calls',
  },
  { item: '5.8', asked: 'the figures of waiting lines (Erlang C and A) to 0.5 %' },
  {
    item: 'every figure',
    asked: 'the simulation and its guards run as `npm run bench -- volunteers`',
    names: ['help-a'],
  },
  {
    item: 'end to end',
    asked:
      'in two browsers, one of them a phone: from a spike to the answer, read by a colleague, and to the end of the spike; the first reviewed reply within 15 minutes of the invitation',
    names: ['help-b'],
  },
  {
    item: 'takers',
    asked:
      '200 who come at once never get more than there is; nobody who may sits idle while something they may have waits, over random histories',
    names: ['help-c'],
  },
  {
    item: 'privacy',
    asked:
      'none of the 200 by any operation of the API, its errors and headers, its addresses, nor in any push or mail',
    names: ['help-d', 'sla-5.6'],
  },
  {
    item: 'direct SQL',
    asked:
      'as the application role, nothing is published without a human author, nor a reviewed one’s reply without another person’s approval of exactly that text',
    names: ['help-e', 'sla-5.5'],
  },
  {
    item: 'trouble',
    asked:
      'offline, a card that ran out, a double tap, two phones, a role taken away, a phone’s clock an hour off, a subscription that is gone: each with a sentence for the person',
    names: ['help-f'],
  },
]
