import { isOfThread, type TicketFact } from '@relais/sla'
import { and, eq, gt, like } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { moveCommitmentsHome } from '../commitments/move-commitments.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { moveEnquiriesHome } from '../enquiries/move-enquiries.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import {
  appendFact,
  appendFacts,
  type AppendResult,
  loadLogs,
  type NewFact,
} from '../promises/append-fact.ts'
import { correctTriageSince } from '../promises/correct-triage-since.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'
import { ticketFacts } from '../promises/tables.ts'
import { Refusal } from '../refusal.ts'
import { checkNothingUnderWay } from '../replies/check-nothing-under-way.ts'
import { followMessages } from '../replies/move-replies.ts'
import { checkNoOtherOpen } from '../tickets/check-no-other-open.ts'
import { tickets } from '../tickets/tables.ts'
import { findJoining } from './find-joining.ts'
import { findOriginsOfFacts } from './find-origins-of-facts.ts'
import { listBranch } from './list-branch.ts'
import { checkNotMerged, lockMatters } from './lock-matters.ts'
import { measureTickets } from './measure-tickets.ts'
import { broughtBy } from './merge-tickets.ts'
import { moveMessagesHome } from './move-messages.ts'

/**
 * Takes a merge back: the fact of it is retracted on both sides and both logs are folded again, so that state, clocks,
 * ledger and assignee are what they would be had it never been. What was said since in the merged ticket's own
 * conversation goes with it; everything else that came after stays with the survivor. Returns the survivor. Refused with
 * NOT_MERGED, TICKET_MERGED while the survivor is merged itself, ANOTHER_TICKET_OPEN, or REPLY_UNDER_WAY.
 */
export async function unmergeTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<TicketId> {
  return ctx.transaction(async (tx) => {
    const { ticketId } = input
    const intoId = await findSurvivor(tx, ticketId)
    const rows = await lockMatters(tx, ticketId, intoId)
    const absorbed = rows.get(ticketId)!
    const survivor = rows.get(intoId)!
    const merge = await findJoining(tx, intoId, 'merge.absorb', ticketId)
    if (absorbed.mergedIntoId !== intoId || !merge) throw notMerged()
    await checkNotMerged(tx, survivor, 'ticketId')
    await checkNoOtherOpen(tx, absorbed)
    const branch = await listBranch(tx, ticketId)
    await checkNothingUnderWay(tx, intoId, branch)

    await tx
      .update(tickets)
      .set({ mergedIntoId: null })
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    await moveMessagesHome(tx, intoId, ticketId, branch)
    await moveCommitmentsHome(tx, intoId, ticketId, branch)
    await moveEnquiriesHome(tx, intoId, ticketId, branch)
    await followMessages(tx, intoId, ticketId)
    await measureTickets(tx, ticketId, intoId)

    const back: NewFact = {
      type: 'override.retract',
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      dedupKey: `retract:${merge.dedupKey}`,
      body: { dedupKey: merge.dedupKey, reason: 'unmerged' },
    }
    const said = await listSaidSince(tx, ticketId, intoId)
    const results = await appendFacts(tx, [
      { ticketId: intoId, facts: [back] },
      { ticketId, facts: [{ ...back }, ...said] },
    ])
    await readAlone(tx, ticketId, said)
    await correctTriageSince(tx, intoId, merge.seq)
    await turnTo(tx, ctx, results, { ticketId, intoId, said, merge })
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId, isCorrected: false })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.unmerged',
      subject: `ticket:${ticketId}`,
      detail: { intoId },
    })
    return intoId
  })
}

async function findSurvivor(tx: Tx, ticketId: TicketId): Promise<TicketId> {
  const [row] = await tx
    .select({ mergedIntoId: tickets.mergedIntoId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!row) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  if (row.mergedIntoId === null) throw notMerged()
  return row.mergedIntoId as TicketId
}

function notMerged(): Refusal {
  return new Refusal('NOT_MERGED', 'This ticket is not merged into another one. Reload the page.', {
    path: ['ticketId'],
  })
}

/** What came while they were one and belongs to the merged ticket: the survivor's log names it as its origin. */
async function listSaidSince(tx: Tx, ticketId: TicketId, intoId: TicketId): Promise<NewFact[]> {
  const logs = await loadLogs(tx, [ticketId, intoId])
  const known = new Set(logs.get(ticketId)?.map((fact) => fact.dedupKey))
  const said = (logs.get(intoId) ?? []).filter(
    (fact) =>
      fact.origin === ticketId &&
      isOfThread(fact) &&
      !known.has(fact.dedupKey) &&
      !known.has(fact.dedupKey.slice(ticketId.length + 1)),
  )
  const originOf = await findOriginsOfFacts(tx, ticketId, said)
  return said.map((fact) => broughtBy(fact, originOf(fact)))
}

/** Triage reads what has come to the merged ticket meanwhile; what came before has its scores. */
async function readAlone(tx: Tx, ticketId: TicketId, said: readonly NewFact[]): Promise<void> {
  if (said.length === 0) return
  const since = Math.min(...said.map((fact) => fact.effectiveAt))
  for (const conversation of await loadConversations(tx, [ticketId])) {
    await appendFact(tx, ticketId, ...(await correctTriage(tx, conversation, since)))
  }
}

/**
 * Whose turn it is, where an answer given meanwhile had decided it for both: the one it answered waits for the
 * customer, the other does no longer.
 */
async function turnTo(
  tx: Tx,
  ctx: Ctx,
  results: Map<TicketId, AppendResult>,
  {
    ticketId,
    intoId,
    said,
    merge,
  }: { ticketId: TicketId; intoId: TicketId; said: NewFact[]; merge: TicketFact },
): Promise<void> {
  const status = (name: 'open' | 'waitingCustomer', reason: string): NewFact => ({
    type: 'status.set',
    actor: 'system',
    effectiveAt: ctx.now().getTime(),
    dedupKey: `turn:${merge.dedupKey}:${name}`,
    body: { status: name, until: null, reason },
  })
  const alone = results.get(ticketId)!.projection
  const isAnswered = said.some(
    (fact) => (fact.type === 'reply' && fact.body.isHolding !== true) || fact.type === 'reply.native',
  )
  if (isAnswered && alone.status === 'open' && alone.oldestUnansweredAt === null) {
    await appendFact(tx, ticketId, status('waitingCustomer', 'answered'))
  }
  const survivor = results.get(intoId)!.projection
  if (survivor.status !== 'waitingCustomer' || survivor.oldestUnansweredAt === null) return
  const [answered] = await tx
    .select({ seq: ticketFacts.seq })
    .from(ticketFacts)
    .where(
      and(
        eq(ticketFacts.organizationId, tx.organizationId),
        eq(ticketFacts.ticketId, intoId),
        gt(ticketFacts.seq, merge.seq),
        like(ticketFacts.dedupKey, 'answered:%'),
      ),
    )
    .limit(1)
  if (answered) await appendFact(tx, intoId, status('open', 'unmerged'))
}
