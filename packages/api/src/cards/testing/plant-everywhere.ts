import postgres from 'postgres'

/** A sentence for each of the data, with the words by which it is told where there are any. */
export interface Sentence {
  datum: string
  text: string
}

/** One column that was planted, in so many rows, and the word that stands there and nowhere else. */
export interface Planted {
  column: string
  word: string
  rows: number
}

/** A row holds so many sentences; one that has no place for as many gets one, or the word alone. */
const SENTENCES_IN_A_ROW = 5

/** How the names of columns end that the product runs by: no words of anybody, and nothing would run if they were changed. */
const RUNS_BY = new RegExp(
  `(^|_)(${[
    'id|key|hash|digest|salt|token|secret|sealed|email|url|slug|version|cursor|query|payload',
    'network|locale|language|zone|status|state|kind|role|lane|level|code|visibility|direction|stance|mode|edition|way',
    'type|target|actor|axis|cause|intent|escalation|response|resolution|by|time|from|to|term|terms|word',
    'chart|definition|calendars|round|plan|marks|rules|parameters|severities|limits|spans|patterns|allowed|seen_threads',
  ].join('|')})$`,
)

/**
 * Writes five of the sentences, and a word that no rule can recognise as personal, into every text of every row of every
 * table, as somebody who may pass over every rule of the database: what a table holds tomorrow is planted as well. What a
 * constraint keeps to a closed set stays as it is. `isMeant` tells of the columns that everybody of the company is meant to read:
 * they get the word alone. `names` stay as they are.
 */
export async function plantEverywhere(
  superuserUrl: string,
  sentences: readonly Sentence[],
  { isMeant, names }: { isMeant: (column: string) => boolean; names: ReadonlySet<string> },
): Promise<Planted[]> {
  const database = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    await database`set session_replication_role = replica`
    const columns = await database<{ table_name: string; column_name: string; data_type: string }[]>`
      select c.table_name, c.column_name, c.data_type from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
        and (c.data_type in ('text', 'jsonb') or (c.table_name, c.column_name) = ('deliveries', 'body'))
        and c.table_name not like '\_\_drizzle%'
      order by 1, 2`
    const planted: Planted[] = []
    for (const [nr, { table_name, column_name, data_type }] of columns.entries()) {
      const column = `${table_name}.${column_name}`
      if (names.has(column) || RUNS_BY.test(column_name)) continue
      const word = `zq${nr.toString(26).replaceAll(/./g, (digit) => 'ghijklmnoprstuvwxyabcdefqz'[Number.parseInt(digit, 26)]!)}zq`
      const place = { table: table_name, column: column_name, type: data_type, word }
      const rows = await plant(database, place, isMeant(column) ? [{ datum: '', text: '' }] : sentences)
      if (rows > 0) planted.push({ column, word, rows })
    }
    return planted
  } finally {
    await database.end()
  }
}

/** How many rows took it, as many sentences as there is a place for. */
async function plant(
  database: postgres.Sql,
  { table, column, type, word }: { table: string; column: string; type: string; word: string },
  sentences: readonly Sentence[],
): Promise<number> {
  const value = {
    text: `coalesce(t."${column}", '') || ' ' || p.words`,
    jsonb: `t."${column}" || jsonb_build_object('planted', p.words)`,
    bytea: `t."${column}" || convert_to(p.words, 'utf8')`,
  }[type]!
  const asked = [SENTENCES_IN_A_ROW, 1, 0].flatMap((many) => [
    { many, where: 'true' },
    { many, where: `t."${column}" is not null` },
  ])
  for (const { many, where } of asked) {
    const texts = sentences.map((_one, nr) =>
      [
        ...Array.from({ length: many }, (_, on) => sentences[(nr * many + on) % sentences.length]!.text),
        word,
      ].join(' '),
    )
    try {
      const done = await database.unsafe(
        `update "${table}" t set "${column}" = ${value}
         from (select ctid as place, (row_number() over () - 1) % ${texts.length} + 1 as n from "${table}") r
         join unnest($1::text[]) with ordinality as p(words, n) on p.n = r.n
         where t.ctid = r.place and ${type === 'jsonb' ? `jsonb_typeof(t."${column}") = 'object'` : where}`,
        [texts],
      )
      return done.count
    } catch (error) {
      // A length that is too long, or a closed set that this is not in.
      if (!(error instanceof postgres.PostgresError) || !error.code.startsWith('23')) throw error
    }
  }
  return 0
}
