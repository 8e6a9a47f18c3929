import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { CardId, MemberId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import type { CheckedText } from './check-card.ts'
import { indexWords } from './index-words.ts'
import { cards, cardSources, cardTexts, cardVersions } from './tables.ts'

export type CardRow = typeof cards.$inferSelect
export type CardTextRow = typeof cardTexts.$inferSelect

/** The card under its lock. Refused with CARD_NOT_FOUND. */
export async function getLockedCard(tx: Tx, cardId: CardId): Promise<CardRow> {
  const [row] = await tx
    .select()
    .from(cards)
    .where(and(eq(cards.organizationId, tx.organizationId), eq(cards.cardId, cardId)))
    .for('update')
  if (row) return row
  throw new Refusal('CARD_NOT_FOUND', 'This card does not exist. Reload the page.', { path: ['cardId'] })
}

/** A card to keep, judged. */
export interface NewCard {
  cardId: CardId
  ownerId: string
  reviewAt: Date
  texts: CheckedText[]
}

/** Writes cards that are all new, with their first versions and the words by which they are found. */
export async function insertCards(
  tx: Tx,
  news: NewCard[],
  authorId: MemberId | null,
  now: Date,
): Promise<void> {
  if (news.length === 0) return
  const { organizationId } = tx
  const written = { createdAt: now, updatedAt: now }
  await tx.insert(cards).values(
    news.map(({ cardId, ownerId, reviewAt }) => ({
      organizationId,
      cardId,
      ownerId,
      reviewAt,
      ...written,
    })),
  )
  await writeVersions(
    tx,
    news.map((card) => ({ ...card, version: 1 })),
    authorId,
    now,
  )
}

/** Writes what cards say from this version on. */
export async function writeVersions(
  tx: Tx,
  changed: { cardId: CardId; version: number; texts: CheckedText[] }[],
  authorId: MemberId | null,
  now: Date,
): Promise<void> {
  const { organizationId } = tx
  await tx
    .insert(cardTexts)
    .values(
      changed.flatMap(({ cardId, texts }) => texts.map((text) => ({ organizationId, cardId, ...text }))),
    )
  await tx.insert(cardVersions).values(
    changed.map(({ cardId, version, texts }) => ({
      organizationId,
      cardId,
      version,
      authorId,
      writtenAt: now,
      texts: texts.map(({ language, question, answer }) => ({ language, question, answer })),
    })),
  )
  await indexWords(
    tx,
    'card',
    changed.flatMap(({ cardId, texts }) =>
      texts.map(({ language, question, answer }) => ({
        id: cardId,
        language,
        heading: question,
        body: answer,
      })),
    ),
  )
}

/** Whose questions stand on cards already, by language and key. */
export async function findKnownQuestions(
  tx: Tx,
  texts: CheckedText[],
): Promise<
  { cardId: string; language: string; questionKey: string; question: string; isArchived: boolean }[]
> {
  if (texts.length === 0) return []
  const byLanguage = Map.groupBy(texts, ({ language }) => language)
  const rows = await tx
    .select({
      cardId: cardTexts.cardId,
      language: cardTexts.language,
      questionKey: cardTexts.questionKey,
      question: cardTexts.question,
      archivedAt: cards.archivedAt,
    })
    .from(cardTexts)
    .innerJoin(
      cards,
      and(eq(cards.organizationId, cardTexts.organizationId), eq(cards.cardId, cardTexts.cardId)),
    )
    .where(
      and(
        eq(cardTexts.organizationId, tx.organizationId),
        or(
          ...[...byLanguage].map(([language, ofLanguage]) =>
            and(
              eq(cardTexts.language, language),
              inArray(
                cardTexts.questionKey,
                ofLanguage.map(({ questionKey }) => questionKey),
              ),
            ),
          ),
        ),
      ),
    )
  return rows.map(({ archivedAt, ...row }) => ({ ...row, isArchived: archivedAt !== null }))
}

/** Refuses a question that is on another card, archived ones included: CARD_EXISTS. Two who ask at once wait here. */
export async function checkQuestionsFree(tx: Tx, texts: CheckedText[], cardId: CardId): Promise<void> {
  await lockQuestions(tx)
  const known = (await findKnownQuestions(tx, texts)).find((row) => row.cardId !== cardId)
  if (!known) return
  throw new Refusal(
    'CARD_EXISTS',
    known.isArchived
      ? 'An archived card has this question. Bring it back instead.'
      : 'There is a card with this question already. Change that one.',
    { parameters: { question: known.question, isArchived: known.isArchived }, path: ['texts'] },
  )
}

/** Refuses what the house answered and a card says already: CARD_EXISTS. Its caller holds `lockQuestions`. */
export async function checkQuestionUnkept(tx: Tx, questionId: string | null): Promise<void> {
  if (questionId === null) return
  const [kept] = await tx
    .select({ archivedAt: cards.archivedAt })
    .from(cardSources)
    .innerJoin(
      cards,
      and(eq(cards.organizationId, cardSources.organizationId), eq(cards.cardId, cardSources.cardId)),
    )
    .where(and(eq(cardSources.organizationId, tx.organizationId), eq(cardSources.questionId, questionId)))
  if (!kept) return
  throw new Refusal('CARD_EXISTS', 'This answer is on a card already. Change that one.', {
    parameters: { isArchived: kept.archivedAt !== null },
    path: ['questionId'],
  })
}

/** One after the other: which questions are there must not change between looking and writing. */
export async function lockQuestions(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`questions ${tx.organizationId}`}::text, 0))`,
  )
}

/** The member who answers for a card. Refused with MEMBER_NOT_FOUND. */
export async function checkOwner(tx: Tx, ownerId: MemberId): Promise<MemberId> {
  const [owner] = await tx
    .select({ disabledAt: members.disabledAt })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, ownerId)))
  if (!owner || owner.disabledAt) {
    throw new Refusal('MEMBER_NOT_FOUND', 'This person is not in the organization.', { path: ['ownerId'] })
  }
  return ownerId
}
