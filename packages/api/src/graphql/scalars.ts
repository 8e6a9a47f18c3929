import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isId } from '../db/id.ts'

const MOST_PER_PAGE = 100

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** A Date counts 30 February on into March. */
function isRealDate(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date)
}

/** An instant: a Date inside, ISO 8601 in UTC outside. */
const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new TypeError('Not an instant.')
    return value.toISOString()
  },
  parseValue: (value) => {
    const isText =
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
    const instant = isText ? new Date(value) : null
    if (!instant || Number.isNaN(instant.getTime()) || !isRealDate(String(value).slice(0, 10)))
      throw badInput('An instant looks like 2026-03-01T08:30:00Z.')
    return instant
  },
})

/** What a sentence needs; only ever sent, never taken. */
const Parameters = new GraphQLScalarType({
  name: 'Parameters',
  parseValue: () => {
    throw badInput('Parameters are never an input.')
  },
  parseLiteral: () => {
    throw badInput('Parameters are never an input.')
  },
})

/** How many nodes a page may have. */
const PageSize = new GraphQLScalarType<number, number>({
  name: 'PageSize',
  parseValue: readPageSize,
  parseLiteral: (node) => readPageSize(node.kind === Kind.INT ? Number(node.value) : null),
})

function readPageSize(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_PER_PAGE)
    return value
  throw badInput(`A page has 1 to ${MOST_PER_PAGE} nodes.`)
}

/** A UUID made by the client. */
const ClientId = new GraphQLScalarType<string, string>({
  name: 'ClientId',
  parseValue: (value) => {
    if (typeof value === 'string' && isId(value)) return value
    throw badInput('A client id is a UUID in lower case.')
  },
})

export const scalars = { DateTime, Parameters, PageSize, ClientId }
