import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import type { TopicId } from './get-topic.ts'
import { topicKeywords } from './tables.ts'

/** A word or a few by which a topic is recognised, in the language they are of. */
export interface Keyword {
  language: 'fr' | 'en' | 'ar'
  keyword: string
}

const LONGEST = 80
const MOST = 200

/** Keywords as they are kept: lower case, one space between words, each once. */
export function cleanKeywords(given: Keyword[]): Keyword[] {
  const cleaned = given.flatMap(({ language, keyword }) => {
    const words = keyword
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim()
    return words === '' ? [] : [{ language, keyword: words }]
  })
  const long = cleaned.find(({ keyword }) => keyword.length > LONGEST)
  if (long) {
    throw new Refusal('KEYWORD_TOO_LONG', `A keyword has ${LONGEST} characters at most.`, {
      path: ['keywords'],
      parameters: { max: LONGEST, keyword: long.keyword.slice(0, 40) },
    })
  }
  const unique = [...new Map(cleaned.map((one) => [`${one.language} ${one.keyword}`, one])).values()]
  if (unique.length > MOST) {
    throw new Refusal('TOO_MANY_KEYWORDS', `A topic has ${MOST} keywords at most.`, {
      path: ['keywords'],
      parameters: { max: MOST },
    })
  }
  return unique
}

/** Makes these the topic's keywords, and no others. */
export async function replaceKeywords(tx: Tx, topicId: TopicId, keywords: Keyword[]): Promise<void> {
  const { organizationId } = tx
  await tx
    .delete(topicKeywords)
    .where(and(eq(topicKeywords.organizationId, organizationId), eq(topicKeywords.topicId, topicId)))
  if (keywords.length === 0) return
  await tx.insert(topicKeywords).values(keywords.map((one) => ({ ...one, organizationId, topicId })))
}
