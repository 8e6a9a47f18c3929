import type { Metric } from '@relais/sla'
import { newId } from '../db/id.ts'
import type { NewFact } from '../promises/append-fact.ts'

const MINUTE_MS = 60_000

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Body = NewFact extends infer Fact ? (Fact extends NewFact ? Pick<Fact, 'type' | 'body'> : never) : never
const METRICS: readonly Metric[] = ['firstResponse', 'nextResponse', 'resolution', 'timeToClaim', 'review']

/**
 * What may happen to a ticket between two instants, at random and in order: words of both sides, statuses, holders, drafts,
 * promises of colleagues, overrides by supervisors, refusals of the network; `deeds` of them, or as many as there is time for.
 */
export function randomLife(
  random: () => number,
  memberId: string,
  from: number,
  to: number,
  deeds = 14,
): NewFact[] {
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  const life = newId()
  const facts: NewFact[] = []
  let at = from
  let lastMessageId: string | null = null
  for (let index = 0; index < deeds; index += 1) {
    at += Math.ceil(random() * 40) * MINUTE_MS
    if (at >= to) break
    const body = pick(DEEDS)({ pick, memberId, at, id: `${life}-${index}`, lastMessageId })
    if (body.type === 'customer.message') lastMessageId = body.body.messageId
    facts.push({
      ...body,
      actor: body.type === 'customer.message' ? 'customer' : 'system',
      effectiveAt: at,
      dedupKey: `life:${life}:${index}`,
    } as NewFact)
  }
  return facts
}

/** Who is at work, when it happens, what it is called, what the customer said last. */
interface Scene {
  pick: <Value>(values: readonly Value[]) => Value
  memberId: string
  at: number
  id: string
  lastMessageId: string | null
}
type Deed = (scene: Scene) => Body

const write: Deed = ({ pick, at, id: messageId }) => ({
  type: 'customer.message',
  body: {
    messageId,
    visibility: 'public',
    receivedAt: at + pick([0, 0, 3 * MINUTE_MS]),
    intent: pick(['question', 'complaint', 'closing_ack']),
    confidence: 1,
    isBackfill: false,
  },
})
const answer: Deed = ({ pick, id: replyId }) => ({
  type: 'reply',
  body: { replyId, visibility: pick(['public', 'private']), by: pick(['core', 'volunteer', 'automation']) },
})
const setStatus: Deed = ({ pick, at }) => {
  const status = pick(['open', 'waitingCustomer', 'hold', 'resolved', 'spam'] as const)
  return {
    type: 'status.set',
    body: { status, until: status === 'hold' ? at + 50 * MINUTE_MS : null, reason: null },
  }
}

const DEEDS: readonly Deed[] = [
  write,
  write,
  write,
  answer,
  answer,
  setStatus,
  setStatus,
  ({ lastMessageId, id }) => ({ type: 'customer.deleted', body: { messageId: lastMessageId ?? id } }),
  ({ pick, id: replyId }) => ({
    type: 'reply.native',
    body: { replyId, visibility: pick(['public', 'private']) },
  }),
  ({ memberId }) => ({ type: 'assign.claim', body: { memberId, fence: 1, role: 'core' } }),
  () => ({ type: 'assign.release', body: { reason: null } }),
  ({ memberId, id: replyId }) => ({ type: 'draft.submitted', body: { replyId, memberId } }),
  ({ memberId, id: replyId }) => ({ type: 'draft.returned', body: { replyId, memberId } }),
  ({ at, id: promiseId }) => ({
    type: 'update.promised',
    body: { promiseId, dueAt: at + 180 * MINUTE_MS, replyId: null },
  }),
  ({ pick }) => ({
    type: 'override.extend',
    body: { metric: pick(METRICS), addMs: 20 * MINUTE_MS, code: 'other', reason: 'Random' },
  }),
  ({ pick }) => ({
    type: 'override.waive',
    body: { metric: pick(METRICS), code: 'other', reason: 'Random' },
  }),
  ({ pick, at }) => ({
    type: 'override.pause',
    body: { metric: pick(METRICS), until: at + 30 * MINUTE_MS, code: 'other', reason: 'Random' },
  }),
  ({ pick }) => ({
    type: 'override.resume',
    body: { metric: pick(METRICS), code: 'other', reason: 'Random' },
  }),
  () => ({ type: 'channel.down', body: { reason: 'refused' } }),
  () => ({ type: 'channel.up', body: {} }),
]
