import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { notifyMembers } from './notify-members.ts'
import { notifications } from './tables.ts'

/** Whoever is answerable from now on hears of it. A hand-off's note has the same cause, so that both are one line. */
export async function notifyAssigned(
  tx: Tx,
  world: World,
  events: EventOf<'ticket.assigned'>[],
): Promise<void> {
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ ticketId, assigneeId, byId, causeId }) =>
      assigneeId === null
        ? []
        : [{ memberId: assigneeId, kind: 'assigned' as const, cause: causeId, ticketId, byId }],
    ),
  )
}

/** Whoever is named in a note hears of it; where it says why they were given a ticket, that line gets it. */
export async function notifyMentioned(tx: Tx, world: World, events: EventOf<'note.added'>[]): Promise<void> {
  const mentions = events.flatMap(({ noteId, mentionedIds }) =>
    mentionedIds.map((memberId) => ({ noteId, memberId })),
  )
  if (mentions.length === 0) return
  await tx
    .update(notifications)
    .set({ noteId: sql`${notifications.cause}::uuid` })
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        inArray(
          notifications.memberId,
          mentions.map(({ memberId }) => memberId),
        ),
        inArray(
          notifications.cause,
          mentions.map(({ noteId }) => noteId),
        ),
        eq(notifications.kind, 'assigned'),
      ),
    )
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ noteId, ticketId, authorId, mentionedIds }) =>
      mentionedIds.map((memberId) => ({
        memberId,
        kind: 'mentioned' as const,
        cause: noteId,
        ticketId,
        byId: authorId,
        noteId,
      })),
    ),
  )
}

/** A customer writes again: whoever is answerable for the ticket hears of it, unless it is history that is brought in. */
export async function notifyAnswered(
  tx: Tx,
  world: World,
  events: EventOf<'ticket.messaged'>[],
): Promise<void> {
  const answered = await tx
    .select({ messageId: messages.messageId, ticketId: tickets.ticketId, assigneeId: tickets.assigneeId })
    .from(messages)
    .innerJoin(
      tickets,
      and(
        eq(tickets.organizationId, messages.organizationId),
        inArray(
          tickets.ticketId,
          events.map(({ ticketId }) => ticketId),
        ),
        isNotNull(tickets.assigneeId),
      ),
    )
    .where(
      and(
        eq(messages.organizationId, tx.organizationId),
        inArray(
          messages.messageId,
          events.map(({ messageId }) => messageId),
        ),
        eq(messages.isImported, false),
        isNull(messages.savedSearchId),
        sql`${messages.sentAt} > ${messages.receivedAt} - interval '1 day'`,
      ),
    )
  const ticketOf = new Map<string, string>(events.map(({ messageId, ticketId }) => [messageId, ticketId]))
  await notifyMembers(
    tx,
    world,
    answered
      .filter(({ messageId, ticketId }) => ticketOf.get(messageId) === ticketId)
      .map(({ messageId, ticketId, assigneeId }) => ({
        memberId: assigneeId as MemberId,
        kind: 'answered' as const,
        cause: messageId,
        ticketId,
      })),
  )
}
