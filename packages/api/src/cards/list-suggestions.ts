import { checkTexts } from '../charter/check-text.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { listInsertions } from '../knowledge/list-insertions.ts'
import { suggestInsertions } from '../knowledge/suggest-insertions.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'

/** A text that fits a card. */
export interface CardSuggestion {
  key: string
  title: string
  language: KnowledgeLanguage
  text: string
}

/** Where something is suggested, and what is being written there. */
interface SuggestedFor {
  ticket: { ticketId: TicketId; threadId: string; channelId: string }
  draft: string
  first: number
  visibility: 'public' | 'private'
  now: Date
}

const MOST = 5

/** The customer's name, which no volunteer is told, with what leads to it: a greeting goes without. */
const THEIR_NAME = /[,،]?[^\S\n]*\{\{contact\.(?:firstName|name)\}\}/gu

/**
 * What fits what was asked and what is being written, without the customer's name. What the charter would not let out there is
 * left away: whoever took it up would read that they may not send it.
 */
export async function listSuggestions(
  tx: Tx,
  viewer: Viewer,
  { ticket, draft, first, visibility, now }: SuggestedFor,
): Promise<CardSuggestion[]> {
  const limit = Math.min(Math.max(first, 0), MOST)
  if (limit === 0) return []
  const { ticketId } = ticket
  const ranked = await suggestInsertions(tx, { ticketId, draft, limit: MOST, now })
  const found = (await listInsertions(tx, viewer, ticketId, ranked)).map(({ title, language, text }) => ({
    title,
    language,
    text: text.replaceAll(THEIR_NAME, ''),
  }))
  if (found.length === 0) return []
  const texts = found.map(({ text }) => text)
  const findings = await checkTexts(tx, viewer, now, { ticket, texts, visibility })
  // What keeps this person from answering here at all is no fault of a text.
  const isLetOut = (_one: unknown, nr: number) =>
    findings[nr]!.every(({ severity, range }) => severity !== 'refuse' || range === null)
  return found
    .filter(isLetOut)
    .slice(0, limit)
    .map((one, nr) => ({ key: String(nr), ...one }))
}
