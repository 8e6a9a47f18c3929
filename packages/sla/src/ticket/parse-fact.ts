import { METRICS } from '../clock/metric.ts'
import {
  type Actor,
  type FactOf,
  OVERRIDE_CODES,
  type OverrideCode,
  type TicketFact,
  type TicketFactType,
} from './facts.ts'
import {
  type Check,
  FactError,
  fields,
  flag,
  instant,
  listOf,
  oneOf,
  orNull,
  share,
  text,
  whole,
} from './field-checks.ts'
import { intent, lane, language, priority, visibility } from './ticket-words.ts'
import { parseTargets } from './parse-targets.ts'

/** `clock.tick` is made by the engine and never written. */
type StoredType = Exclude<TicketFactType, 'clock.tick'>

const metric = oneOf(...METRICS)
const score = whole(0, 100)
const fence = whole(1)
const empty = fields({})
const lease = { memberId: text, fence }
const reason = { reason: text }
const note = { reason: orNull(text) }
const draft = fields({ replyId: text, memberId: text })
const answer = fields({ replyId: text, visibility, by: oneOf('core', 'volunteer', 'automation') })
const reply: Check<FactOf<'reply'>['body']> = (value, path) => {
  const read = answer(value, path)
  const { isHolding } = value as { isHolding?: unknown }
  if (isHolding === undefined) return read
  if (isHolding === true) return { ...read, isHolding }
  throw new FactError(`${path}.isHolding`, 'true, or nothing')
}
const scores = {
  urgency: score,
  importance: score,
  band: oneOf(0, 1),
  lane,
  priority,
}
const reasons = listOf(
  fields({
    code: text,
    axis: oneOf('urgency', 'importance'),
    points: whole(-100, 100),
    evidence: orNull(text),
    source: oneOf('rule', 'model', 'human'),
    version: text,
  }),
)

const actor: Check<Actor> = (value, path) => {
  if (value === 'customer' || value === 'native' || value === 'automation' || value === 'system') return value
  if (typeof value === 'string' && /^member:.+$/s.test(value)) return value as Actor
  throw new FactError(path, 'an actor')
}

const BODIES: { readonly [Type in StoredType]: Check<FactOf<Type>['body']> } = {
  'customer.message': fields({
    messageId: text,
    visibility,
    receivedAt: instant,
    intent,
    confidence: share,
    isBackfill: flag,
  }),
  'customer.edited': fields({ messageId: text, isMaterial: flag }),
  'customer.deleted': fields({ messageId: text }),
  reply,
  'reply.native': fields({ replyId: text, visibility }),
  'reply.deleted': fields({ replyId: text }),
  reaction: fields({ visibility }),
  'status.set': fields({
    status: oneOf('open', 'waitingCustomer', 'hold', 'resolved', 'closed', 'spam'),
    until: orNull(instant),
    ...note,
  }),
  'triage.scored': fields({
    ...scores,
    intent,
    language: orNull(language),
    reasons,
    version: text,
  }),
  'triage.override': fields({ ...scores, ...note }),
  'triage.release': empty,
  'target.set': parseTargets,
  'assign.claim': fields({ ...lease, role: oneOf('core', 'volunteer') }),
  'assign.offer': fields({ ...lease, until: instant }),
  'assign.recall': fields(reason),
  'assign.release': fields(note),
  'offer.accepted': fields(lease),
  'offer.declined': fields({ ...lease, ...note }),
  'offer.expired': fields(lease),
  'draft.submitted': draft,
  'draft.approved': draft,
  'draft.returned': draft,
  'merge.absorb': fields({ ticketId: text }),
  'merge.absorbed': fields({ ticketId: text }),
  'split.out': fields({ ticketId: text, messageIds: listOf(text) }),
  'update.promised': fields({ promiseId: text, dueAt: instant, replyId: orNull(text) }),
  'update.withdrawn': fields({ promiseId: text, ...reason }),
  'override.extend': overriding(fields({ metric, addMs: whole(1), ...reason })),
  'override.waive': overriding(fields({ metric, ...reason })),
  'override.pause': overriding(fields({ metric, until: instant, ...reason })),
  'override.resume': overriding(fields({ metric, ...reason })),
  'override.excuse': overriding(fields({ metric, cycle: whole(1), ...reason })),
  'override.retract': fields({ dedupKey: text, ...reason }),
  'override.notThanks': fields({ messageId: text }),
  'escalation.ack': fields({ memberId: text }),
  'channel.down': fields(reason),
  'channel.up': empty,
}

/** The same, and the code of its reason where there is one. */
function overriding<Body extends object>(body: Check<Body>): Check<Body & { code?: OverrideCode }> {
  return (value, path) => {
    const read = body(value, path)
    const { code } = value as { readonly code?: unknown }
    return code === undefined ? read : { ...read, code: oneOf(...OVERRIDE_CODES)(code, `${path}.code`) }
  }
}

const envelope = fields({
  seq: whole(0),
  effectiveAt: instant,
  recordedAt: instant,
  actor,
  dedupKey: text,
})

/** The types of facts that a log may hold. */
export const FACT_TYPES = Object.keys(BODIES) as readonly StoredType[]

/**
 * Reads a fact from outside (a row, a command). Total: any value is either a fact with exactly its fields or refused.
 * @throws FactError that names the field.
 */
export function parseFact(input: unknown): TicketFact {
  const base = envelope(input, 'fact')
  const { type, body, origin } = input as Readonly<Record<string, unknown>>
  const known = FACT_TYPES.find((candidate) => candidate === type)
  if (known === undefined) throw new FactError('fact.type', 'a known type')
  const read = BODIES[known](body, 'fact.body')
  return {
    type: known,
    ...base,
    ...(origin != null && { origin: text(origin, 'fact.origin') }),
    body: read,
  } as TicketFact
}
