import postgres from 'postgres'
import { NODE_TYPES } from '../../graphql/ids.ts'

/** Rows of a type whose table is not called by its name. */
const TABLES: Readonly<Record<string, string>> = {
  Publication: 'sla_publications',
  SavedSearch: 'saved_searches',
}
const MOST = 60

/** The rows behind every type that has ids, as the database knows them; none where its table is empty. */
export async function listRows(superuserUrl: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    const rows = new Map<string, string[]>()
    for (const type of NODE_TYPES) {
      const name = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
      const table = TABLES[type] ?? `${name.replace(/y$/, 'ie')}s`
      const [key] = await database<{ name: string }[]>`
        select a.attname as name from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = ${table}::regclass and i.indisprimary and a.attname like '%\_id'
        order by a.attname = 'organization_id', a.attnum limit 1`
      const found = await database.unsafe<{ id: string }[]>(
        `select distinct "${key!.name}"::text as id from "${table}" order by 1 limit ${MOST}`,
      )
      rows.set(
        type,
        found.map(({ id }) => id),
      )
    }
    return rows
  } finally {
    await database.end()
  }
}
