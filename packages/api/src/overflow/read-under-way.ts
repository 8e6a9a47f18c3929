import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** What volunteers have before them, all of them together. */
export interface UnderWay {
  cardsOffered: number
  cardsTaken: number
  draftsInReview: number
}

/**
 * How many cards are out, and how many answers wait to be read before they leave. Indexes help_cards_one_of_member and
 * replies_in_review.
 */
export async function readUnderWay(tx: Tx): Promise<UnderWay> {
  const [row] = await tx.execute<Record<keyof UnderWay, number>>(sql`
    select count(*) filter (where state = 'offered')::int as "cardsOffered",
      count(*) filter (where state = 'taken')::int as "cardsTaken",
      (select count(*)::int from replies where organization_id = ${tx.organizationId} and state = 'inReview')
        as "draftsInReview"
    from help_cards
    where organization_id = ${tx.organizationId} and closed_at is null and ends_at > clock_timestamp()`)
  return row!
}
