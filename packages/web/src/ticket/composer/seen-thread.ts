import type { Ticket } from '../queries.ts'

/**
 * What a writer has seen of the thread, as far as it concerns the answer: this customer's messages as they stand and
 * what was said to them. Two hundred other people under the same post change nothing here.
 */
export function seenThread(ticket: Ticket): string {
  return ticket.timeline.edges
    .map(({ node }) => node)
    .filter((node) => node.__typename === 'Message')
    .filter((node) => node.direction === 'outbound' || node.identity?.id === ticket.identity.id)
    .map((node) => `${node.id} ${node.editedAt ?? ''} ${node.deletedAt ?? ''}`)
    .join('\n')
}
