import { originOfSplit, standingFacts, type TicketFact } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type MessageId, type TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact, appendFacts, loadLogs } from '../promises/append-fact.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'
import { Refusal } from '../refusal.ts'
import { checkNothingUnderWay } from '../replies/check-nothing-under-way.ts'
import { followMessages } from '../replies/move-replies.ts'
import type { TicketRow } from '../tickets/lock-ticket.ts'
import { insertTickets, titleOf } from '../tickets/open-ticket.ts'
import { listSaid, type Said } from './list-said.ts'
import { checkNotMerged, lockMatters } from './lock-matters.ts'
import { measureTickets } from './measure-tickets.ts'
import { broughtBy } from './merge-tickets.ts'
import { moveSingleMessages } from './move-messages.ts'

export interface SplitTicketInput {
  ticketId: TicketId
  messageIds: MessageId[]
}

/**
 * Makes a ticket of its own of some of a customer's messages, with the answers to them: its clocks start when they were
 * written, and are met by what answered them. Returns the ticket of its own. Refused with SPLIT_NOTHING, SPLIT_ALL,
 * MESSAGE_NOT_FOUND, MESSAGE_MERGED for what came by a merge, TICKET_MERGED, TICKET_NOT_OPEN, or REPLY_UNDER_WAY.
 */
export async function splitTicket(ctx: Ctx, input: SplitTicketInput): Promise<TicketId> {
  const { ticketId } = input
  return ctx.transaction(async (tx) => {
    const ticket = (await lockMatters(tx, ticketId)).get(ticketId)!
    await checkNotMerged(tx, ticket, 'ticketId')
    if (ticket.status === 'closed' || ticket.status === 'spam') {
      throw new Refusal('TICKET_NOT_OPEN', 'This ticket has ended. Reopen it before you split it.', {
        path: ['ticketId'],
        parameters: { status: ticket.status, number: ticket.number },
      })
    }
    const said = await listSaid(tx, ticketId)
    const moved = chooseMoved(said, new Set<string>(input.messageIds))
    await checkNothingUnderWay(tx, ticketId)

    const newTicketId = newId<'ticket'>()
    await openSplit(tx, ticket, newTicketId, moved)
    const ids = new Set<string>(moved.map((message) => message.messageId))
    await moveSingleMessages(tx, ticketId, newTicketId, [...ids] as MessageId[])
    await followMessages(tx, ticketId, newTicketId)
    await measureTickets(tx, ticketId, newTicketId)

    const log = (await loadLogs(tx, [ticketId])).get(ticketId) ?? []
    const at = ctx.now().getTime()
    const messageIds = moved.filter((one) => one.direction === 'inbound').map((one) => one.messageId)
    await appendFacts(tx, [
      {
        ticketId,
        facts: [
          {
            type: 'split.out',
            actor: `member:${ctx.viewer.memberId}`,
            effectiveAt: at,
            dedupKey: `split:${newTicketId}`,
            body: { ticketId: newTicketId, messageIds },
          },
        ],
      },
      { ticketId: newTicketId, facts: factsOfSplit(log, said, moved).map((fact) => broughtBy(fact, null)) },
    ])
    await readApart(tx, ticketId, newTicketId)
    await recordEvent(tx, ctx, { type: 'ticket.reread', ticketId: newTicketId, isCorrected: false })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.split',
      subject: `ticket:${ticketId}`,
      detail: { newTicketId, messages: messageIds.length },
    })
    return newTicketId
  })
}

/** The chosen messages, and our answers to them. */
function chooseMoved(said: readonly Said[], chosen: ReadonlySet<string>): Said[] {
  const path = ['messageIds']
  const theirs = said.filter((one) => one.direction === 'inbound')
  if (chosen.size === 0) {
    throw new Refusal('SPLIT_NOTHING', 'Choose the messages that become a ticket of their own.', { path })
  }
  const going = theirs.filter((one) => chosen.has(one.messageId))
  if (going.length < chosen.size) {
    throw new Refusal('MESSAGE_NOT_FOUND', 'This message is not on this ticket. Reload the page.', { path })
  }
  if (going.some((one) => one.homeTicketId !== null)) {
    throw new Refusal(
      'MESSAGE_MERGED',
      'One of these messages came with a ticket that was merged into this one. Take the merge back instead.',
      { path },
    )
  }
  if (going.length === theirs.length) {
    throw new Refusal('SPLIT_ALL', 'At least one of the customer’s messages has to stay on the ticket.', {
      path,
    })
  }
  return said.filter((one) => chosen.has((one.answered ?? one).messageId))
}

async function openSplit(
  tx: Tx,
  ticket: TicketRow,
  ticketId: TicketId,
  moved: readonly Said[],
): Promise<void> {
  const first = moved.find((one) => one.direction === 'inbound')!
  await insertTickets(tx, [
    {
      organizationId: tx.organizationId,
      ticketId,
      number: 0,
      channelId: ticket.channelId,
      threadId: ticket.threadId,
      identityId: ticket.identityId,
      contactId: ticket.contactId,
      visibility: ticket.visibility,
      splitFromId: ticket.ticketId,
      title: titleOf(first.body) || ticket.title,
      openedAt: first.sentAt,
      lastMessageAt: first.sentAt,
      machineVersion: 0,
      state: null as never,
    },
  ])
}

/**
 * What the log of the new ticket begins with: what became of the messages that go, and the answers that were to them or
 * to something that the customer wrote later.
 */
function factsOfSplit(
  log: readonly TicketFact[],
  said: readonly Said[],
  moved: readonly Said[],
): TicketFact[] {
  const going = new Set<string>(moved.map((one) => one.messageId))
  const firstAt = Math.min(
    ...moved.filter((one) => one.direction === 'inbound').map((one) => one.sentAt.getTime()),
  )
  const answering = new Set<string>(
    said
      .filter((one) => one.answered !== null && one.answered.sentAt.getTime() >= firstAt)
      .map((one) => one.replyId ?? one.messageId),
  )
  return standingFacts(log).filter((fact) => {
    if (fact.origin != null) return false
    switch (fact.type) {
      case 'customer.message':
      case 'customer.edited':
      case 'customer.deleted':
        return going.has(fact.body.messageId)
      case 'reply':
      case 'reply.native':
      case 'reply.deleted':
        return answering.has(fact.body.replyId)
      default:
        return false
    }
  })
}

/** Triage reads each for itself; what it finds in the original counts for as long as the other is apart. */
async function readApart(tx: Tx, ticketId: TicketId, newTicketId: TicketId): Promise<void> {
  for (const conversation of await loadConversations(tx, [ticketId, newTicketId])) {
    const isNew = conversation.ticketId === newTicketId
    const facts = await correctTriage(tx, conversation, -Infinity, isNew ? null : originOfSplit(newTicketId))
    await appendFact(tx, conversation.ticketId as TicketId, ...facts)
  }
}
