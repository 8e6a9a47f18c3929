import { standingFacts } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, loadLogs, type NewFact } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { undoTicketChange } from '../tickets/undo-ticket-change.ts'
import { undoableKind } from '../tickets/undoable-changes.ts'
import { keysOfIntent } from './correct-intent.ts'
import { findStanding } from './find-standing.ts'
import { getOwnCorrection } from './get-own-correction.ts'
import type { CorrectionId, CorrectionRow } from './record-corrections.ts'
import { rescoreFrom } from './rescore-from.ts'
import { takeBackCorrections } from './take-back-corrections.ts'

const UNDOABLE_MS = 60 * 60_000

/**
 * Takes back what the viewer corrected, within the hour, as if it had never been: it is no example, and triage reads the
 * ticket without it. Refused with TRIAGE_CORRECTION_NOT_FOUND, CHANGED_SINCE where somebody has corrected the same later, or
 * UNDO_TOO_LATE.
 */
export async function undoCorrection(
  ctx: Ctx,
  input: { correctionId: CorrectionId },
): Promise<CorrectionRow> {
  const found = await ctx.transaction((tx) => getOwnCorrection(ctx, tx, input.correctionId))
  const ticketId = found.ticketId as TicketId
  // Scores that a person set stand in the ticket's log, and fall with their fact.
  if (undoableKind(found.changeKey) === 'scores') {
    await undoTicketChange(ctx, { ticketId, dedupKey: found.changeKey })
    return found
  }
  return ctx.transaction(async (tx) => {
    await lockTicket(tx, ticketId)
    const correction = await getOwnCorrection(ctx, tx, input.correctionId)
    const latest = await findStanding(tx, { ...correction, ticketId })
    if (latest?.correctionId !== correction.correctionId) {
      throw new Refusal('CHANGED_SINCE', 'Somebody has decided otherwise since. Look at the ticket first.', {
        path: ['correctionId'],
      })
    }
    if (ctx.now().getTime() - correction.at.getTime() > UNDOABLE_MS) {
      throw new Refusal(
        'UNDO_TOO_LATE',
        'After an hour an act is not taken back any more. Do the opposite.',
        { path: ['correctionId'] },
      )
    }
    await takeBackCorrections(tx, { ticketId, changeKey: correction.changeKey, at: ctx.now() })
    if (correction.what !== 'intent') await touchTickets(tx, [ticketId])
    else await rescoreWithout(ctx, tx, correction)
    return correction
  })
}

async function rescoreWithout(ctx: Ctx, tx: Tx, correction: CorrectionRow): Promise<void> {
  const ticketId = correction.ticketId as TicketId
  const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: ctx.now().getTime() } as const
  const { facts } = await rescoreFrom(tx, ticketId, correction.messageId!)
  const log = standingFacts((await loadLogs(tx, [ticketId])).get(ticketId) ?? [])
  const { notThanks, target } = keysOfIntent(correction)
  const retractions = [notThanks, target]
    .filter((key) => log.some(({ dedupKey }) => dedupKey === key))
    .map((dedupKey): NewFact => ({
      ...base,
      type: 'override.retract',
      dedupKey: `retract:${dedupKey}`,
      body: { dedupKey, reason: 'undone' },
    }))
  await appendFact(tx, ticketId, ...facts, ...retractions)
  await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId, isCorrected: true })
  await recordAudit(tx, ctx.keys, {
    at: ctx.now(),
    actor: actorOf(ctx.viewer),
    action: 'intent.correctionUndone',
    subject: `ticket:${ticketId}`,
  })
}
