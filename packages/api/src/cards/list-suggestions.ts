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

const MOST = 5

/** The customer's name, which no volunteer is told, with what leads to it: a greeting goes without. */
const THEIR_NAME = /[,،]?[^\S\n]*\{\{contact\.(?:firstName|name)\}\}/gu

/** What fits what was asked and what is being written, without the customer's name. */
export async function listSuggestions(
  tx: Tx,
  viewer: Viewer,
  { ticketId, draft, first, now }: { ticketId: TicketId; draft: string; first: number; now: Date },
): Promise<CardSuggestion[]> {
  const limit = Math.min(Math.max(first, 0), MOST)
  if (limit === 0) return []
  const ranked = await suggestInsertions(tx, { ticketId, draft, limit, now })
  const found = await listInsertions(tx, viewer, ticketId, ranked)
  return found.map(({ title, language, text }, nr) => ({
    key: String(nr),
    title,
    language,
    text: text.replaceAll(THEIR_NAME, ''),
  }))
}
