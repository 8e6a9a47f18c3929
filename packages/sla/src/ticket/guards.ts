import type { Calendars } from '../calendar/calendar.ts'
import { nextMark } from '../clock/marks.ts'
import { DEFAULT_MARKS, type Metric } from '../clock/metric.ts'
import type { TicketContext } from './context.ts'
import type { TicketStatus } from './facts.ts'
import type { PlacedFact } from './placed-fact.ts'
import { type EscalationLevel, levelOf } from './escalation-level.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }

/** How sure triage must be that a message is only thanks before the matter stays closed. */
const THANKS_CONFIDENCE = 0.9

/** Thanks for something we wrote: it opens nothing and reopens nothing. */
export function isThanks({ context, event }: Scope): boolean {
  return (
    event.type === 'customer.message' &&
    event.body.intent === 'closing_ack' &&
    event.body.confidence >= THANKS_CONFIDENCE &&
    context.lastAnsweredAt !== null
  )
}

/** A reply that keeps a promise: seen by the customer, written or approved by a person. */
function isQualifying({ event }: Scope): boolean {
  return event.type === 'reply.native' || (event.type === 'reply' && event.body.by !== 'automation')
}

/** The guards that need no calendar. */
export const guards = {
  isThanks,
  isQualifying,
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
    (event.type === 'override.waive' || event.type === 'override.extend') && event.body.metric === metric,
  isBreached: ({ context }: Scope, { metric }: { metric: Metric }) =>
    context.clocks[metric]?.breachedAt != null,
  /** A promise that has an instant ahead of it. */
  isAhead: ({ event }: Scope) => event.type === 'update.promised' && event.body.dueAt > event.effectiveAt,
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
    context.unanswered > 0 &&
    event.messageAt > (context.lastAnsweredAt ?? -Infinity)
  )
}

/** The guards that ask a calendar whether time has crossed a mark. */
export function calendarGuards(calendars: Calendars) {
  const crosses = ({ context, event }: Scope, metric: Metric) => {
    const clock = context.clocks[metric]
    const mark =
      clock === undefined ? null : nextMark(clock, context.targets?.marks ?? DEFAULT_MARKS, calendars)
    return mark !== null && mark.at <= event.effectiveAt ? mark.percent : null
  }
  return {
    crossesDue: (scope: Scope, { metric }: { metric: Metric }) => crosses(scope, metric) === 100,
    crossesMark: (scope: Scope, { metric }: { metric: Metric }) => crosses(scope, metric) !== null,
  }
}
