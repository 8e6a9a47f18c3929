import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { findCards } from './find-insertions.ts'
import type { CardRow } from './keep-card.ts'
import type { TemplateRow } from './keep-template.ts'
import { cards, templates } from './tables.ts'

/** Where a card stands: offered, past its day of review, or put away. */
export type CardState = 'current' | 'expired' | 'archived'

export type TemplatePlace = [name: string, templateId: string]
export type CardPlace = [reviewAt: string, cardId: string]

/** The templates by name. Index templates_name. */
export async function listTemplates(
  tx: Tx,
  { isArchived, limit, after }: { isArchived: boolean; limit: number; after: TemplatePlace | null },
): Promise<TemplateRow[]> {
  return tx
    .select()
    .from(templates)
    .where(
      and(
        eq(templates.organizationId, tx.organizationId),
        isArchived ? isNotNull(templates.archivedAt) : isNull(templates.archivedAt),
        after
          ? or(
              gt(templates.name, after[0]),
              and(eq(templates.name, after[0]), gt(templates.templateId, after[1])),
            )
          : undefined,
      ),
    )
    .orderBy(asc(templates.name), asc(templates.templateId))
    .limit(limit)
}

/** Cards that are looked for by words are all on one page: whoever finds more than this types another word. */
const MOST_FOUND = 100

/** The cards of a state, the one whose review is soonest first. Indexes cards_review, cards_archived. */
export async function listCards(
  tx: Tx,
  {
    state,
    find,
    limit,
    after,
    now,
  }: { state: CardState; find: string; limit: number; after: CardPlace | null; now: Date },
): Promise<CardRow[]> {
  const found = find.trim() === '' ? null : await findCards(tx, find, MOST_FOUND, sql`true`)
  if (found?.length === 0) return []
  return tx
    .select()
    .from(cards)
    .where(
      and(
        eq(cards.organizationId, tx.organizationId),
        isInState(state, now),
        found === null
          ? undefined
          : inArray(
              cards.cardId,
              found.map(({ id }) => id),
            ),
        after
          ? or(
              gt(cards.reviewAt, new Date(after[0])),
              and(eq(cards.reviewAt, new Date(after[0])), gt(cards.cardId, after[1])),
            )
          : undefined,
      ),
    )
    .orderBy(asc(cards.reviewAt), asc(cards.cardId))
    .limit(limit)
}

/** Where a card stands at an instant. */
export function stateOf({ archivedAt, reviewAt }: CardRow, now: Date): CardState {
  if (archivedAt !== null) return 'archived'
  return reviewAt > now ? 'current' : 'expired'
}

function isInState(state: CardState, now: Date): SQL | undefined {
  if (state === 'archived') return isNotNull(cards.archivedAt)
  return and(
    isNull(cards.archivedAt),
    state === 'current' ? gt(cards.reviewAt, now) : lte(cards.reviewAt, now),
  )
}
