import { foldText } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { KnowledgeLanguage } from './tables.ts'

/** What is put into words: a heading, whose words count three times, and what stands under it. */
export interface Wording {
  id: string
  language: KnowledgeLanguage
  heading: string
  body: string
}

/** PostgreSQL's stemmer for a column that holds a language. */
export const stemmerOf = (column: SQL): SQL =>
  sql`case ${column} when 'fr' then 'french' when 'ar' then 'arabic' else 'english' end::regconfig`

/** A text without accents, case, links and handles, as it is stemmed on both sides. */
export function plainWords(text: string): string {
  return foldText(text).folded.trim()
}

/** Writes the words of cards or templates anew, for as many as there are in two statements. */
export async function indexWords(tx: Tx, kind: 'card' | 'template', wordings: Wording[]): Promise<void> {
  const table = sql.identifier(`${kind}_terms`)
  const id = sql.identifier(`${kind}_id`)
  const ids = [...new Set(wordings.map((wording) => wording.id))]
  if (ids.length === 0) return
  await tx.execute(
    sql`delete from ${table} where organization_id = ${tx.organizationId} and ${id} = any(${asArray(ids)}::uuid[])`,
  )
  await tx.execute(sql`
    insert into ${table} (organization_id, language, term, ${id}, weight)
    select ${tx.organizationId}, written.language, word.term, written.id, max(word.weight)
    from unnest(
      ${asArray(wordings.map((wording) => wording.id))}::uuid[],
      ${asArray(wordings.map((wording) => wording.language))}::text[],
      ${asArray(wordings.map((wording) => plainWords(wording.heading)))}::text[],
      ${asArray(wordings.map((wording) => plainWords(wording.body)))}::text[]
    ) as written (id, language, heading, body)
    cross join lateral (
      select lexeme as term, 3 as weight from unnest(to_tsvector(${stemmerOf(sql`written.language`)}, written.heading))
      union all
      select lexeme, 1 from unnest(to_tsvector(${stemmerOf(sql`written.language`)}, written.body))
    ) as word
    where length(word.term) <= 64
    group by written.language, word.term, written.id`)
}

/** An array as one parameter: the number of values makes no other statement. */
export function asArray(values: readonly string[]): SQL {
  const quoted = values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)
  return sql`${sql.param(`{${quoted.join(',')}}`)}`
}
