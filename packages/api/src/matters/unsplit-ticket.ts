import { isOfThread } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { checkOnePromise } from '../commitments/check-one-promise.ts'
import { moveCommitmentsInto } from '../commitments/move-commitments.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { moveEnquiriesInto } from '../enquiries/move-enquiries.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, appendFacts, loadLogs } from '../promises/append-fact.ts'
import { correctTriageSince } from '../promises/correct-triage-since.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'
import { Refusal } from '../refusal.ts'
import { checkNothingUnderWay } from '../replies/check-nothing-under-way.ts'
import { moveDrafts } from '../replies/move-drafts.ts'
import { moveReplies } from '../replies/move-replies.ts'
import { dropClaim } from '../routing/drop-claim.ts'
import type { TicketRow } from '../tickets/lock-ticket.ts'
import { tickets } from '../tickets/tables.ts'
import { findJoining } from './find-joining.ts'
import { listBranch } from './list-branch.ts'
import { listSaid } from './list-said.ts'
import { checkNotMerged, lockMatters } from './lock-matters.ts'
import { measureTickets } from './measure-tickets.ts'
import { broughtBy } from './merge-tickets.ts'
import { moveSingleMessages } from './move-messages.ts'

/**
 * Takes a split back: the fact of it is retracted and the original is folded as if it had never been; what was said on
 * the other one since is said there. Returns the original. Refused with NOT_SPLIT, TICKET_MERGED, TICKET_NOT_OPEN,
 * REPLY_UNDER_WAY, TICKET_CLAIMED, COMMITMENT_ON_BOTH, or HAS_MERGED while other tickets are merged into it.
 */
export async function unsplitTicket(ctx: Ctx, input: { ticketId: TicketId }): Promise<TicketId> {
  const { ticketId } = input
  return ctx.transaction(async (tx) => {
    const originalId = await findOriginal(tx, ticketId)
    // A claim is locked before threads and tickets, as who answers does.
    await dropClaim(tx, ticketId, ctx.viewer.memberId)
    const rows = await lockMatters(tx, ticketId, originalId)
    const apart = rows.get(ticketId)!
    const original = rows.get(originalId)!
    const split = await findJoining(tx, originalId, 'split.out', ticketId)
    if (!split) throw notSplit()
    await checkUnsplittable(tx, apart, original)
    await checkNothingUnderWay(tx, ticketId)
    checkOnePromise(apart, original)

    const said = await listSaid(tx, ticketId)
    await moveSingleMessages(
      tx,
      ticketId,
      originalId,
      said.map((one) => one.messageId),
    )
    await moveCommitmentsInto(tx, ticketId, originalId)
    await moveEnquiriesInto(tx, ticketId, originalId)
    await moveReplies(tx, ticketId, originalId)
    await moveDrafts(tx, ticketId, originalId)
    await tx
      .update(tickets)
      .set({ mergedIntoId: originalId })
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    await measureTickets(tx, originalId)

    const logs = await loadLogs(tx, [ticketId, originalId])
    const known = new Set(logs.get(originalId)?.map((fact) => fact.dedupKey))
    const since = (logs.get(ticketId) ?? []).filter(
      (fact) => fact.origin == null && isOfThread(fact) && !known.has(fact.dedupKey),
    )
    const base = { actor: `member:${ctx.viewer.memberId}`, effectiveAt: ctx.now().getTime() } as const
    await appendFacts(tx, [
      {
        ticketId: originalId,
        facts: [
          {
            ...base,
            type: 'override.retract',
            dedupKey: `retract:${split.dedupKey}`,
            body: { dedupKey: split.dedupKey, reason: 'unsplit' },
          },
          ...since.map((fact) => broughtBy(fact, null)),
        ],
      },
      {
        ticketId,
        facts: [
          { ...base, type: 'merge.absorbed', dedupKey: `unsplit:${newId()}`, body: { ticketId: originalId } },
        ],
      },
    ])
    await correctTriageSince(tx, originalId, split.seq)
    const from = Math.min(...since.map((fact) => fact.effectiveAt))
    for (const conversation of since.length === 0 ? [] : await loadConversations(tx, [originalId])) {
      await appendFact(tx, originalId, ...(await correctTriage(tx, conversation, from)))
    }
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId: originalId, isCorrected: false })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.unsplit',
      subject: `ticket:${ticketId}`,
      detail: { originalId },
    })
    return originalId
  })
}

async function findOriginal(tx: Tx, ticketId: TicketId): Promise<TicketId> {
  const [row] = await tx
    .select({ splitFromId: tickets.splitFromId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!row) {
    throw new Refusal('TICKET_NOT_FOUND', 'This ticket does not exist. Reload the page.', {
      path: ['ticketId'],
    })
  }
  if (row.splitFromId === null) throw notSplit()
  return row.splitFromId as TicketId
}

function notSplit(): Refusal {
  return new Refusal('NOT_SPLIT', 'This ticket was not split off another one. Reload the page.', {
    path: ['ticketId'],
  })
}

async function checkUnsplittable(tx: Tx, apart: TicketRow, original: TicketRow): Promise<void> {
  await checkNotMerged(tx, apart, 'ticketId')
  await checkNotMerged(tx, original, 'ticketId')
  if (original.status === 'closed' || original.status === 'spam') {
    throw new Refusal('TICKET_NOT_OPEN', `Ticket ${original.number} has ended. Reopen it first.`, {
      path: ['ticketId'],
      parameters: { status: original.status, number: original.number },
    })
  }
  if ((await listBranch(tx, apart.ticketId)).length === 1) return
  throw new Refusal('HAS_MERGED', 'Other tickets were merged into this one. Take those merges back first.', {
    path: ['ticketId'],
  })
}
