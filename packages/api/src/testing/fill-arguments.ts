import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { newId } from '../db/id.ts'

/** What stands in the arguments of an operation that is made up from the schema. */
export interface Filling {
  /** Other values are tried from round to round: every value of a set, every meaning of an id, with and without what may be left out. */
  round: number
  /** An id for an argument that may mean any of these types. */
  id: (types: readonly string[]) => string
  /** Numbers that have to be right for a verb to go through, by the argument's name. */
  numbers: Readonly<Record<string, number>>
  text: string
}

/** What is meant by an argument whose name does not end in the name of a type. */
const MEANT: Readonly<Record<string, string>> = {
  assignee: 'Member',
  owner: 'Member',
  inReplyTo: 'Message',
  call: 'OverflowCall',
  correction: 'TriageCorrection',
  item: 'PracticeItem',
  note: 'ContactNote',
}
const DEEPEST = 5

/** A value for one argument or one field of an input; undefined for one that is left out. */
export function fillArgument(
  {
    name,
    type,
    operation,
    types,
  }: { name: string; type: GraphQLInputType; operation: string; types: readonly string[] },
  filling: Filling,
  depth = 0,
): unknown {
  if (isNonNullType(type)) {
    return fillArgument({ name, type: type.ofType, operation, types }, filling, depth)
  }
  if (isListType(type)) {
    const one = fillArgument({ name, type: type.ofType, operation, types }, filling, depth)
    return one === undefined ? [] : [one]
  }
  if (isInputObjectType(type)) {
    if (depth > DEEPEST) return undefined
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const isNeeded = isNonNullType(field.type) && field.defaultValue === undefined
      if (!isNeeded && filling.round % 3 === 2) return []
      const value = fillArgument({ name: field.name, type: field.type, operation, types }, filling, depth + 1)
      return value === undefined ? [] : [[field.name, value] as const]
    })
    return Object.fromEntries(fields)
  }
  if (isEnumType(type)) {
    const values = type.getValues()
    return values[filling.round % values.length]!.name
  }
  return fillScalar(getNamedType(type).name, { name, operation, types }, filling)
}

function fillScalar(
  scalar: string,
  { name, operation, types }: { name: string; operation: string; types: readonly string[] },
  filling: Filling,
): unknown {
  if (scalar === 'ID') return filling.id(typesMeant(name, operation, types))
  if (scalar === 'ClientId') return newId()
  if (scalar === 'PageSize') return 5
  if (scalar === 'Int' || scalar === 'Float') return filling.numbers[name] ?? 1
  if (scalar === 'Boolean') return filling.round % 2 === 0
  if (scalar === 'DateTime')
    return filling.round % 2 === 0 ? '2099-01-01T00:00:00.000Z' : '2026-01-01T00:00:00.000Z'
  if (/Day$|^date$|On$/.test(name)) return '2099-01-01'
  if (name === 'language' || name === 'locale') return 'fr'
  if (name === 'timeZone') return 'Europe/Paris'
  if (name === 'from') return '09:00'
  if (name === 'to') return '18:00'
  return filling.text
}

/** The types of which an argument by this name may be an id. */
function typesMeant(name: string, operation: string, types: readonly string[]): readonly string[] {
  const bare = name.replace(/Ids?$/, '')
  if (name === 'id' || name === 'ids') {
    const named = types.filter((type) => operation.toLowerCase().includes(type.toLowerCase()))
    return named.length > 0 ? named : types
  }
  const wanted = `${bare[0]!.toUpperCase()}${bare.slice(1)}`
  const meant = MEANT[bare]
  // The longest first: of cards, a volunteer's before one of knowledge.
  const ending = types
    .filter((type) => type.endsWith(wanted) || wanted.endsWith(type))
    .toSorted((one, other) => other.length - one.length)
  const found = [...ending, ...(meant ? [meant] : [])]
  if (found.length > 0) return found
  const named = types.filter((type) => operation.endsWith(type) || operation.endsWith(`${type}s`))
  return named.length > 0 ? named : types
}
