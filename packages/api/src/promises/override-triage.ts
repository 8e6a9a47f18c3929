import { placeScores } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { appendFact, type AppendResult } from './append-fact.ts'
import { findAttributes } from './find-attributes.ts'
import { resolveFromNow } from './resolve-pinned.ts'

export interface OverrideTriageInput {
  ticketId: TicketId
  /** 0 to 100; what is left out stays. */
  urgency?: number | null | undefined
  importance?: number | null | undefined
  reason?: string | null | undefined
}

/**
 * A person corrects the scores: lane, priority and promises follow at once, with the time already used kept; what the
 * rules find later is kept as a suggestion. Lowering a ticket of band 0 is a person's right, and recorded.
 * Refused with SCORE_OUT_OF_RANGE or SCORE_MISSING.
 */
export async function overrideTriage(ctx: Ctx, input: OverrideTriageInput): Promise<AppendResult> {
  for (const axis of ['urgency', 'importance'] as const) {
    const score = input[axis]
    if (score != null && !(Number.isInteger(score) && score >= 0 && score <= 100)) {
      throw new Refusal('SCORE_OUT_OF_RANGE', 'A score is a whole number from 0 to 100.', { path: [axis] })
    }
  }
  if (input.urgency == null && input.importance == null) {
    throw new Refusal('SCORE_MISSING', 'Say which score is wrong, and what it is.', { path: ['urgency'] })
  }
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    const urgency = input.urgency ?? ticket.urgency
    const importance = input.importance ?? ticket.importance
    const { promisePriority, ...placement } = placeScores({ urgency, importance, band: 1 })
    const attributes = (await findAttributes(tx, [input.ticketId])).get(input.ticketId)!
    const corrected = { ...attributes, priority: promisePriority, lane: placement.lane }
    const targets = (await resolveFromNow(tx, new Map([[input.ticketId, corrected]]))).get(input.ticketId)!
    const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: ctx.now().getTime() } as const
    const key = newId()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'triage.overridden',
      subject: `ticket:${input.ticketId}`,
      detail: {
        urgencyBefore: ticket.urgency,
        importanceBefore: ticket.importance,
        bandBefore: ticket.band,
        urgency,
        importance,
      },
    })
    return appendFact(
      tx,
      input.ticketId,
      {
        ...base,
        type: 'triage.override',
        dedupKey: `override:${key}`,
        body: { urgency, importance, ...placement, reason: input.reason?.slice(0, 500) ?? null },
      },
      { ...base, type: 'target.set', dedupKey: `target:override:${key}`, body: targets },
    )
  })
}
