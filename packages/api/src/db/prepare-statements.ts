import type postgres from 'postgres'

/** How often a text is sent before it is kept: what is built anew for each request is never sent again. */
const KEPT_FROM = 5
/** How many texts a connection keeps at the most, and how many are counted: both end with memory that is bounded. */
const MOST_KEPT = 200
const MOST_COUNTED = 5_000

/**
 * The client with a memory: a statement with parameters that is sent again and again is prepared once on each connection,
 * so that it costs one round trip and no parsing; without it the driver asks for the types of the parameters each time,
 * which is a round trip more. Connections plan each execution by its values (`plan_cache_mode`), as without it.
 */
export function prepareStatements(client: postgres.Sql): postgres.Sql {
  return remember(client, countTexts())
}

type Client = postgres.Sql | postgres.TransactionSql

/** Tells whether a text has been sent so often that it is kept. */
function countTexts(): (text: string) => boolean {
  const kept = new Set<string>()
  const counted = new Map<string, number>()
  return (text) => {
    if (kept.has(text)) return true
    if (kept.size >= MOST_KEPT) return false
    if (counted.size >= MOST_COUNTED) counted.clear()
    const count = (counted.get(text) ?? 0) + 1
    if (count < KEPT_FROM) {
      counted.set(text, count)
      return false
    }
    counted.delete(text)
    kept.add(text)
    return true
  }
}

/** In a transaction the driver hands out another client, which has to remember the same texts. */
function remember<C extends Client>(client: C, isKept: (text: string) => boolean): C {
  const inside =
    (work: (client: Client) => unknown) =>
    (scoped: Client): unknown =>
      work(remember(scoped, isKept))
  return new Proxy(client, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function') return value
      if (name === 'unsafe') {
        return (text: string, values: unknown[] = [], options: object = {}): unknown =>
          value(text, values, values.length > 0 && isKept(text) ? { ...options, prepare: true } : options)
      }
      if (name === 'begin' || name === 'savepoint') {
        return (...args: unknown[]): unknown =>
          value(...args.slice(0, -1), inside(args.at(-1) as (client: Client) => unknown))
      }
      return value
    },
  })
}
