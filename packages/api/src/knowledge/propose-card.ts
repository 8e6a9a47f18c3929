import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { identities } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import { messages } from '../inbox/tables.ts'
import { replies } from '../replies/tables.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'
import type { CardText } from './tables.ts'

/** As many letters as the question of a card has, and its answer. */
export const LONGEST_QUESTION = 300
export const LONGEST_ANSWER = 2_000

/** A card that a ticket has all but written: what the customer asked, and what we answered last. */
export async function proposeCard(tx: Tx, ticketId: string): Promise<CardText | null> {
  const [ticket] = await tx
    .select({ language: tickets.language, name: identities.name, handle: identities.handle })
    .from(tickets)
    .innerJoin(
      identities,
      and(
        eq(identities.organizationId, tickets.organizationId),
        eq(identities.identityId, tickets.identityId),
      ),
    )
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.ticketId, ticketId)))
  if (!ticket) return null
  const [asked] = await tx
    .select({ body: messages.body })
    .from(ticketMessages)
    .innerJoin(
      messages,
      and(
        eq(messages.organizationId, ticketMessages.organizationId),
        eq(messages.messageId, ticketMessages.messageId),
      ),
    )
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        eq(ticketMessages.ticketId, ticketId),
        eq(messages.direction, 'inbound'),
        isNull(messages.deletedAt),
      ),
    )
    .orderBy(asc(messages.sentAt), asc(messages.messageId))
    .limit(1)
  const [answered] = await tx
    .select({ body: replies.body })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        eq(replies.state, 'sent'),
      ),
    )
    .orderBy(desc(replies.writtenAt))
    .limit(1)
  return {
    language: ticket.language ?? 'fr',
    question: questionOf(asked?.body ?? ''),
    answer: withoutPerson(answered?.body ?? '', ticket.name).slice(0, LONGEST_ANSWER),
  }
}

/** What is asked in a message: its first question, else its first sentence; without handles and links. */
export function questionOf(text: string): string {
  const plain = text
    .replaceAll(/https?:\/\/\S+|@[\w.-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const sentences = plain.match(/[^.!?؟…]+[.!?؟…]*/gu)?.map((sentence) => sentence.trim()) ?? []
  const question = sentences.find((sentence) => /[?؟]$/u.test(sentence))
  return (question ?? sentences[0] ?? '').slice(0, LONGEST_QUESTION).toWellFormed()
}

/** An answer that can be given to anybody: the customer's name becomes a variable, their handle goes. */
export function withoutPerson(text: string, name: string | null): string {
  const first = name?.trim().split(/\s+/u)[0] ?? ''
  const handles = text.replaceAll(/@[\w.-]+,?\s*/gu, '').trim()
  if (first.length < 2) return handles
  const escaped = [name!.trim(), first].map((one) => one.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return handles.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    '{{contact.firstName}}',
  )
}
