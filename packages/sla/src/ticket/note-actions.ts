import type { TicketContext } from './context.ts'
import { levelOf } from './escalation-level.ts'
import type { Scores } from './facts.ts'
import { isThanks, isUnanswered } from './guards.ts'
import type { PlacedFact } from './placed-fact.ts'
import { isReplay } from './promised-by.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }
type Change = Partial<TicketContext>

/** What the context takes note of, clocks apart: who spoke last, scores, holder. Pure; the chart says when. */
export const notes = {
  noteMessage: (scope: Scope): Change => {
    const { context, event } = scope
    if (event.type !== 'customer.message') return {}
    const spoken = { lastCustomerAt: event.effectiveAt, visibility: event.body.visibility }
    if (isThanks(scope)) return spoken
    return {
      ...spoken,
      unanswered: context.unanswered + 1,
      oldestUnansweredAt: context.oldestUnansweredAt ?? event.effectiveAt,
    }
  },
  noteDeletion: ({ context, event }: Scope): Change => {
    if (!isUnanswered(context, event)) return {}
    const unanswered = context.unanswered - 1
    return { unanswered, oldestUnansweredAt: unanswered === 0 ? null : context.oldestUnansweredAt }
  },
  noteReply: ({ event }: Scope): Change => ({
    lastAnsweredAt: event.effectiveAt,
    unanswered: 0,
    oldestUnansweredAt: null,
  }),
  noteResolved: ({ context, event }: Scope): Change => ({
    resolvedAt: context.resolvedAt ?? event.effectiveAt,
    firstResolvedAt: context.firstResolvedAt ?? event.effectiveAt,
  }),
  forgetResolved: (): Change => ({ resolvedAt: null }),
  noteHold: ({ event }: Scope): Change => ({
    holdUntil: event.type === 'status.set' ? event.body.until : null,
  }),
  forgetHold: (): Change => ({ holdUntil: null }),
  noteMistakenSpam: ({ event }: Scope): Change =>
    event.type === 'spam.mistaken' ? { lateTriageUntil: event.until } : {},
  noteTargets: ({ context, event }: Scope): Change => {
    if (event.type !== 'target.set' || (isReplay(event.body.published) && context.targets !== null)) return {}
    const {
      attributes: _attributes,
      row: _row,
      pinned: _pinned,
      published: _published,
      ...targets
    } = event.body
    return { targets }
  },
  noteDown: ({ context, event }: Scope): Change => ({ downSince: context.downSince ?? event.effectiveAt }),
  noteUp: (): Change => ({ downSince: null }),

  /** Only a person lowers band 0: scores by rule that would, are kept as a suggestion. */
  noteScores: ({ context, event }: Scope): Change => {
    if (event.type !== 'triage.scored') return {}
    const scores = scoresOf(event.body)
    const isLowering = context.scores?.band === 0 && scores.band !== 0
    return { ...readingOf(event.body), suggestion: scores, ...(!isLowering && { scores }) }
  },
  noteSuggestion: ({ event }: Scope): Change =>
    event.type === 'triage.scored' ? { ...readingOf(event.body), suggestion: scoresOf(event.body) } : {},
  noteOverride: ({ event }: Scope): Change =>
    event.type === 'triage.override' ? { scores: scoresOf(event.body) } : {},
  takeSuggestion: ({ context }: Scope): Change => ({ scores: context.suggestion ?? context.scores }),

  noteOffer: ({ event }: Scope): Change =>
    event.type === 'assign.offer' ? { offeredTo: event.body.memberId, fence: event.body.fence } : {},
  forgetOffer: (): Change => ({ offeredTo: null }),
  noteHolder: ({ event }: Scope): Change =>
    event.type === 'assign.claim' || event.type === 'offer.accepted'
      ? { assigneeId: event.body.memberId, fence: event.body.fence, offeredTo: null }
      : {},
  forgetHolder: (): Change => ({ assigneeId: null, offeredTo: null }),

  notePromise: ({ event }: Scope): Change =>
    event.type === 'update.promised'
      ? { promise: { id: event.body.promiseId, replyId: event.body.replyId } }
      : {},
  forgetPromise: (): Change => ({ promise: null }),

  noteAcknowledged: ({ context }: Scope): Change => ({ acknowledgedMark: levelOf(context).mark }),
} as const

function scoresOf({ urgency, importance, band, lane, priority }: Scores): Scores {
  return { urgency, importance, band, lane, priority }
}

function readingOf({ intent, language }: Pick<TicketContext, 'intent' | 'language'>): Change {
  return { intent, language }
}
