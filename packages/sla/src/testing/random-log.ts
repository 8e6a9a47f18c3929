import fc from 'fast-check'
import { METRICS } from '../clock/metric.ts'
import type { Targets, TicketFact } from '../ticket/facts.ts'
import { MINUTE, START, targets, ticketLog } from './ticket-log.ts'

const LENGTH = 400
const minute = fc.nat(LENGTH)
const PROMISES: readonly Targets[] = [
  targets(),
  targets({ firstResponse: 15, nextResponse: 15, resolution: 60 }, 'always', { marks: [100] }),
  targets({ firstResponse: 120, nextResponse: 60, resolution: null }, 'office', { marks: [80, 100] }),
  targets({ resolution: 100 }, 'office', { policyVersion: 'policy-2', marks: [100] }),
  targets({ firstResponse: 30, nextResponse: null, resolution: 30 }, 'always', { retargetGraceMs: 600_000 }),
]
/** Promises of every kind, with the switches of a policy, and by publications. */
const ALL_PROMISES: readonly Targets[] = [
  targets({ publicAcknowledgement: 20, timeToClaim: 10, review: 15, promisedUpdate: 45 }),
  targets({ publicAcknowledgement: 40, timeToClaim: 30 }, 'office', {
    row: 1,
    policyVersion: 'policy-2',
    leads: { 50: 5 * MINUTE, 80: 25 * MINUTE },
    rules: { automation: 'acknowledgements', doLikesAnswer: true, doesHoldPause: true },
  }),
  targets({ resolution: 90, publicAcknowledgement: 25, promisedUpdate: 30, review: 5 }, 'always', {
    row: 0,
    policyVersion: 'policy-3',
    pinned: { 'policy-1': targets({ resolution: 50, promisedUpdate: null }).metrics },
    rules: { automation: 'all', onReopen: 'newCycle' },
  }),
  targets({ firstResponse: 10, nextResponse: 20, timeToClaim: 5 }, 'office', {
    row: 0,
    policyVersion: 'policy-4',
    published: 'fromNow',
  }),
  targets({ firstResponse: 10, resolution: 60, publicAcknowledgement: 5 }, 'office', {
    row: 0,
    policyVersion: 'policy-4',
    published: ['firstResponse', 'resolution', 'publicAcknowledgement'],
  }),
]

type Write = (log: ReturnType<typeof ticketLog>) => TicketFact

const plain: readonly fc.Arbitrary<Write>[] = [
  minute.map(
    (at): Write =>
      (log) =>
        log.message(at, { messageId: `m${at % 12}` }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.message(at, { messageId: `m${at % 12}` }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.thanks(at),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.reply(at),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.native(at),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.reply(at, 'automation'),
  ),
  fc
    .tuple(
      minute,
      fc.constantFrom('open', 'waitingCustomer', 'waitingCustomer', 'hold', 'resolved', 'closed'),
    )
    .map(
      ([at, status]): Write =>
        (log) =>
          log.status(at, status),
    ),
  fc.tuple(minute, fc.constantFrom(...PROMISES)).map(
    ([at, promise]): Write =>
      (log) =>
        log.promise(at, promise),
  ),
  fc.tuple(minute, fc.nat(120), fc.constantFrom('p1', 'p2'), fc.constantFrom(null, 'reply')).map(
    ([at, more, promiseId, announced]): Write =>
      (log) =>
        log.comeBack(at, at + more, promiseId, announced === null ? null : `r${at + 1}`),
  ),
  fc.tuple(minute, fc.constantFrom('p1', 'p2')).map(
    ([at, promiseId]): Write =>
      (log) =>
        log.withdrawn(at, promiseId),
  ),
]

const member = fc.constantFrom('a1', 'v1')
const fence = fc.integer({ min: 1, max: 5 })
const metric = fc.constantFrom(...METRICS)
const messageId = fc.nat(11).map((n) => `m${n}`)

/** All else that happens on one ticket by itself. */
const rest: readonly fc.Arbitrary<Write>[] = [
  fc.tuple(minute, fc.constantFrom(...ALL_PROMISES)).map(
    ([at, promise]): Write =>
      (log) =>
        log.promise(at, promise),
  ),
  fc.tuple(minute, messageId).map(
    ([at, id]): Write =>
      (log) =>
        log.deleted(at, id),
  ),
  fc.tuple(minute, fc.nat(3)).map(
    ([at, ago]): Write =>
      (log) =>
        log.unsent(at, `r${at - ago}`),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.status(at, 'spam'),
  ),
  fc.tuple(minute, fc.nat(100)).map(
    ([at, more]): Write =>
      (log) =>
        log.status(at, 'hold', at + more),
  ),
  fc.tuple(minute, fc.nat(1)).map(
    ([at, band]): Write =>
      (log) =>
        log.scored(at, { band: band as 0 | 1, urgency: at % 100 }),
  ),
  fc.tuple(minute, fc.nat(1)).map(
    ([at, band]): Write =>
      (log) =>
        log.fact('triage.override', at, {
          urgency: 1,
          importance: 2,
          band: band as 0 | 1,
          lane: 'later',
          priority: 'P4',
          reason: null,
        }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('triage.release', at, {}),
  ),
  fc.tuple(minute, member, fence, fc.constantFrom('core', 'volunteer')).map(
    ([at, memberId, n, role]): Write =>
      (log) =>
        log.fact('assign.claim', at, { memberId, fence: n, role }),
  ),
  fc.tuple(minute, member, fence).map(
    ([at, memberId, n]): Write =>
      (log) =>
        log.fact('assign.offer', at, { memberId, fence: n, until: 2e12 }),
  ),
  fc.tuple(minute, member, fence).map(
    ([at, memberId, n]): Write =>
      (log) =>
        log.fact('offer.accepted', at, { memberId, fence: n }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('assign.release', at, { reason: null }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('draft.submitted', at, { replyId: 'r1', memberId: 'v1' }),
  ),
  fc.tuple(minute, fc.constantFrom('draft.approved', 'draft.returned')).map(
    ([at, type]): Write =>
      (log) =>
        log.fact(type, at, { replyId: 'r1', memberId: 'a1' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('assign.recall', at, { reason: 'x' }),
  ),
  fc.tuple(minute, fc.constantFrom('public', 'private')).map(
    ([at, visibility]): Write =>
      (log) =>
        log.fact('reaction', at, { visibility }),
  ),
  fc.tuple(minute, fc.constantFrom('core', 'automation')).map(
    ([at, by]): Write =>
      (log) =>
        log.fact('reply', at, { replyId: `r${at}`, visibility: 'private', by }),
  ),
  fc.tuple(minute, fc.constantFrom('public', 'private')).map(
    ([at, visibility]): Write =>
      (log) =>
        log.fact('reply', at, { replyId: `h${at}`, visibility, by: 'core', isHolding: true }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.message(at, { messageId: `m${at % 12}`, visibility: 'private' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.scored(at, { intent: 'praise' }),
  ),
  fc.tuple(minute, metric, fc.nat(90)).map(
    ([at, of, more]): Write =>
      (log) =>
        log.fact('override.pause', at, { metric: of, until: START + (at + more) * MINUTE, reason: 'x' }),
  ),
  fc.tuple(minute, metric).map(
    ([at, of]): Write =>
      (log) =>
        log.fact('override.resume', at, { metric: of, reason: 'x' }),
  ),
  fc.tuple(minute, metric).map(
    ([at, of]): Write =>
      (log) =>
        log.fact('override.extend', at, { metric: of, addMs: 900_000, reason: 'x' }),
  ),
  fc.tuple(minute, metric).map(
    ([at, of]): Write =>
      (log) =>
        log.fact('override.waive', at, { metric: of, reason: 'x' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('merge.absorbed', at, { ticketId: 't4' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('escalation.ack', at, { memberId: 'a1' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('channel.down', at, { reason: 'x' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('channel.up', at, {}),
  ),
  fc.tuple(minute, fc.nat(2000)).map(
    ([at, late]): Write =>
      (log) =>
        log.message(at, { messageId: `l${at}` }, { recordedAt: at + late }),
  ),
]

/** What merges, splits and people who take things back do to a log. */
const joined: readonly fc.Arbitrary<Write>[] = [
  fc
    .tuple(
      minute,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('status.set', 'customer.message', 'reply'),
    )
    .map(
      ([at, n, type]): Write =>
        (log) =>
          log.fact('override.retract', at, { dedupKey: `${type}:${n}`, reason: 'x' }),
    ),
  fc.tuple(minute, messageId).map(
    ([at, id]): Write =>
      (log) =>
        log.fact('override.notThanks', at, { messageId: id }),
  ),
  fc.tuple(minute, messageId).map(
    ([at, id]): Write =>
      (log) =>
        log.fact('split.out', at, { ticketId: 't3', messageIds: [id] }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.fact('merge.absorb', at, { ticketId: 't2' }),
  ),
  minute.map(
    (at): Write =>
      (log) =>
        log.message(at, { messageId: at % 2 ? `o${at}` : `m${at % 12}` }, { origin: 't2' }),
  ),
  fc.tuple(minute, fc.constantFrom('t2', 'split:t3')).map(
    ([at, origin]): Write =>
      (log) =>
        log.fact('target.set', at, PROMISES[1]!, { origin }),
  ),
  fc.tuple(minute, fc.integer({ min: 1, max: 12 }), fc.constantFrom('target.set', 'merge.absorb')).map(
    ([at, n, type]): Write =>
      (log) =>
        log.fact('override.retract', at, { dedupKey: `${type}:${n}`, reason: 'x' }, { origin: 't2' }),
  ),
]

const written = (writes: readonly Write[]): TicketFact[] => {
  const log = ticketLog()
  return writes.map((write) => write(log))
}

/** All that happens on one ticket by itself: what the naive ledger reads. */
export function lifeLog(maxLength = 16): fc.Arbitrary<TicketFact[]> {
  const first = fc.constantFrom(...PROMISES, ...ALL_PROMISES)
  const write = fc.oneof(...plain, ...plain, ...rest)
  return fc
    .tuple(first, fc.boolean(), fc.array(write, { minLength: 1, maxLength }))
    .map(([promise, isAsked, writes]) => {
      const start: Write[] = [(log) => log.message(0), (log) => log.promise(0, promise)]
      return written([...(isAsked ? start : []), ...writes])
    })
}

/** Every kind of fact, many at one and the same minute, about messages that may or may not be there. */
export function anyLog(maxLength = 20, minLength = 1): fc.Arbitrary<TicketFact[]> {
  return fc.array(fc.oneof(...plain, ...plain, ...rest, ...joined), { minLength, maxLength }).map(written)
}
