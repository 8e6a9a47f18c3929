import { METRICS, type Metric } from '../clock/metric.ts'
import type { TargetRules, TicketFact } from '../ticket/facts.ts'
import { at, targets, ticketLog } from './ticket-log.ts'

type Log = ReturnType<typeof ticketLog>
/** Something that happens at a minute; nothing at all is time that passes. */
export type Move = {
  readonly name: string
  readonly write: (log: Log, minute: number) => readonly TicketFact[]
}
/** How a life begins: what happened, and the minute at which it has come. */
export type Beginning = Move & { readonly minutes: number }

const promised = (log: Log, minute: number, rules: Partial<TargetRules> = {}, shorter = 1) =>
  log.promise(
    minute,
    targets(
      {
        firstResponse: 30 / shorter,
        nextResponse: 30 / shorter,
        resolution: 240 / shorter,
        publicAcknowledgement: 20 / shorter,
        timeToClaim: 10 / shorter,
        review: 15 / shorter,
        promisedUpdate: 45 / shorter,
      },
      'always',
      { rules },
    ),
  )
const RULES = { doLikesAnswer: true, doesHoldPause: true, onReopen: 'newCycle' } as const
const volunteer = { memberId: 'v1', fence: 2 }

const asked: Move['write'] = (log) => [log.message(0), log.scored(0), promised(log, 0)]
const answered: Move['write'] = (log) => [...asked(log, 0), log.reply(5)]
const praised: Move['write'] = (log) => [
  log.message(0),
  log.scored(0, { intent: 'praise' }),
  promised(log, 0, RULES),
]
const taken: Move['write'] = (log) => [
  ...asked(log, 0),
  log.fact('assign.claim', 3, { ...volunteer, role: 'volunteer' }),
]
const drafted: Move['write'] = (log) => [
  ...taken(log, 0),
  log.fact('draft.submitted', 4, { replyId: 'r', memberId: 'v1' }),
]
const parked: Move['write'] = (log) => [...answered(log, 0), log.status(6, 'waitingCustomer')]
const insisting: Move['write'] = (log) => [...answered(log, 0), log.message(7, { messageId: 'm7' })]
const held =
  (before: Move['write'], minute: number): Move['write'] =>
  (log) => [
    ...before(log, 0),
    ...METRICS.map((metric) =>
      log.fact('override.pause', minute, { metric, until: at(minute + 60), reason: 'x' }),
    ),
  ]
const byTeam: Move['write'] = (log) => [
  ...asked(log, 0),
  log.fact('assign.claim', 3, { ...volunteer, role: 'core' }),
]
const twoParked: Move['write'] = (log) => [
  ...insisting(log, 0),
  log.message(9),
  log.status(10, 'waitingCustomer'),
]
const takenParked: Move['write'] = (log) => [...taken(log, 0), log.reply(5), log.status(6, 'waitingCustomer')]
const parkedPraise: Move['write'] = (log) => [
  ...praised(log, 0),
  log.reply(5),
  log.message(7),
  log.comeBack(8, 60, 'p1'),
  log.status(10, 'waitingCustomer'),
]
const scores = { urgency: 1, importance: 2, band: 1, lane: 'later', priority: 'P4' } as const

const BEGUN: readonly (readonly [string, number, Move['write']])[] = [
  ['nothing', 0, () => []],
  ['a message alone', 1, (log) => [log.message(0)]],
  ['a question', 1, asked],
  [
    'a question in private',
    1,
    (log) => [log.message(0, { visibility: 'private' }), log.scored(0), promised(log, 0)],
  ],
  ['a question that is late', 500, asked],
  // Late by little, and another clock has a mark before their own next one.
  ['a question that the public waits for', 22, asked],
  ['a question a little late', 38, asked],
  ['somebody who insists a little late', 40, insisting],
  [
    'a promise broken a little',
    73,
    (log) => [...answered(log, 0), log.comeBack(7, 60, 'p1'), log.message(60)],
  ],
  ['a matter a little late', 249, (log) => [...answered(log, 0), log.message(236)]],
  ['a question set aside', 9, (log) => [...asked(log, 0), log.status(8, 'hold', 40)]],
  [
    'an offered question',
    4,
    (log) => [...asked(log, 0), log.fact('assign.offer', 3, { ...volunteer, until: at(60) })],
  ],
  ['a taken question', 4, taken],
  ['a question that the team has', 4, byTeam],
  ['two questions parked in vain', 500, twoParked],
  ['two questions parked', 11, twoParked],
  ['praise that is late', 500, praised],
  ['praise parked unanswered', 9, (log) => [...praised(log, 0), log.status(8, 'waitingCustomer')]],
  ['praise parked unanswered in vain', 500, (log) => [...praised(log, 0), log.status(8, 'waitingCustomer')]],
  [
    'praise parked when it was late',
    500,
    (log) => [...praised(log, 0), log.reply(5), log.status(499, 'waitingCustomer')],
  ],
  ['a draft', 5, drafted],
  ['our own word first', 3, (log) => [log.reply(0), promised(log, 1)]],
  [
    'spam in private',
    4,
    (log) => [
      log.message(0, { visibility: 'private' }),
      log.scored(0),
      promised(log, 0),
      log.status(3, 'spam'),
    ],
  ],
  ['a taken question parked', 8, takenParked],
  ['a taken question set aside', 8, (log) => [...taken(log, 0), log.status(6, 'hold', 40)]],
  [
    'a taken question parked, of which little is promised',
    8,
    (log) => [
      log.message(0),
      log.scored(0),
      log.promise(0),
      log.fact('assign.claim', 3, { ...volunteer, role: 'volunteer' }),
      log.reply(5),
      log.status(6, 'waitingCustomer'),
    ],
  ],
  [
    'a taken question handed back while it was parked',
    9,
    (log) => [...takenParked(log, 0), log.fact('assign.release', 8, { reason: null })],
  ],
  ['a taken matter resolved', 9, (log) => [...taken(log, 0), log.reply(5), log.status(8, 'resolved')]],
  ['a question set aside and held back', 10, held((log) => [...asked(log, 0), log.status(8, 'hold', 40)], 9)],
  [
    'two questions set aside',
    11,
    (log) => [...asked(log, 0), log.message(7, { messageId: 'm7' }), log.status(10, 'hold', 40)],
  ],
  [
    'a question set aside and offered',
    5,
    (log) => [
      ...asked(log, 0),
      log.status(2, 'hold', 40),
      log.fact('assign.offer', 3, { ...volunteer, until: at(60) }),
    ],
  ],
  [
    'an offered question that is late',
    30,
    (log) => [...asked(log, 0), log.fact('assign.offer', 3, { ...volunteer, until: at(60) })],
  ],
  ['somebody who insists set aside late', 33, (log) => [...insisting(log, 0), log.status(30, 'hold', 560)]],
  ['a draft that is late', 400, drafted],
  ['an answer', 6, answered],
  ['an answer long ago', 500, answered],
  ['a parked answer', 7, parked],
  [
    'a parked answer after it was late',
    411,
    (log) => [...answered(log, 0), log.status(410, 'waitingCustomer')],
  ],
  ['an answer set aside', 9, (log) => [...answered(log, 0), log.status(8, 'hold', 40)]],
  ['somebody who insists', 8, insisting],
  ['somebody who insists in vain', 500, insisting],
  ['somebody who insists parked', 11, (log) => [...insisting(log, 0), log.status(10, 'waitingCustomer')]],
  [
    'somebody who insists parked in vain',
    500,
    (log) => [...insisting(log, 0), log.status(10, 'waitingCustomer')],
  ],
  ['a promise to come back', 8, (log) => [...answered(log, 0), log.comeBack(7, 60, 'p1', 'd1')]],
  ['a promise broken', 300, (log) => [...answered(log, 0), log.comeBack(7, 60, 'p1', 'd1')]],
  ['a parked promise', 9, (log) => [...parked(log, 0), log.comeBack(8, 60, 'p1')]],
  ['a parked promise to be announced', 9, (log) => [...parked(log, 0), log.comeBack(8, 60, 'p1', 'd1')]],
  ['praise that insists, parked with a promise', 11, parkedPraise],
  ['praise that insists, parked with a promise in vain', 100, parkedPraise],
  ['a matter resolved', 9, (log) => [...answered(log, 0), log.status(8, 'resolved')]],
  [
    'a matter waived',
    8,
    (log) => [...answered(log, 0), log.fact('override.waive', 6, { metric: 'resolution', reason: 'x' })],
  ],
  ['a matter reopened', 10, (log) => [...answered(log, 0), log.status(8, 'resolved'), log.status(9, 'open')]],
  ['a matter resolved late', 500, (log) => [...answered(log, 0), log.status(499, 'resolved')]],
  ['a matter closed unanswered', 9, (log) => [...asked(log, 0), log.status(8, 'closed')]],
  ['a matter closed answered', 9, (log) => [...answered(log, 0), log.status(8, 'closed')]],
  ['a question handed back', 6, (log) => [...taken(log, 0), log.fact('assign.release', 5, { reason: null })]],
  ['praise', 1, praised],
  [
    'praise answered and set aside',
    9,
    (log) => [...praised(log, 0), log.reply(5), log.status(8, 'hold', 40)],
  ],
  ['praise that insists', 8, (log) => [...praised(log, 0), log.reply(5), log.message(7)]],
  ['praise that insists in vain', 500, (log) => [...praised(log, 0), log.reply(5), log.message(7)]],
  ['praise set aside unanswered', 9, (log) => [...praised(log, 0), log.status(8, 'hold', 40)]],
  [
    'praise set aside when it was late, with a promise',
    520,
    (log) => [
      ...praised(log, 0),
      log.reply(5),
      log.status(499, 'hold', 560),
      log.comeBack(500, 522, 'p1', 'd1'),
    ],
  ],
  ['praise resolved', 9, (log) => [...praised(log, 0), log.reply(5), log.status(8, 'resolved')]],
  [
    'praise answered and parked',
    9,
    (log) => [...praised(log, 0), log.reply(5), log.status(8, 'waitingCustomer')],
  ],
  [
    'a question for a machine',
    1,
    (log) => [log.message(0), promised(log, 0, { automation: 'acknowledgements' })],
  ],
  ['a question held back', 3, held(asked, 2)],
  ['a draft held back', 6, held(drafted, 5)],
  ['an answer held back', 7, held(answered, 6)],
  ['a parked answer held back', 8, held(parked, 7)],
  ['somebody who insists held back', 9, held(insisting, 8)],
  [
    'scores by hand',
    2,
    (log) => [...asked(log, 0), log.fact('triage.override', 1, { ...scores, reason: null })],
  ],
  ['danger', 2, (log) => [...asked(log, 0), log.scored(1, { band: 0, urgency: 100 })]],
  ['a network that refuses us', 3, (log) => [...asked(log, 0), log.fact('channel.down', 2, { reason: 'x' })]],
]

/** Lives that have come to where something is at stake for each promise. */
export const BEGINNINGS: readonly Beginning[] = BEGUN.map(([name, minutes, write]) => ({
  name,
  minutes,
  write,
}))

const one = (name: string, write: (log: Log, minute: number) => TicketFact): Move => ({
  name,
  write: (log, minute) => [write(log, minute)],
})

/** All that may happen next. */
export const MOVES: readonly Move[] = [
  one('writes', (log, m) => log.message(m)),
  one('writes in private', (log, m) => log.message(m, { visibility: 'private' })),
  one('thanks', (log, m) => log.thanks(m)),
  ...['m0', 'm7'].map((id) => one(`deletes ${id}`, (log, m) => log.deleted(m, id))),
  one('reply', (log, m) => log.reply(m)),
  one('private reply', (log, m) =>
    log.fact('reply', m, { replyId: `p${m}`, visibility: 'private', by: 'volunteer' }),
  ),
  one('announcement', (log, m) => log.fact('reply', m, { replyId: 'd1', visibility: 'public', by: 'core' })),
  one('automation', (log, m) => log.reply(m, 'automation')),
  one('native', (log, m) => log.native(m)),
  one('private native', (log, m) => log.fact('reply.native', m, { replyId: `n${m}`, visibility: 'private' })),
  one('like', (log, m) => log.fact('reaction', m, { visibility: 'public' })),
  ...(['open', 'waitingCustomer', 'hold', 'resolved', 'closed', 'spam'] as const).map((status) =>
    one(status, (log, m) => log.status(m, status)),
  ),
  one('hold until', (log, m) => log.status(m, 'hold', m + 30)),
  one('promise', (log, m) => promised(log, m, {}, 2)),
  one('promise with rules', (log, m) => promised(log, m, RULES)),
  one('promise of little', (log, m) => log.promise(m)),
  one('come back p1', (log, m) => log.comeBack(m, m + 33, 'p1')),
  one('come back p2', (log, m) => log.comeBack(m, m + 22, 'p2', 'd1')),
  one('come back too late', (log, m) => log.comeBack(m, m, 'p1')),
  ...['p1', 'p2'].map((id) => one(`withdraws ${id}`, (log, m) => log.withdrawn(m, id))),
  ...(['core', 'volunteer'] as const).map((role) =>
    one(`claim by ${role}`, (log, m) => log.fact('assign.claim', m, { memberId: 'a1', fence: 3, role })),
  ),
  ...(['core', 'volunteer'] as const).map((role) =>
    one(`stale claim by ${role}`, (log, m) =>
      log.fact('assign.claim', m, { memberId: 'a2', fence: 1, role }),
    ),
  ),
  one('stale offer', (log, m) =>
    log.fact('assign.offer', m, { memberId: 'v2', fence: 1, until: at(m + 60) }),
  ),
  one('offer', (log, m) => log.fact('assign.offer', m, { memberId: 'v2', fence: 5, until: at(m + 60) })),
  ...(['accepted', 'declined', 'expired'] as const).flatMap((end) => [
    one(`offer ${end}`, (log, m) => log.fact(`offer.${end}`, m, { ...volunteer, reason: null } as never)),
    one(`other offer ${end}`, (log, m) =>
      log.fact(`offer.${end}`, m, { memberId: 'v9', fence: 2, reason: null } as never),
    ),
  ]),
  one('recall', (log, m) => log.fact('assign.recall', m, { reason: 'x' })),
  one('release', (log, m) => log.fact('assign.release', m, { reason: null })),
  ...(['submitted', 'approved', 'returned'] as const).map((end) =>
    one(`draft ${end}`, (log, m) => log.fact(`draft.${end}`, m, { replyId: 'r', memberId: 'v1' })),
  ),
  one('merged', (log, m) => log.fact('merge.absorbed', m, { ticketId: 't2' })),
  one('scored', (log, m) => log.scored(m, { urgency: 77 })),
  one('scored as praise', (log, m) => log.scored(m, { intent: 'praise' })),
  one('overridden', (log, m) => log.fact('triage.override', m, { ...scores, urgency: 5, reason: null })),
  one('released', (log, m) => log.fact('triage.release', m, {})),
  one('down', (log, m) => log.fact('channel.down', m, { reason: 'x' })),
  one('up', (log, m) => log.fact('channel.up', m, {})),
  ...METRICS.flatMap((metric: Metric) => [
    one(`extend ${metric}`, (log, m) =>
      log.fact('override.extend', m, { metric, addMs: 777_000, reason: 'x' }),
    ),
    one(`waive ${metric}`, (log, m) => log.fact('override.waive', m, { metric, reason: 'x' })),
    one(`pause ${metric}`, (log, m) =>
      log.fact('override.pause', m, { metric, until: at(m + 20), reason: 'x' }),
    ),
    one(`resume ${metric}`, (log, m) => log.fact('override.resume', m, { metric, reason: 'x' })),
  ]),
]

/** Moves after which it shows what the one before has done. */
export const PROBES: readonly Move[] = MOVES.filter(({ name }) =>
  ['writes', 'reply', 'open', 'resolved', 'released'].includes(name),
)
