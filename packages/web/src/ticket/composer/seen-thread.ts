import { isOnTicket, type Ticket } from '../queries.ts'

/** A thread, as far as somebody has seen it. */
export interface SeenThread {
  threadId: string
  revision: number
}

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

/** The threads of a ticket and how far they are on the screen: its own, and those that a merge brought to it. */
export function threadsNow({ thread, joinedThreads }: Ticket): SeenThread[] {
  return [thread, ...joinedThreads].map(({ id, revision }) => ({ threadId: id, revision }))
}

/** How far whoever writes had seen the threads when the draft was kept; what a merge has brought since, not at all. */
export function threadsOfDraft(ticket: Ticket): SeenThread[] {
  const { draft } = ticket
  if (draft === null) return threadsNow(ticket)
  const own = { threadId: ticket.thread.id, revision: draft.threadRevision }
  return pick(ticket, [...draft.seenThreads, own])
}

/** What the server is told beside the revision: nothing of one thread alone, and each of several as it was seen. */
export function seenThreads(ticket: Ticket, seen: readonly SeenThread[]): SeenThread[] {
  return ticket.joinedThreads.length === 0 ? [] : pick(ticket, seen)
}

function pick(ticket: Ticket, seen: readonly SeenThread[]): SeenThread[] {
  return threadsNow(ticket).map(({ threadId }) => ({
    threadId,
    revision: seen.find((one) => one.threadId === threadId)?.revision ?? 0,
  }))
}
