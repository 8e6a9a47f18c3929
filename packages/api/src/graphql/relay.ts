import { Refusal } from '../refusal.ts'

/** A page of rows in the order of the list, and whether the list goes on. */
export interface Page<Row> {
  rows: Row[]
  hasMore: boolean
}

/** A part of the place a row has in its list. `infinity` stands for an instant without end. */
export type Place = (string | number)[]

/** The opaque cursor of a place. It holds what the row is ordered by, so it stays good when rows before it move. */
export function encodeCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place behind a cursor; null for none. Refused with CURSOR_MALFORMED unless `fits` recognises its shape. */
export function decodeCursor<P extends Place>(
  cursor: string | null | undefined,
  fits: (place: Place) => place is P,
): P | null {
  if (cursor == null) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(place) && fits(place as Place)) return place as P
  } catch {
    // Falls through to the refusal: a cursor that is no JSON is as malformed as one of another list.
  }
  throw new Refusal('CURSOR_MALFORMED', 'This cursor belongs to another list. Begin at the first page.')
}

/** Splits what was fetched, one row more than asked for, into a page and whether there is more. */
export function toPage<Row>(fetched: Row[], size: number): Page<Row> {
  return { rows: fetched.slice(0, size), hasMore: fetched.length > size }
}

/** A page read forward, as a connection. */
export function toConnection<Row, Node = Row>(
  page: Page<Row>,
  placeOf: (row: Row) => Place,
  isContinued: boolean,
  toNode: (row: Row) => Node = (row) => row as unknown as Node,
) {
  const edges = page.rows.map((row) => ({ node: toNode(row), cursor: encodeCursor(placeOf(row)) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: isContinued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** As PostgreSQL and JavaScript write instants. What else Date.parse takes, PostgreSQL does not. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:\d\d)?)$/

/** True for the text form of an instant as a cursor holds it. */
export function isInstant(part: string | number | undefined): part is string {
  if (typeof part !== 'string') return false
  return (
    part === 'infinity' ||
    (INSTANT.test(part) && !Number.isNaN(Date.parse(part.replace(/([+-]\d\d)$/, '$1:00'))))
  )
}
