import type { Calendars } from '../calendar/calendar.ts'
import { nextMark } from '../clock/marks.ts'
import type { Metric } from '../clock/metric.ts'
import type { TicketContext } from './context.ts'
import type { FactOf, TicketStatus } from './facts.ts'
import type { PlacedFact } from './placed-fact.ts'
import { type EscalationLevel, levelOf } from './escalation-level.ts'
import { isReplay, ladderOf } from './promised-by.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }

/** How sure triage must be that a message is only thanks before the matter stays closed. */
const THANKS_CONFIDENCE = 0.9

/** Thanks for something we wrote: it opens nothing and reopens nothing. */
export function isThanks({ context, event }: Scope): boolean {
  return event.type === 'customer.message' && isOnlyThanks(event.body) && context.lastAnsweredAt !== null
}

/** Triage is sure that a message is no more than thanks. */
export function isOnlyThanks({ intent, confidence }: FactOf<'customer.message'>['body']): boolean {
  return intent === 'closing_ack' && confidence >= THANKS_CONFIDENCE
}

/**
 * An answer that keeps promises: seen by the customer, written or approved by a person, and more than a word that we will
 * answer. The policy may let a machine's
 * count, and a like of praise.
 */
export function isQualifying({ context, event }: Scope): boolean {
  const rules = context.targets?.rules
  if (event.type === 'reaction') return rules?.doLikesAnswer === true && context.intent === 'praise'
  if (event.type === 'reply') {
    if (event.body.isHolding === true) return false
    return event.body.by !== 'automation' || rules?.automation === 'all'
  }
  return event.type === 'reply.native'
}

/** What the customer, or the public, may take as the answer that was promised: in their view, the word of a machine too. */
function isAnswerTo(scope: Scope, { metric }: { metric: Metric }): boolean {
  const { context, event } = scope
  if (event.type !== 'reply' && event.type !== 'reply.native' && event.type !== 'reaction') return false
  if (metric === 'publicAcknowledgement' && event.body.visibility !== 'public') return false
  // We have read you, and will answer: that is a first word, and no answer.
  if (event.type === 'reply' && event.body.isHolding === true) return metric === 'publicAcknowledgement'
  const isFirstWord = metric === 'firstResponse' || metric === 'publicAcknowledgement'
  const isAccepted = isFirstWord && context.targets?.rules?.automation === 'acknowledgements'
  return isQualifying(scope) || (event.type === 'reply' && isAccepted)
}

/** The public waits for its first word: the ticket is public, there is a promise, and the first response is still owed. */
function owesAcknowledgement({ context, event }: Scope): boolean {
  const first = context.clocks.firstResponse
  if (first !== undefined && first.endedAt !== null) return false
  if (event.type === 'customer.message')
    return event.body.visibility === 'public' && isPromised({ context, event }, 'publicAcknowledgement')
  const isPublic = first !== undefined && context.visibility === 'public'
  return isPublic && isPromised({ context, event }, 'publicAcknowledgement')
}

/** Whether there is a budget for a new cycle. Targets that judge a cycle again begin none that they do not name. */
export function isPromised({ context, event }: Scope, metric: Metric): boolean {
  const targets = event.type === 'target.set' ? event.body : context.targets
  if (targets === null || (isReplay(targets.published) && !targets.published.includes(metric))) return false
  return targets.metrics[metric] != null && targets.metrics[metric].budgetMs !== null
}

/** The guards that need no calendar. */
export const guards = {
  isThanks,
  isQualifying,
  isAnswerTo,
  owesAcknowledgement,
  isPromised: (scope: Scope, { metric }: { metric: Metric }) => isPromised(scope, metric),
  /** A private row promises no public word; only a publication ends a promise that was made. */
  speaksOfPublic: ({ context, event }: Scope) =>
    context.visibility === 'public' || (event.type === 'target.set' && event.body.published !== undefined),
  /** Somebody holds it until this fact. */
  isHeldBySomebody: ({ context }: Scope) => context.assigneeId !== null,
  isOwed: ({ context }: Scope) => context.unanswered > 0,
  doesHoldPause: ({ context }: Scope) => context.targets?.rules?.doesHoldPause === true,
  isNewCycleOnReturn: ({ context }: Scope) => context.targets?.rules?.onReopen === 'newCycle',
  isAnswered: ({ context }: Scope) => context.unanswered === 0,
  isStatus: ({ event }: Scope, { status }: { status: TicketStatus }) =>
    event.type === 'status.set' && event.body.status === status,
  isHoldOver: ({ context, event }: Scope) =>
    context.holdUntil !== null && context.holdUntil <= event.effectiveAt,
  /** The message that the customer deletes is the last one without an answer. */
  isLastUnanswered: ({ context, event }: Scope) => isUnanswered(context, event) && context.unanswered === 1,
  /** Nothing was ever answered either: without this message there is no matter. */
  isWholeMatter: ({ context, event }: Scope) =>
    isUnanswered(context, event) && context.unanswered === 1 && context.lastAnsweredAt === null,
  isFor: ({ event }: Scope, { metric }: { metric: Metric }) =>
    (event.type === 'override.waive' ||
      event.type === 'override.extend' ||
      event.type === 'override.resume') &&
    event.body.metric === metric,
  isHoldOf: ({ event }: Scope, { metric }: { metric: Metric }) =>
    event.type === 'override.pause' && event.body.metric === metric && event.body.until > event.effectiveAt,
  isReleaseDue: ({ context, event }: Scope, { metric }: { metric: Metric }) => {
    const heldUntil = context.clocks[metric]?.heldUntil ?? null
    return heldUntil !== null && heldUntil <= event.effectiveAt
  },
  isBreached: ({ context }: Scope, { metric }: { metric: Metric }) =>
    context.clocks[metric]?.breachedAt != null,
  /** A promise that has an instant ahead of it. */
  isAhead: ({ event }: Scope) => event.type === 'update.promised' && event.body.dueAt > event.effectiveAt,
  /** The policy's regular update, not what a person has promised. */
  isRegular: ({ context }: Scope) => context.promise === null,
  isThisPromise: ({ context, event }: Scope) =>
    event.type === 'update.withdrawn' && event.body.promiseId === context.promise?.id,
  /** The reply that tells the customer what is promised: it keeps nothing yet. */
  isAnnouncement: ({ context, event }: Scope) =>
    event.type === 'reply' && event.body.replyId === context.promise?.replyId,
  /** A claim that was assigned by hand brings the fence that stands; nobody's right to reply changes by it. */
  isNewFence: ({ context, event }: Scope) =>
    'body' in event &&
    'fence' in event.body &&
    (event.type === 'assign.claim' ? event.body.fence >= context.fence : event.body.fence > context.fence),
  isThisOffer: ({ context, event }: Scope) =>
    'body' in event &&
    'fence' in event.body &&
    event.body.fence === context.fence &&
    event.body.memberId === context.offeredTo,
  isRole: ({ event }: Scope, { role }: { role: 'core' | 'volunteer' }) =>
    event.type === 'assign.claim' && event.body.role === role,
  isLevel: ({ context }: Scope, { level }: { level: EscalationLevel }) => levelOf(context).level === level,
  isPastAcknowledged: ({ context }: Scope) => {
    const { mark } = levelOf(context)
    return mark === 0 || mark > context.acknowledgedMark
  },
}

/** Whether the deleted message was still waiting for its answer. */
export function isUnanswered(context: TicketContext, event: PlacedFact): boolean {
  return (
    event.type === 'customer.deleted' &&
    event.messageAt !== undefined &&
    !(event.isOfThanks === true && context.lastAnsweredAt !== null) &&
    context.unanswered > 0 &&
    event.messageAt > (context.lastAnsweredAt ?? -Infinity)
  )
}

/** The guards that ask a calendar whether time has crossed a mark. */
export function calendarGuards(calendars: Calendars) {
  const crosses = ({ context, event }: Scope, metric: Metric) => {
    const clock = context.clocks[metric]
    const mark = clock === undefined ? null : nextMark(clock, ladderOf(context, metric), calendars)
    return mark !== null && mark.at <= event.effectiveAt ? mark.percent : null
  }
  return {
    crossesDue: (scope: Scope, { metric }: { metric: Metric }) => crosses(scope, metric) === 100,
    crossesMark: (scope: Scope, { metric }: { metric: Metric }) => crosses(scope, metric) !== null,
  }
}
