import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { identities } from '../contacts/tables.ts'
import type { Event, EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { organizations } from '../members/tables.ts'
import { loadPromises } from '../promises/load-promises.ts'
import { endHits } from './end-hits.ts'
import { findOpenTickets } from './find-open-tickets.ts'
import { ticketMessages, tickets } from './tables.ts'

const TITLE_LENGTH = 80

/**
 * Puts customers' messages on tickets: the one that is open for this person in this thread, the one in which it goes on
 * where it was merged, or a new one. A closed ticket stays closed and is named as the one before. Threads are locked by the intake, so one person's messages that
 * arrive at once end up on one ticket; the database refuses a second one in any case.
 */
export async function openTickets(
  tx: Tx,
  _world: World,
  events: EventOf<'message.received'>[],
): Promise<Event[]> {
  const received = await tx
    .select({
      messageId: messages.messageId,
      threadId: messages.threadId,
      channelId: messages.channelId,
      identityId: identities.identityId,
      contactId: identities.contactId,
      visibility: messages.visibility,
      sentAt: messages.sentAt,
      savedSearchId: messages.savedSearchId,
    })
    .from(messages)
    .innerJoin(identities, eq(identities.identityId, messages.identityId))
    .where(
      inArray(
        messages.messageId,
        events.map((event) => event.messageId),
      ),
    )
    .orderBy(asc(messages.sentAt), asc(messages.externalId))
  const texts = new Map<string, string>(events.map((event) => [event.messageId, event.text]))

  const known = await findOpenTickets(tx, received)
  const opened: (typeof tickets.$inferInsert)[] = []
  const said: Event[] = []
  const placed = received.map((message) => {
    const key = `${message.threadId} ${message.identityId}`
    const found = known.answering.get(message.messageId) ?? known.open.get(key)
    const ticketId = found?.ticketId ?? newId<'ticket'>()
    if (!found) {
      known.open.set(key, { ticketId, homeTicketId: null })
      opened.push({
        organizationId: tx.organizationId,
        ticketId,
        number: 0,
        channelId: message.channelId,
        threadId: message.threadId,
        identityId: message.identityId,
        contactId: message.contactId,
        visibility: message.visibility,
        previousTicketId: known.closed.get(key) ?? null,
        title: titleOf(texts.get(message.messageId) ?? ''),
        openedAt: message.sentAt,
        lastMessageAt: message.sentAt,
        isHit: message.savedSearchId !== null,
        machineVersion: 0,
        state: null as never,
      })
      said.push({ type: 'ticket.opened', ticketId })
    }
    const isAnother = found !== undefined && message.savedSearchId === null
    return { ticketId, homeTicketId: found?.homeTicketId ?? null, message, isAnother }
  })

  await insertTickets(tx, opened)
  await tx.insert(ticketMessages).values(
    placed.map(({ ticketId, homeTicketId, message }) => ({
      organizationId: tx.organizationId,
      ticketId,
      homeTicketId,
      messageId: message.messageId,
    })),
  )
  await endHits(
    tx,
    placed.flatMap(({ ticketId, isAnother }) => (isAnother ? [ticketId] : [])),
  )
  await keepTheFirstTitle(
    tx,
    placed.map(({ ticketId, homeTicketId, message }) => ({
      ticketId,
      isOwn: homeTicketId === null,
      text: texts.get(message.messageId) ?? '',
      sentAt: message.sentAt,
    })),
  )
  return [
    ...said,
    ...placed.map(({ ticketId, message }): Event => ({
      type: 'ticket.messaged',
      ticketId,
      messageId: message.messageId,
      text: texts.get(message.messageId) ?? '',
    })),
  ]
}

/** Writes new tickets with the next numbers of the organization. */
export async function insertTickets(tx: Tx, opened: (typeof tickets.$inferInsert)[]): Promise<void> {
  if (opened.length === 0) return
  const { engine } = await loadPromises(tx)
  const [row] = await tx
    .update(organizations)
    .set({ ticketCount: sql`${organizations.ticketCount} + ${opened.length}` })
    .where(eq(organizations.organizationId, tx.organizationId))
    .returning({ ticketCount: organizations.ticketCount })
  const first = row!.ticketCount - opened.length + 1
  await tx.insert(tickets).values(
    opened.map((ticket, index) => {
      const state = engine.initial(ticket.ticketId)
      return { ...ticket, number: first + index, state, machineVersion: state.machineVersion }
    }),
  )
}

/**
 * The ticket is called by its first words on the network, whichever delivery came first; what comes by a merge gives it
 * no other name.
 */
async function keepTheFirstTitle(
  tx: Tx,
  placed: { ticketId: TicketId; isOwn: boolean; text: string; sentAt: Date }[],
): Promise<void> {
  const rows = placed.map((one) => ({
    ticket_id: one.ticketId,
    title: one.isOwn ? titleOf(one.text) : null,
    sent_at: one.sentAt.toISOString(),
  }))
  await tx.execute(sql`
    with placed as (
      select ticket_id, min(sent_at) as first_at, max(sent_at) as last_at,
        (array_agg(title order by sent_at))[1] as title
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(ticket_id uuid, title text, sent_at timestamptz)
      group by ticket_id
    )
    update tickets t set
      title = case when placed.first_at < t.opened_at then coalesce(placed.title, t.title) else t.title end,
      opened_at = least(t.opened_at, placed.first_at),
      last_message_at = greatest(t.last_message_at, placed.last_at)
    from placed where t.organization_id = ${tx.organizationId} and t.ticket_id = placed.ticket_id`)
}

/** The first words of a message, cut at a word. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= TITLE_LENGTH) return line
  const cut = line.slice(0, TITLE_LENGTH)
  const word = cut.lastIndexOf(' ')
  return `${(word > TITLE_LENGTH / 2 ? cut.slice(0, word) : cut).replace(/[\ud800-\udbff]$/u, '')}…`
}
