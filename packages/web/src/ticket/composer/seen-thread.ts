import { isOnTicket, type Ticket } from '../queries.ts'

/**
 * What a writer has seen of the thread, as far as it concerns the answer: the ticket's messages as they stand, those
 * that a merge brought included, and what was said to them. Two hundred other people under the same post change nothing here.
 */
export function seenThread(ticket: Ticket): string {
  return ticket.timeline.edges
    .map(({ node }) => node)
    .filter((node) => node.__typename === 'Message')
    .filter((node) => node.direction === 'outbound' || isOnTicket(node, ticket))
    .map((node) => `${node.id} ${node.editedAt ?? ''} ${node.deletedAt ?? ''}`)
    .join('\n')
}

/** The threads of a ticket and how far they are on the screen: one, or those that a merge brought together. */
export function seenThreads({ thread, joinedThreads }: Ticket): { threadId: string; revision: number }[] {
  if (joinedThreads.length === 0) return []
  return [thread, ...joinedThreads].map(({ id, revision }) => ({ threadId: id, revision }))
}
