import { type Intent, standingFacts } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, loadLogs, type NewFact } from '../promises/append-fact.ts'
import { findAttributes } from '../promises/find-attributes.ts'
import { resolveFromNow } from '../promises/resolve-pinned.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { cleanWhy } from './clean-why.ts'
import { findStanding } from './find-standing.ts'
import { INTENTS } from './intents.ts'
import { type CorrectionRow, findLatestMessage, recordCorrections } from './record-corrections.ts'
import { rescoreFrom } from './rescore-from.ts'

export interface CorrectIntentInput {
  ticketId: TicketId
  intent: Intent
  reason?: string | null | undefined
}

/**
 * A person says what the customer wants with their latest words, and triage reads them anew by it: reasons and lane follow
 * at once, promises from now on, with the time already used kept, so that nothing is late by a word that nobody could have
 * heard before. It stands for what the customer adds before we answer; what they write after an answer is read by the rules
 * again. Words that were taken for thanks and are none start the clocks from when they were written. Where a person has set
 * the scores, those stand. Refused with INTENT_UNKNOWN or NOTHING_TO_READ.
 */
export async function correctIntent(ctx: Ctx, input: CorrectIntentInput): Promise<CorrectionRow> {
  const { ticketId, intent } = input
  const why = cleanWhy(input.reason)
  if (!INTENTS.some((known) => known === intent)) {
    throw new Refusal('INTENT_UNKNOWN', `Choose one of ${INTENTS.join(', ')}.`, { path: ['intent'] })
  }
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, ticketId)
    const messageId = await findLatestMessage(tx, ticketId)
    if (messageId === null) {
      throw new Refusal(
        'NOTHING_TO_READ',
        'The customer took back what they wrote. There is nothing to correct.',
        { path: ['ticketId'] },
      )
    }
    const known = await findStanding(tx, { ticketId, what: 'intent', topicId: null })
    if (known?.messageId === messageId && known.valueAfter === intent) return known

    const judged = [{ what: 'intent' as const, valueBefore: ticket.intent ?? 'other', valueAfter: intent }]
    const [correction] = await recordCorrections(ctx, tx, { ticketId, why, judged })
    await rescore(ctx, tx, correction!, messageId)
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId, isCorrected: true })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'intent.corrected',
      subject: `ticket:${ticketId}`,
      detail: { intentBefore: judged[0]!.valueBefore, intent },
    })
    return correction!
  })
}

async function rescore(ctx: Ctx, tx: Tx, correction: CorrectionRow, messageId: string): Promise<void> {
  const ticketId = correction.ticketId as TicketId
  const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: ctx.now().getTime() } as const
  const { facts, isOverridden } = await rescoreFrom(tx, ticketId, messageId)
  const isMore = correction.valueAfter !== 'closing_ack' && (await isTakenForThanks(tx, ticketId, messageId))
  const more: NewFact[] = isMore
    ? [
        {
          ...base,
          type: 'override.notThanks',
          dedupKey: keysOfIntent(correction).notThanks,
          body: { messageId },
        },
      ]
    : []
  await appendFact(tx, ticketId, ...facts, ...more)
  if (isOverridden) return
  const targets = await resolveFromNow(tx, await findAttributes(tx, [ticketId]))
  await appendFact(tx, ticketId, {
    ...base,
    type: 'target.set',
    dedupKey: keysOfIntent(correction).target,
    body: targets.get(ticketId)!,
  })
}

/** The keys of the facts that a corrected intent adds to the log, beside the scores. */
export function keysOfIntent({ changeKey }: Pick<CorrectionRow, 'changeKey'>) {
  return { notThanks: `thanks:${changeKey}`, target: `target:${changeKey}` }
}

/** Whether the log takes the message for thanks, and nobody has said otherwise. */
async function isTakenForThanks(tx: Tx, ticketId: TicketId, messageId: string): Promise<boolean> {
  const facts = standingFacts((await loadLogs(tx, [ticketId])).get(ticketId) ?? [])
  const isCounted = facts.some(
    (fact) => fact.type === 'override.notThanks' && fact.body.messageId === messageId,
  )
  const isThanks = facts.some(
    (fact) =>
      fact.type === 'customer.message' &&
      fact.body.messageId === messageId &&
      fact.body.intent === 'closing_ack',
  )
  return isThanks && !isCounted
}
