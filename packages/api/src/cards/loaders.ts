import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { drafts } from '../replies/tables.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { tickets } from '../tickets/tables.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { topics } from '../voice/tables.ts'
import type { HandedDraftRow } from './hand-over-draft.ts'
import { handedDrafts, helpCards } from './tables.ts'

/** A topic of a card's ticket. */
export interface CardTopic {
  ticketId: string
  topicId: string
  name: string
  departmentId: string | null
}

/** What its holder is writing on a card, and where it is to stand. */
export interface CardDraft {
  ticketId: string
  body: string
  savedAt: Date
  visibility: 'public' | 'private'
}

/** A text that somebody handed over, and whose it is. */
export type HandedDraftSource = HandedDraftRow & { memberId: string }

/** What cards are made of. Nothing here asks whether the viewer may see the ticket: a card shows parts of it, masked. */
export function cardLoaders(read: Read, viewer: Viewer) {
  return {
    ticketOfCard: oneByKey<string, TicketRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(tickets)
          .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ids))),
      (row) => row.ticketId,
    ),
    topicsOfCard: manyByKey<string, CardTopic>(
      read,
      async (tx, ids) => {
        const on = await listTicketTopics(tx, [...ids])
        if (on.length === 0) return []
        const wanted = [...new Set(on.map(({ topicId }) => topicId))]
        const named = await tx
          .select({ topicId: topics.topicId, name: topics.name, departmentId: topics.departmentId })
          .from(topics)
          .where(and(eq(topics.organizationId, tx.organizationId), inArray(topics.topicId, wanted)))
        const byId = new Map(named.map((topic) => [topic.topicId, topic]))
        return on.flatMap(({ ticketId, topicId }) => {
          const topic = byId.get(topicId)
          return topic ? [{ ticketId, ...topic }] : []
        })
      },
      (row) => row.ticketId,
    ),
    draftOfCard: oneByKey<string, CardDraft>(
      read,
      (tx, ids) =>
        tx
          .select({
            ticketId: drafts.ticketId,
            body: drafts.body,
            savedAt: drafts.updatedAt,
            // A volunteer writes no notes on a card.
            visibility: sql<
              'public' | 'private'
            >`case ${drafts.visibility} when 'private' then 'private' else 'public' end`,
          })
          .from(drafts)
          .where(
            and(
              eq(drafts.organizationId, tx.organizationId),
              inArray(drafts.ticketId, ids),
              eq(drafts.memberId, viewer.memberId),
            ),
          ),
      (row) => row.ticketId,
    ),
    /** What of each card went to the care team. */
    handedDraftOfCard: oneByKey<string, HandedDraftRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(handedDrafts)
          .where(
            and(eq(handedDrafts.organizationId, tx.organizationId), inArray(handedDrafts.helpCardId, ids)),
          ),
      (row) => row.helpCardId,
    ),
    /** What volunteers had written on each ticket and nobody has gone on from, the latest first. Index handed_drafts_ticket. */
    handedDraftsOfTicket: manyByKey<string, HandedDraftSource>(
      read,
      (tx, ids) =>
        tx
          .select({
            organizationId: handedDrafts.organizationId,
            helpCardId: handedDrafts.helpCardId,
            ticketId: handedDrafts.ticketId,
            body: handedDrafts.body,
            cause: handedDrafts.cause,
            handedAt: handedDrafts.handedAt,
            memberId: helpCards.memberId,
          })
          .from(handedDrafts)
          .innerJoin(
            helpCards,
            and(
              eq(helpCards.organizationId, handedDrafts.organizationId),
              eq(helpCards.helpCardId, handedDrafts.helpCardId),
            ),
          )
          .where(
            and(
              eq(handedDrafts.organizationId, tx.organizationId),
              inArray(handedDrafts.ticketId, ids),
              sql`not exists (select from replies since where since.organization_id = ${handedDrafts.organizationId}
                and since.ticket_id = ${handedDrafts.ticketId} and since.written_at > ${handedDrafts.handedAt}
                and since.holding_text_id is null and since.state not in ('draft','failed','cancelled'))`,
            ),
          )
          .orderBy(desc(handedDrafts.handedAt), asc(handedDrafts.helpCardId)),
      (row) => row.ticketId,
    ),
  }
}
