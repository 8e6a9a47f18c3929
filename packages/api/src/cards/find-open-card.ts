import { and, eq, getTableColumns, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { CardRow } from './get-card.ts'
import { helpCards } from './tables.ts'

/** A card as its holder sees it now. */
export type ShownCard = CardRow & {
  /** How long it still stays as it is, by the database's clock; ms. */
  leftMs: number
}

/** The card that lies before somebody; null from the moment its time is over. Index help_cards_one_of_member. */
export async function findOpenCard(tx: Tx, memberId: MemberId): Promise<ShownCard | null> {
  const [row] = await tx
    .select({
      ...getTableColumns(helpCards),
      leftMs: sql<number>`ceil(extract(epoch from ${helpCards.endsAt} - clock_timestamp()) * 1000)::int`,
    })
    .from(helpCards)
    .where(
      and(
        eq(helpCards.organizationId, tx.organizationId),
        eq(helpCards.memberId, memberId),
        isNull(helpCards.closedAt),
        gt(helpCards.endsAt, sql`clock_timestamp()`),
      ),
    )
  return row ? (row as ShownCard) : null
}
