import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { readOrganization, type Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { foldWords } from './fold-words.ts'
import { limitSearches } from './limit-searches.ts'
import { excerptOf, finder, type IsFound, type MarkedText, markText } from './mark-text.ts'
import { parseSearch, type SearchTerm } from './parse-search.ts'
import type { SearchKind } from './tables.ts'
import { toTiers } from './to-tiers.ts'

/** The place of a hit: how exact it is, when it happened, its id. */
export type SearchPlace = [tier: number, at: string, id: string]

/** Something that was found, with the words that were searched for marked. */
export interface Hit {
  kind: SearchKind
  id: string
  place: SearchPlace
  /** The text it was found by: an excerpt of a message or note, a ticket's title, a contact's name. */
  text: MarkedText
  /** A contact's handles. */
  handles: MarkedText[]
}

export interface SearchRequest {
  text: string
  /** Only these; all when empty. */
  kinds: readonly SearchKind[]
  limit: number
  after: SearchPlace | null
}

/** Longest time the index may take, in milliseconds. */
const TIMEOUT_MS = 1_500
const QUERY_CANCELED = '57014'

/**
 * The whole history of the organization, as far as the viewer may see it: the most exact hits first, of those the
 * latest. Refused with what `parseSearch` refuses, with SEARCH_TOO_BROAD when it takes too long, and with SEARCH_BUSY.
 */
export async function searchHistory(
  ctx: Pick<Ctx, 'db' | 'organizationId' | 'viewer'>,
  request: SearchRequest,
): Promise<Hit[]> {
  const terms = parseSearch(request.text)
  // What a volunteer may know of a ticket stands on its card.
  if (ctx.viewer.role === 'volunteer') return []
  try {
    return await limitSearches(() =>
      readOrganization(ctx.db, ctx.organizationId, async (tx) => {
        await tx.execute(sql`select set_config('statement_timeout', ${String(TIMEOUT_MS)}, true)`)
        return readHits(tx, ctx.viewer.memberId, terms, request)
      }),
    )
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code !== QUERY_CANCELED) throw error
    throw new Refusal('SEARCH_TOO_BROAD', 'This search takes too long. Add a word, or write it whole.', {
      path: ['query'],
    })
  }
}

async function readHits(
  tx: Tx,
  memberId: string,
  terms: SearchTerm[],
  { kinds, limit, after }: SearchRequest,
): Promise<Hit[]> {
  const isWithMessages = kinds.length === 0 || kinds.includes('message')
  const [tier, at, id] = after ?? [null, null, null]
  const found = await tx.execute<{ tier: number; kind: SearchKind; subject_id: string; happened_at: string }>(
    sql`select tier, kind, subject_id, happened_at from search_history(${memberId}::uuid, ${toTiers(terms, kinds)},
      ${isWithMessages}, ${tier}::int, ${at}::timestamptz, ${id}::uuid, ${limit})`,
  )
  if (found.length === 0) return []
  const texts = await readTexts(
    tx,
    found.map((row) => row.subject_id),
  )
  const isFound = finder(terms, await findForms(tx, terms, texts))
  return found.map((row) => {
    const ofSubject = texts.filter((one) => one.id === row.subject_id)
    const marked = (field: 'text' | 'handle') =>
      ofSubject.filter((one) => one.field === field).map((one) => markText(one.text, isFound))
    return {
      kind: row.kind,
      id: row.subject_id,
      place: [row.tier, new Date(row.happened_at).toISOString(), row.subject_id],
      text: excerptOf(marked('text')[0] ?? { text: '', marks: [] }),
      handles: marked('handle'),
    }
  })
}

interface FoundText {
  id: string
  field: 'text' | 'handle'
  text: string
}

/** What the hits of a page say. Every part is found by a key. */
async function readTexts(tx: Tx, ids: string[]): Promise<FoundText[]> {
  const here = sql`organization_id = ${tx.organizationId}`
  const rows = await tx.execute<{ id: string; field: 'text' | 'handle'; text: string }>(sql`
    select message_id as id, 'text' as field, body as text from messages where ${here} and message_id in ${ids}
    union all select note_id, 'text', body from notes where ${here} and note_id in ${ids}
    union all select ticket_id, 'text', title from tickets where ${here} and ticket_id in ${ids}
    union all select contact_id, 'text', name from contacts where ${here} and contact_id in ${ids}
    union all select contact_id, 'handle', '@' || handle from identities where ${here} and contact_id in ${ids}`)
  return [...rows]
}

/** The words of these texts that are other forms of what was searched for: only the database knows their stems. */
async function findForms(tx: Tx, terms: SearchTerm[], texts: FoundText[]): Promise<Set<string>> {
  const words = terms.filter((term) => !term.isExcluded && !term.isPhrase).flatMap((term) => term.words)
  const isTyped: IsFound = finder(terms, new Set())
  const others = new Set(
    texts.flatMap(({ text }) => foldWords(text).map((word) => word.text)).filter((word) => !isTyped(word)),
  )
  if (words.length === 0 || others.size === 0) return new Set()
  const rows = await tx.execute<{ word: string }>(sql`
    with wanted as (
      select coalesce(array_agg(stem), '{}') as stems
      from unnest(${sql.param(toArray(words))}::text[]) word, unnest(search_stems(word) || word) stem
    )
    select word from wanted, unnest(${sql.param(toArray([...others]))}::text[]) word
    where search_stems(word) && wanted.stems`)
  return new Set([...rows].map((row) => row.word))
}

/** Folded words hold nothing that an array's text would have to quote. */
function toArray(words: string[]): string {
  return `{${words.join(',')}}`
}
