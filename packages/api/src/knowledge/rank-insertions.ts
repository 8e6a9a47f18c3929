import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { asArray, plainWords, stemmerOf } from './index-words.ts'
import type { KnowledgeLanguage } from './tables.ts'

/** A card or a template that fits, by how well. */
export interface Ranked {
  kind: 'card' | 'template'
  id: string
  score: number
}

/** What is asked for: words of which some count more, in the language of the customer where that is known. */
export interface Wanted {
  texts: { text: string; factor: number }[]
  language: KnowledgeLanguage | null
  now: Date
  limit: number
  /** True for what nobody asked for: one common word in common is no reason to speak up. */
  isUnasked: boolean
}

/** Words of one language that are looked up, the longest first: long words say more. */
const MOST_WORDS = 20
/** A word that more than this many say distinguishes nothing, and would be all there is to read. */
const COMMON = 1_000
/** Letters of a text that are read; a question stands at its end as often as at its beginning. */
const MOST_LETTERS = 600
/** An answer in another language than the customer's is worth this much of one in theirs. */
const ELSEWHERE = 0.4
/** Where there are few texts, one that has a word alone is not yet a rare one: as many are thought to be there. */
const FEW = 20
/** Less than this in common is none. */
const LEAST_SCORE = 4

/**
 * The cards and templates that have most in common with what is said, best first. Words are weighed by how few say
 * them; archived ones are out, and so is every card past its day of review. What is read is bounded by the number of
 * words, not by the number of cards.
 */
export async function rankInsertions(tx: Tx, wanted: Wanted): Promise<Ranked[]> {
  const texts = wanted.texts
    .map(({ text, factor }) => ({ text: plainWords(clip(text)), factor }))
    .filter(({ text }) => text !== '')
  if (texts.length === 0) return []
  const [cards, templates] = await Promise.all([
    rank(tx, 'card', texts, wanted, isOfferedCard(wanted.now)),
    rank(tx, 'template', texts, wanted, sql`item.archived_at is null`),
  ])
  return [...cards, ...templates]
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, wanted.limit)
}

async function rank(
  tx: Tx,
  kind: Ranked['kind'],
  said: { text: string; factor: number }[],
  { language, limit, isUnasked }: Wanted,
  isOffered: SQL,
): Promise<Ranked[]> {
  const items = sql.identifier(`${kind}s`)
  const texts = sql.identifier(`${kind}_texts`)
  const terms = sql.identifier(`${kind}_terms`)
  const id = sql.identifier(`${kind}_id`)
  const organizationId = tx.organizationId
  // Materialized: the planner knows nothing of how few words are asked, and would count anew for each.
  const rows = await tx.execute<{ id: string; score: number }>(sql`
    with said as (
      select spoken.language, word.lexeme as term, max(text.factor) as factor
      from unnest(array['fr','en','ar']) as spoken (language)
      cross join unnest(
        ${asArray(said.map(({ text }) => text))}::text[], ${asArray(said.map(({ factor }) => String(factor)))}::float8[]
      ) as text (words, factor)
      cross join lateral unnest(to_tsvector(${stemmerOf(sql`spoken.language`)}, text.words)) as word
      where length(word.lexeme) between 2 and 64
      group by spoken.language, word.lexeme
    ),
    asked as materialized (
      select language, term, factor from (
        select said.*, row_number() over (
          partition by language order by factor desc, length(term) desc, term) as place from said
      ) as numbered where place <= ${MOST_WORDS}
    ),
    size as materialized (
      select spoken.language, (
        select count(*)::float8 from (
          select from ${texts} as t where t.organization_id = ${organizationId}
            and t.language = spoken.language limit ${10 * COMMON}) as capped
      ) as items
      from unnest(array['fr','en','ar']) as spoken (language)
    ),
    counted as materialized (
      select asked.*, (
        select count(*)::float8 from (
          select from ${terms} as t where t.organization_id = ${organizationId}
            and t.language = asked.language and t.term = asked.term limit ${COMMON + 1}) as capped
      ) as times
      from asked
    ),
    weighed as materialized (
      select counted.language, counted.term, counted.factor,
        ln((size.items + ${FEW}) / (counted.times + 0.5) + 1) as rarity,
        counted.times <= 1 + least(size.items / 20, 10) as is_rare
      from counted join size using (language)
      where counted.times between 1 and ${COMMON}
    ),
    hits as (
      select t.${id} as id, sum(t.weight * weighed.factor * weighed.rarity)
          * case when ${language}::text is null or t.language = ${language}::text then 1 else ${ELSEWHERE}::float8 end
          as score,
        count(*) as words, bool_or(weighed.is_rare and t.weight > 1) as has_rare
      from weighed join ${terms} as t
        on t.organization_id = ${organizationId} and t.language = weighed.language and t.term = weighed.term
      group by t.${id}, t.language
    )
    select hits.id, max(hits.score)::float8 as score
    from hits join ${items} as item on item.organization_id = ${organizationId} and item.${id} = hits.id
    where ${isOffered}
      and (not ${isUnasked}::boolean or (hits.score >= ${LEAST_SCORE} and (hits.words > 1 or hits.has_rare)))
    group by hits.id
    order by score desc, hits.id
    limit ${limit}`)
  return [...rows].map((row) => ({ kind, id: row.id, score: row.score }))
}

function clip(text: string): string {
  return text.length <= 2 * MOST_LETTERS
    ? text
    : `${text.slice(0, MOST_LETTERS)} ${text.slice(-MOST_LETTERS)}`
}

/** A card that is put away or past its day of review is never offered. */
export function isOfferedCard(now: Date): SQL {
  return sql`item.archived_at is null and item.review_at > ${now.toISOString()}`
}
