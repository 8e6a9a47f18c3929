import { placeScores } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket, type TicketRow } from '../tickets/lock-ticket.ts'
import { cleanWhy } from '../triage/clean-why.ts'
import { type Judged, recordCorrections } from '../triage/record-corrections.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { appendFact, type AppendResult } from './append-fact.ts'
import { findAttributes } from './find-attributes.ts'
import { resolveFromNow } from './resolve-pinned.ts'

export interface OverrideTriageInput {
  ticketId: TicketId
  /** 0 to 100; what is left out stays. */
  urgency?: number | null | undefined
  importance?: number | null | undefined
  /** 0 where somebody or their data is in danger, or a legal deadline runs; 1 where that is not so. */
  band?: number | null | undefined
  reason?: string | null | undefined
}

/**
 * A person corrects the scores or the band: lane, priority and promises follow at once, with the time already used kept;
 * what the rules find later is kept as a suggestion. Each judgement that changes is kept as an example. Taking a ticket out
 * of band 0 is a person's right, and asks for their reason; other scores alone never do. Refused with SCORE_OUT_OF_RANGE,
 * SCORE_MISSING, BAND_UNKNOWN, REASON_MISSING or REASON_TOO_LONG.
 */
export async function overrideTriage(ctx: Ctx, input: OverrideTriageInput): Promise<AppendResult> {
  for (const axis of ['urgency', 'importance'] as const) {
    const score = input[axis]
    if (score != null && !(Number.isInteger(score) && score >= 0 && score <= 100)) {
      throw new Refusal('SCORE_OUT_OF_RANGE', 'A score is a whole number from 0 to 100.', { path: [axis] })
    }
  }
  if (input.band != null && input.band !== 0 && input.band !== 1) {
    throw new Refusal('BAND_UNKNOWN', 'The band is 0 or 1.', { path: ['band'] })
  }
  if (input.urgency == null && input.importance == null && input.band == null) {
    throw new Refusal('SCORE_MISSING', 'Say which score is wrong, and what it is.', { path: ['urgency'] })
  }
  const why = cleanWhy(input.reason)
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    const band = (input.band ?? ticket.band) === 0 ? 0 : 1
    if (ticket.band === 0 && band === 1 && why === null) {
      throw new Refusal(
        'REASON_MISSING',
        'Say why nobody is in danger and no legal deadline runs, in a few words.',
        { path: ['reason'] },
      )
    }
    const urgency = input.urgency ?? ticket.urgency
    const importance = input.importance ?? ticket.importance
    const { promisePriority, ...placement } = placeScores({ urgency, importance, band }, await loadRules(tx))
    const attributes = (await findAttributes(tx, [input.ticketId])).get(input.ticketId)!
    const corrected = { ...attributes, priority: promisePriority, lane: placement.lane }
    const targets = (await resolveFromNow(tx, new Map([[input.ticketId, corrected]]))).get(input.ticketId)!
    const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: ctx.now().getTime() } as const
    const key = newId()
    const judged = judgedOf(ticket, { urgency, importance, band })
    await recordCorrections(ctx, tx, {
      ticketId: input.ticketId,
      changeKey: `override:${key}`,
      why,
      judged,
    })
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
        band,
      },
    })
    return appendFact(
      tx,
      input.ticketId,
      {
        ...base,
        type: 'triage.override',
        dedupKey: `override:${key}`,
        body: { urgency, importance, ...placement, reason: why },
      },
      { ...base, type: 'target.set', dedupKey: `target:override:${key}`, body: targets },
    )
  })
}

/** What changes of a ticket's scores, each by itself. */
function judgedOf(ticket: TicketRow, after: { urgency: number; importance: number; band: number }): Judged[] {
  return (['urgency', 'importance', 'band'] as const)
    .filter((what) => ticket[what] !== after[what])
    .map((what) => ({ what, valueBefore: String(ticket[what]), valueAfter: String(after[what]) }))
}
