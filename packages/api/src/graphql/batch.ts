import DataLoader from 'dataloader'
import type { Tx } from '../db/client.ts'
import type { Read } from './reads.ts'

/** Loads one row for each key in one statement; null where there is none. Made for one request, never shared. */
export function oneByKey<Key extends string, Row>(
  read: Read,
  select: (tx: Tx, keys: Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await read((tx) => select(tx, [...keys]))
    const byKey = new Map(rows.map((row) => [keyOf(row), row]))
    return keys.map((key) => byKey.get(key) ?? null)
  })
}

/** Loads the rows that belong to each key in one statement, in the statement's order. */
export function manyByKey<Key extends string, Row>(
  read: Read,
  select: (tx: Tx, keys: Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = await read((tx) => select(tx, [...keys]))
    const byKey = Map.groupBy(rows, keyOf)
    return keys.map((key) => byKey.get(key) ?? [])
  })
}

/**
 * A loader for each set of arguments of a field, so that every alias of it is still one statement. `create` is called
 * once per set.
 */
export function byArguments<Arguments extends object, Loader>(
  create: (given: Arguments) => Loader,
): (given: Arguments) => Loader {
  const loaders = new Map<string, Loader>()
  return (given) => {
    const key = JSON.stringify(given)
    let loader = loaders.get(key)
    if (loader === undefined) {
      loader = create(given)
      loaders.set(key, loader)
    }
    return loader
  }
}
