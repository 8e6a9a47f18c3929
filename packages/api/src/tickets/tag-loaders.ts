import { and, asc, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { TagRow } from './get-tag.ts'
import { tags, tickets, ticketTags } from './tables.ts'
import { visibleTickets } from './visible-tickets.ts'

/** More words than anybody chooses among. */
const MOST = 2000

/** The tags by name. Index tags_name. */
export async function listTags(tx: Tx, options: { withArchived: boolean }): Promise<TagRow[]> {
  return tx
    .select()
    .from(tags)
    .where(
      and(
        eq(tags.organizationId, tx.organizationId),
        options.withArchived ? undefined : isNull(tags.archivedAt),
      ),
    )
    .orderBy(asc(sql`lower(${tags.name})`))
    .limit(MOST)
}

/** Tags by their ids and by their tickets. */
export function tagLoaders(read: Read, viewer: Viewer) {
  return {
    tag: oneByKey<string, TagRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(tags)
          .where(and(eq(tags.organizationId, tx.organizationId), inArray(tags.tagId, ids))),
      (row) => row.tagId,
    ),
    /** The tags of each ticket, by name. The key of ticket_tags. */
    tagsOfTicket: manyByKey<string, TagRow & { ticketId: string }>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select({ ticketId: ticketTags.ticketId, tag: tags })
          .from(ticketTags)
          .innerJoin(
            tags,
            and(eq(tags.organizationId, ticketTags.organizationId), eq(tags.tagId, ticketTags.tagId)),
          )
          .where(and(eq(ticketTags.organizationId, tx.organizationId), inArray(ticketTags.ticketId, ids)))
          .orderBy(asc(sql`lower(${tags.name})`))
        return rows.map(({ ticketId, tag }) => ({ ...tag, ticketId }))
      },
      (row) => row.ticketId,
    ),
    /** How many tickets have each tag. Index ticket_tags_tag. */
    countOfTag: oneByKey<string, { tagId: string; all: number }>(
      read,
      (tx, ids) =>
        tx
          .select({ tagId: ticketTags.tagId, all: count() })
          .from(ticketTags)
          .innerJoin(
            tickets,
            and(
              eq(tickets.organizationId, ticketTags.organizationId),
              eq(tickets.ticketId, ticketTags.ticketId),
            ),
          )
          .where(
            and(
              eq(ticketTags.organizationId, tx.organizationId),
              inArray(ticketTags.tagId, ids),
              visibleTickets(viewer),
            ),
          )
          .groupBy(ticketTags.tagId),
      (row) => row.tagId,
    ),
  }
}
