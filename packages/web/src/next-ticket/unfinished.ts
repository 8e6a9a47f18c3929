import type { ReplyState, TicketQuery } from '../graphql/generated/graphql.ts'

type Ticket = NonNullable<TicketQuery['ticket']>

/** The states of a reply that will answer nobody unless its author does something. */
const settled: ReadonlySet<ReplyState> = new Set(['draft', 'sent', 'failed', 'needsHuman', 'cancelled'])

/** Whether somebody on this ticket still waits for words of ours: none are on their way. */
export function isWaiting({ status, oldestUnansweredAt, replies }: Ticket): boolean {
  return status === 'open' && oldestUnansweredAt !== null && replies.every(({ state }) => settled.has(state))
}

/** Whether a ticket is this member's and not finished. */
export function isUnfinished(ticket: Ticket, memberId: string): boolean {
  return ticket.assignee?.id === memberId && isWaiting(ticket)
}
