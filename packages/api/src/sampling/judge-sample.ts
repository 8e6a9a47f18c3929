import type { Lane } from '@relais/sla'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { memberOf } from '../members/act-as.ts'
import { members } from '../members/tables.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket, type TicketRow } from '../tickets/lock-ticket.ts'
import { confirmTriage } from '../triage/confirm-triage.ts'
import type { CorrectionRow } from '../triage/record-corrections.ts'
import { scoreSteps } from '../triage/score-steps.ts'
import { triageCorrections } from '../triage/tables.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { isStanding } from './queries.ts'
import { sampleTickets } from './tables.ts'

export interface JudgeSampleInput {
  ticketId: TicketId
  /** Where the ticket belongs: Later where it was rightly there. */
  lane: Lane
}

/**
 * Says of a drawn ticket where it belongs. Later confirms both scores; another lane corrects them by one step each, and
 * the ticket was missed. Both are kept as examples like any other word on triage, and are taken back like them; the verdict
 * falls with them. Returns what has to be taken back for that. Said twice, it is said once. Refused with SAMPLE_NOT_FOUND,
 * SAMPLE_JUDGED where a colleague has said otherwise, or SAMPLE_MOVED.
 */
export async function judgeSample(ctx: Ctx, input: JudgeSampleInput): Promise<CorrectionRow[]> {
  const { ticketId, lane } = input
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, ticketId)
    const drawn = await getDrawn(tx, ticketId)
    const verdict = lane === 'later' ? 'right' : 'missed'
    if (drawn.isStanding) {
      if (drawn.verdict === verdict) return listOfAct(tx, ticketId, drawn.changeKey!)
      throw new Refusal('SAMPLE_JUDGED', `${drawn.by ?? 'Somebody'} has decided otherwise. Look together.`, {
        path: ['ticketId'],
        parameters: { by: drawn.by },
      })
    }
    if (lane === 'later' && ticket.lane !== 'later') {
      throw new Refusal('SAMPLE_MOVED', 'This ticket is not in Later any more. Say where it belongs.', {
        path: ['lane'],
        parameters: { lane: ticket.lane },
      })
    }
    // What other rooms do here happens together with the verdict, or not at all.
    const inside: Ctx = { ...ctx, transaction: (work) => work(tx) }
    const said = await (ticket.lane === lane ? confirm(inside, ticketId) : correct(inside, tx, ticket, lane))
    await tx
      .update(sampleTickets)
      .set({
        verdict,
        judgedBy: memberOf(ctx.viewer),
        judgedAt: ctx.now(),
        changeKey: said[0]!.changeKey,
      })
      .where(
        and(
          eq(sampleTickets.organizationId, tx.organizationId),
          eq(sampleTickets.day, drawn.day),
          eq(sampleTickets.ticketId, ticketId),
        ),
      )
    return said
  })
}

/** The ticket as it was drawn, under its lock; a ticket is opened, and so drawn, on one day. */
async function getDrawn(tx: Tx, ticketId: TicketId) {
  const [drawn] = await tx
    .select({
      day: sampleTickets.day,
      verdict: sampleTickets.verdict,
      changeKey: sampleTickets.changeKey,
      by: members.name,
      isStanding: sql<boolean>`${isStanding}`,
    })
    .from(sampleTickets)
    .leftJoin(
      members,
      and(
        eq(members.organizationId, sampleTickets.organizationId),
        eq(members.memberId, sampleTickets.judgedBy),
      ),
    )
    .where(and(eq(sampleTickets.organizationId, tx.organizationId), eq(sampleTickets.ticketId, ticketId)))
    .orderBy(desc(sampleTickets.day))
    .limit(1)
  if (drawn) return drawn
  throw new Refusal('SAMPLE_NOT_FOUND', 'This ticket was not drawn. Reload the page.', { path: ['ticketId'] })
}

async function confirm(ctx: Ctx, ticketId: TicketId): Promise<CorrectionRow[]> {
  return [
    await confirmTriage(ctx, { ticketId, axis: 'urgency' }),
    await confirmTriage(ctx, { ticketId, axis: 'importance' }),
  ]
}

/** One step across the edge of the lane, on each axis that is on the wrong side of it. */
async function correct(ctx: Ctx, tx: Tx, ticket: TicketRow, lane: Lane): Promise<CorrectionRow[]> {
  const { ticketId } = ticket
  const rules = await loadRules(tx)
  const above = scoreSteps(rules.laneFrom - 1, rules).higher!
  const below = scoreSteps(rules.laneFrom, rules).lower!
  /** What is on the right side of the edge already stays. */
  const move = (isThere: boolean, isWanted: boolean) =>
    isThere === isWanted ? undefined : isWanted ? above : below
  await overrideTriage(ctx, {
    ticketId,
    urgency: move(isUrgent(ticket.lane), isUrgent(lane)),
    importance: move(isImportant(ticket.lane), isImportant(lane)),
  })
  const [latest] = await tx
    .select({ changeKey: triageCorrections.changeKey })
    .from(triageCorrections)
    .where(
      and(eq(triageCorrections.organizationId, tx.organizationId), eq(triageCorrections.ticketId, ticketId)),
    )
    .orderBy(desc(triageCorrections.at), desc(triageCorrections.correctionId))
    .limit(1)
  return listOfAct(tx, ticketId, latest!.changeKey)
}

const isUrgent = (lane: Lane) => lane === 'doNow' || lane === 'volunteers'
const isImportant = (lane: Lane) => lane === 'doNow' || lane === 'plan'

/** One correction of an act: taking that back takes all of it back. Index triage_corrections_ticket. */
async function listOfAct(tx: Tx, ticketId: TicketId, changeKey: string): Promise<CorrectionRow[]> {
  return tx
    .select()
    .from(triageCorrections)
    .where(
      and(
        eq(triageCorrections.organizationId, tx.organizationId),
        eq(triageCorrections.ticketId, ticketId),
        eq(triageCorrections.changeKey, changeKey),
      ),
    )
    .limit(1)
}
