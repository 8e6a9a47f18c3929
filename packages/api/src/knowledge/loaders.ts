import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { CardRow, CardTextRow } from './keep-card.ts'
import type { TemplateRow } from './keep-template.ts'
import {
  cards,
  cardSources,
  cardTexts,
  cardVersions,
  networkCodes,
  templates,
  templateTexts,
} from './tables.ts'

export type TemplateTextRow = typeof templateTexts.$inferSelect
export type CardVersionRow = typeof cardVersions.$inferSelect
export type NetworkCodesRow = typeof networkCodes.$inferSelect

/** Templates, cards and what they say. */
export function knowledgeLoaders(read: Read) {
  return {
    template: oneByKey<string, TemplateRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(templates)
          .where(and(eq(templates.organizationId, tx.organizationId), inArray(templates.templateId, ids))),
      (row) => row.templateId,
    ),
    textsOfTemplate: manyByKey<string, TemplateTextRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(templateTexts)
          .where(
            and(eq(templateTexts.organizationId, tx.organizationId), inArray(templateTexts.templateId, ids)),
          )
          .orderBy(desc(templateTexts.language)),
      (row) => row.templateId,
    ),
    card: oneByKey<string, CardRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(cards)
          .where(and(eq(cards.organizationId, tx.organizationId), inArray(cards.cardId, ids))),
      (row) => row.cardId,
    ),
    textsOfCard: manyByKey<string, CardTextRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(cardTexts)
          .where(and(eq(cardTexts.organizationId, tx.organizationId), inArray(cardTexts.cardId, ids)))
          .orderBy(desc(cardTexts.language)),
      (row) => row.cardId,
    ),
    /** The latest versions of each card. */
    versionsOfCard: byArguments(({ first }: { first: number }) =>
      manyByKey<string, CardVersionRow>(
        read,
        async (tx, ids) => {
          const rows = await tx
            .select()
            .from(cardVersions)
            .where(and(eq(cardVersions.organizationId, tx.organizationId), inArray(cardVersions.cardId, ids)))
            .orderBy(desc(cardVersions.version))
          const seen = new Map<string, number>()
          return rows.filter(({ cardId }) => {
            const place = (seen.get(cardId) ?? 0) + 1
            seen.set(cardId, place)
            return place <= first
          })
        },
        (row) => row.cardId,
      ),
    ),
    sourcesOfCard: manyByKey<string, { cardId: string; ticketId: string }>(
      read,
      (tx, ids) =>
        tx
          .select({ cardId: cardSources.cardId, ticketId: cardSources.ticketId })
          .from(cardSources)
          .where(and(eq(cardSources.organizationId, tx.organizationId), inArray(cardSources.cardId, ids)))
          .orderBy(asc(cardSources.ticketId)),
      (row) => row.cardId,
    ),
    codesOfNetwork: manyByKey<string, NetworkCodesRow>(
      read,
      (tx, networks) =>
        tx
          .select()
          .from(networkCodes)
          .where(
            and(eq(networkCodes.organizationId, tx.organizationId), inArray(networkCodes.network, networks)),
          ),
      (row) => row.network,
    ),
  }
}
