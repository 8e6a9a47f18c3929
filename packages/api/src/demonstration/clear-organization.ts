import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

interface Reference {
  from: string
  to: string
}

/**
 * Deletes every row of the organization this transaction is in, the organization's own last. Which tables there are, and
 * in which order, is read from the database, so that a table that is added later cannot be forgotten. What the
 * application may not delete goes with the row it hangs on; the record of deeds hangs on none and stays: it holds ids
 * and codes only.
 */
export async function clearOrganization(tx: Tx): Promise<void> {
  await tx.execute(sql`set local statement_timeout = '120s'`)
  // What is leaving is guarded, down to its last post: it is called off first.
  await tx.execute(sql`
    update replies set state = 'cancelled', lease_owner = null, lease_until = null
    where organization_id = ${tx.organizationId} and is_reply_leaving(state)`)
  const { tables, references } = await readTables(tx)
  for (const table of inOrderOfDeletion(tables, references)) {
    await tx.execute(sql`delete from ${sql.identifier(table)} where organization_id = ${tx.organizationId}`)
  }
}

async function readTables(tx: Tx): Promise<{ tables: string[]; references: Reference[] }> {
  const tables = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and has_table_privilege(c.oid, 'delete')
    order by c.relname`)
  const references = await tx.execute<{ from: string; to: string }>(sql`
    select child.relname as "from", parent.relname as "to" from pg_constraint k
    join pg_class child on child.oid = k.conrelid
    join pg_class parent on parent.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`)
  return { tables: tables.map(({ name }) => name), references: [...references] }
}

/** Whoever points at another goes before it. Pure. */
export function inOrderOfDeletion(tables: readonly string[], references: readonly Reference[]): string[] {
  const ordered: string[] = []
  let left = new Set(tables)
  while (left.size > 0) {
    const free = [...left].filter(
      (table) => !references.some(({ from, to }) => to === table && from !== table && left.has(from)),
    )
    if (free.length === 0) throw new Error(`These tables point at each other: ${[...left].join(', ')}.`)
    ordered.push(...free)
    left = new Set([...left].filter((table) => !free.includes(table)))
  }
  return ordered
}
