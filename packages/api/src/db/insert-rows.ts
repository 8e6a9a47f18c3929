import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from './client.ts'

/** A table's name and columns as SQL has them: the key of the row in code, and the column as `jsonb_to_recordset` declares it. */
interface Shape {
  table: string
  names: string[]
  declared: string[]
  keyOf: Map<string, string>
}

const shapes = new Map<PgTable, Map<string, Shape>>()

/**
 * Inserts rows that all have the same fields as one statement with one parameter, however many they are: a list of
 * values of thousands of parameters costs the driver and the planner more than the rows cost the table.
 * `then` follows the insert: what to do about a conflict, and what to return.
 */
export async function insertRows<Table extends PgTable, Returned extends Record<string, unknown>>(
  tx: Tx,
  table: Table,
  rows: readonly Table['$inferInsert'][],
  then: SQL = sql``,
): Promise<Returned[]> {
  const [first] = rows
  if (!first) return []
  const { table: name, names, declared, keyOf } = shapeOf(table, Object.keys(first))
  const written = rows.map((row) =>
    Object.fromEntries(names.map((column) => [column, (row as Record<string, unknown>)[keyOf.get(column)!]])),
  )
  const columns = sql.raw(names.join(', '))
  const inserted = await tx.execute<Returned>(sql`
    insert into ${sql.raw(name)} (${columns}) select ${columns}
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as r(${sql.raw(declared.join(', '))}) ${then}`)
  return [...inserted] as Returned[]
}

/** Sets every column but these to what would have been inserted. */
export function excludedBut(table: PgTable, keys: readonly string[]): SQL {
  const columns = Object.keys(getTableColumns(table)).filter((key) => !keys.includes(key))
  return sql.raw(columns.map((key) => `${snake(key)} = excluded.${snake(key)}`).join(', '))
}

function shapeOf(table: PgTable, keys: string[]): Shape {
  const ofTable = shapes.get(table) ?? new Map<string, Shape>()
  shapes.set(table, ofTable)
  const known = ofTable.get(keys.join())
  if (known) return known
  const columns = getTableColumns(table)
  const shape: Shape = {
    table: getTableName(table),
    names: keys.map(snake),
    declared: keys.map((key) => `${snake(key)} ${columns[key]!.getSQLType()}`),
    keyOf: new Map(keys.map((key) => [snake(key), key])),
  }
  ofTable.set(keys.join(), shape)
  return shape
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
