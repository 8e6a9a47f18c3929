import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { cards, cardTexts } from '../knowledge/tables.ts'
import { recogniseTopics } from '../voice/recognise-topics.ts'
import { topicKeywords } from '../voice/tables.ts'
import { KNOWN_CASES, type KnownCase } from './known-cases.ts'

/** What is on a topic and has an answer that is known, without any ticket of the past. */
export interface KnownOnTopic {
  /** Invented cases in which a word of the topic stands, in any of their languages. */
  cases: KnownCase[]
  /** Cards of knowledge in whose question one stands, that are not past their day of review. */
  cardIds: string[]
}

/** Texts of so many cards are looked through, those whose review is nearest first. */
const MOST_TEXTS = 1_500

/** What somebody may practise a topic on that nobody has asked yet. By the keys of the topic's words, index cards_review. */
export async function listKnown(tx: Tx, topicId: string, now: Date): Promise<KnownOnTopic> {
  const { organizationId } = tx
  const keywords = await tx
    .select({ topicId: topicKeywords.topicId, keyword: topicKeywords.keyword })
    .from(topicKeywords)
    .where(and(eq(topicKeywords.organizationId, organizationId), eq(topicKeywords.topicId, topicId)))
  if (keywords.length === 0) return { cases: [], cardIds: [] }
  const isOn = (text: string) => recogniseTopics(text, keywords).length > 0
  const asked = await tx
    .select({ cardId: cardTexts.cardId, question: cardTexts.question })
    .from(cards)
    .innerJoin(
      cardTexts,
      and(eq(cardTexts.organizationId, cards.organizationId), eq(cardTexts.cardId, cards.cardId)),
    )
    .where(and(eq(cards.organizationId, organizationId), isNull(cards.archivedAt), gt(cards.reviewAt, now)))
    .orderBy(asc(cards.reviewAt), asc(cards.cardId))
    .limit(MOST_TEXTS)
  return {
    cases: KNOWN_CASES.filter(({ said }) => Object.values(said).some(isOn)),
    cardIds: [...new Set(asked.filter(({ question }) => isOn(question)).map(({ cardId }) => cardId))],
  }
}
