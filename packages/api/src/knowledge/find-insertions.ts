import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { asArray, plainWords } from './index-words.ts'
import type { Ranked } from './rank-insertions.ts'

/** A word that is still being typed is compared by its beginning: longer ones end in what stemming takes away. */
const LONGEST_BEGINNING = 6
/** One letter or two begin half the dictionary. */
const SHORTEST_BEGINNING = 3

/**
 * Templates whose shortcut or name is as typed, the nearest first; no words give all of them by name. An organization
 * has some hundreds. Index templates_name.
 */
export async function findTemplates(tx: Tx, find: string, limit: number): Promise<Ranked[]> {
  const typed = find.normalize('NFC').toLowerCase()
  const rows = await tx.execute<{ id: string; place: number }>(sql`
    select template_id as id, case
        when shortcut = ${typed} then 0 when starts_with(shortcut, ${typed}) then 1
        when starts_with(lower(name), ${typed}) then 2 else 3 end as place
    from templates
    where organization_id = ${tx.organizationId} and archived_at is null
      and (starts_with(shortcut, ${typed}) or position(${typed} in lower(name)) > 0)
    order by place, name, template_id limit ${limit}`)
  return [...rows].map(({ id, place }) => ({ kind: 'template', id, score: 100 - place }))
}

/**
 * Cards of which some word begins like each that was typed, for a list that is read while somebody types. The primary
 * key of card_terms leads with the organization; its words are read through as they stand.
 */
export async function findCards(tx: Tx, find: string, limit: number, isOffered: SQL): Promise<Ranked[]> {
  const beginnings = plainWords(find)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_BEGINNING)
    .map((word) => word.slice(0, LONGEST_BEGINNING))
  if (beginnings.length === 0) return []
  const rows = await tx.execute<{ id: string; score: number }>(sql`
    select found.card_id as id, sum(found.weight)::float8 as score from (
      select t.card_id, begun.word, max(t.weight) as weight
      from unnest(${asArray([...new Set(beginnings)])}::text[]) as begun (word)
      join card_terms as t on t.organization_id = ${tx.organizationId} and starts_with(t.term, begun.word)
      group by t.card_id, begun.word
    ) as found
    join cards as item on item.organization_id = ${tx.organizationId} and item.card_id = found.card_id
    where ${isOffered}
    group by found.card_id having count(*) = ${new Set(beginnings).size}
    order by score desc, found.card_id limit ${limit}`)
  return [...rows].map(({ id, score }) => ({ kind: 'card', id, score }))
}
