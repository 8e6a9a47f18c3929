import { METRICS, type Metric } from '../clock/metric.ts'
import type { TargetRules } from '../ticket/facts.ts'
import type { PlacedFact } from '../ticket/placed-fact.ts'
import { at, targets, ticketLog } from './ticket-log.ts'

const EVERY = { publicAcknowledgement: 20, timeToClaim: 10, review: 15, promisedUpdate: 45 }

/** Something of every kind that a chart may be told, in the variants that its guards tell apart. */
export function edgeEvents(marks: readonly number[]): PlacedFact[] {
  const log = ticketLog()
  const promise = (rules: Partial<TargetRules>) => log.promise(1, targets(EVERY, 'always', { marks, rules }))
  const reply = (replyId: string, visibility: 'public' | 'private') =>
    log.fact('reply', 6, { replyId, visibility, by: 'core' })
  const lease = { memberId: 'v1', fence: 9 }
  const scores = { urgency: 1, importance: 2, band: 1, lane: 'later', priority: 'P4', reason: null } as const
  const tick = (now: number): PlacedFact =>
    ({ ...log.message(0), type: 'clock.tick', body: {}, effectiveAt: at(now) }) as never
  const placed = (type: 'promise.replaced' | 'update.owed'): PlacedFact => ({
    type,
    effectiveAt: at(7),
    recordedAt: at(7),
  })
  const statuses = ['open', 'waitingCustomer', 'resolved', 'closed', 'spam'] as const
  const overrides = (metric: Metric): PlacedFact[] => [
    log.fact('override.extend', 8, { metric, addMs: 1000, reason: 'x' }),
    log.fact('override.waive', 8, { metric, reason: 'x' }),
    log.fact('override.pause', 8, { metric, until: at(900), reason: 'x' }),
    log.fact('override.resume', 8, { metric, reason: 'x' }),
  ]
  return [
    log.message(1),
    log.message(3, { visibility: 'private' }),
    log.thanks(5),
    { ...log.deleted(4, 'm1'), messageAt: at(1e6) } as PlacedFact,
    reply('r6', 'public'),
    reply('d6', 'private'),
    log.reply(6, 'automation'),
    log.native(6),
    log.fact('reaction', 6, { visibility: 'public' }),
    log.scored(1, { intent: 'praise' }),
    log.scored(1, { band: 0 }),
    log.fact('triage.override', 1, scores),
    log.fact('triage.release', 1, {}),
    promise({}),
    promise({ doLikesAnswer: true, doesHoldPause: true, onReopen: 'newCycle' }),
    promise({ automation: 'acknowledgements' }),
    ...statuses.map((status) => log.status(7, status)),
    log.status(7, 'hold', 20),
    { type: 'spam.mistaken', effectiveAt: at(7), recordedAt: at(7), until: at(9) },
    log.comeBack(7, 60, 'p1', 'd6'),
    log.comeBack(7, 90, 'p1', 'd6'),
    log.withdrawn(8, 'p1'),
    placed('promise.replaced'),
    placed('update.owed'),
    log.fact('assign.claim', 7, { ...lease, role: 'volunteer' }),
    log.fact('assign.claim', 7, { ...lease, role: 'core' }),
    log.fact('assign.offer', 7, { ...lease, fence: 8, until: at(20) }),
    log.fact('offer.accepted', 7, { ...lease, fence: 8 }),
    log.fact('offer.declined', 7, { ...lease, fence: 8, reason: null }),
    log.fact('offer.expired', 7, { ...lease, fence: 8 }),
    log.fact('assign.recall', 7, { reason: 'x' }),
    log.fact('assign.release', 7, { reason: null }),
    log.fact('draft.submitted', 7, { replyId: 'r', memberId: 'v1' }),
    log.fact('draft.approved', 7, { replyId: 'r', memberId: 'a1' }),
    log.fact('draft.returned', 7, { replyId: 'r', memberId: 'a1' }),
    log.fact('merge.absorbed', 9, { ticketId: 't2' }),
    log.fact('escalation.ack', 9, { memberId: 'a1' }),
    log.fact('channel.down', 9, { reason: 'x' }),
    log.fact('channel.up', 9, {}),
    ...METRICS.flatMap(overrides),
    tick(21),
    tick(5000),
  ]
}
