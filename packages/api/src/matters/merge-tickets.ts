import { factsToBring, type TicketFact } from '@relais/sla'
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
import { appendFact, appendFacts, loadLogs, type NewFact } from '../promises/append-fact.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'
import { Refusal } from '../refusal.ts'
import { checkNothingUnderWay } from '../replies/check-nothing-under-way.ts'
import { moveDrafts } from '../replies/move-drafts.ts'
import { moveReplies } from '../replies/move-replies.ts'
import { dropClaim } from '../routing/drop-claim.ts'
import { endHits } from '../tickets/end-hits.ts'
import type { TicketRow } from '../tickets/lock-ticket.ts'
import { tickets } from '../tickets/tables.ts'
import { checkNotMerged, lockMatters } from './lock-matters.ts'
import { measureTickets } from './measure-tickets.ts'
import { moveMessagesInto } from './move-messages.ts'

export interface MergeTicketsInput {
  ticketId: TicketId
  intoId: TicketId
  evenIfOtherContact?: boolean
}

/**
 * Makes one matter of two tickets. What was said and promised on the first goes on the second, from its first instant
 * on; the first ends, its clocks with it, and keeps all that `unmergeTicket` needs. Asked twice, it has happened once.
 * Refused with SAME_TICKET, TICKET_MERGED, TICKET_NOT_OPEN, OTHER_CONTACT, REPLY_UNDER_WAY, TICKET_CLAIMED, or
 * COMMITMENT_ON_BOTH where both owe the customer an update.
 */
export async function mergeTickets(ctx: Ctx, input: MergeTicketsInput): Promise<void> {
  const { ticketId, intoId } = input
  await ctx.transaction(async (tx) => {
    // A claim is locked before threads and tickets, as who answers does.
    await dropClaim(tx, ticketId, ctx.viewer.memberId)
    const rows = await lockMatters(tx, ticketId, intoId)
    if (ticketId === intoId) {
      throw new Refusal('SAME_TICKET', 'A ticket is not merged into itself. Choose another one.', {
        path: ['intoId'],
      })
    }
    const absorbed = rows.get(ticketId)!
    const survivor = rows.get(intoId)!
    if (absorbed.mergedIntoId === intoId && absorbed.status === 'merged') return
    await checkMergeable(tx, absorbed, survivor, input.evenIfOtherContact ?? false)
    await checkNothingUnderWay(tx, ticketId)
    checkOnePromise(absorbed, survivor)

    await moveMessagesInto(tx, ticketId, intoId)
    await moveCommitmentsInto(tx, ticketId, intoId)
    await moveEnquiriesInto(tx, ticketId, intoId)
    await moveReplies(tx, ticketId, intoId)
    await moveDrafts(tx, ticketId, intoId)
    await tx
      .update(tickets)
      .set({ mergedIntoId: intoId })
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
    await measureTickets(tx, intoId)
    if (!absorbed.isHit) await endHits(tx, [intoId])

    const log = (await loadLogs(tx, [ticketId])).get(ticketId) ?? []
    const brought = factsToBring(log)
    const base = {
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      dedupKey: `merge:${newId()}`,
    } as const
    await appendFacts(tx, [
      {
        ticketId: intoId,
        facts: [
          { ...base, type: 'merge.absorb', body: { ticketId } },
          ...brought.map((fact) => broughtBy(fact, ticketId)),
        ],
      },
      { ticketId, facts: [{ ...base, type: 'merge.absorbed', body: { ticketId: intoId } }] },
    ])
    await readTogether(tx, intoId, ticketId, brought)
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId: intoId, isCorrected: false })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.merged',
      subject: `ticket:${ticketId}`,
      detail: { intoId, isOtherContact: absorbed.contactId !== survivor.contactId },
    })
  })
}

async function checkMergeable(
  tx: Tx,
  absorbed: TicketRow,
  survivor: TicketRow,
  evenIfOtherContact: boolean,
): Promise<void> {
  await checkNotMerged(tx, absorbed, 'ticketId')
  await checkNotMerged(tx, survivor, 'intoId')
  for (const [ticket, path] of [
    [absorbed, 'ticketId'],
    [survivor, 'intoId'],
  ] as const) {
    const { status, number } = ticket
    const isOver = status === 'closed' || status === 'spam' || (path === 'intoId' && status === 'resolved')
    if (!isOver) continue
    throw new Refusal('TICKET_NOT_OPEN', `Ticket ${number} has ended. Reopen it before you merge.`, {
      path: [path],
      parameters: { status, number },
    })
  }
  if (absorbed.contactId !== survivor.contactId && !evenIfOtherContact) {
    throw new Refusal(
      'OTHER_CONTACT',
      `Ticket ${survivor.number} is somebody else’s. Merge them all the same if they are one matter.`,
      { path: ['intoId'], parameters: { number: survivor.number } },
    )
  }
}

/**
 * A fact of another ticket, as the log that it is brought to keeps it. With its origin in its key it stands beside the
 * ticket's own fact of that name, which a ticket has that was split and joined again.
 */
export function broughtBy(fact: TicketFact, origin: TicketId | null): NewFact {
  const { type, effectiveAt, actor, dedupKey, body } = fact
  const key = origin === null ? dedupKey : `${origin}:${dedupKey}`
  return { type, effectiveAt, actor, dedupKey: key, body, origin } as NewFact
}

/** Triage reads the conversation as one, from the first word that the other ticket brought, for as long as they are one. */
async function readTogether(
  tx: Tx,
  ticketId: TicketId,
  origin: TicketId,
  brought: readonly TicketFact[],
): Promise<void> {
  const since = Math.min(...brought.map((fact) => fact.effectiveAt))
  for (const conversation of await loadConversations(tx, [ticketId])) {
    await appendFact(tx, ticketId, ...(await correctTriage(tx, conversation, since, origin)))
  }
}
