import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { LIMITS } from '../graphql/limits.ts'
import { type Filling, fillArgument } from './fill-arguments.ts'

/** One place in an answer: what was found there, and what was found beneath. */
interface Place {
  type: GraphQLNamedType
  /** The edge by which one comes there, after all before it. */
  path: readonly string[]
  found: Set<string>
  beneath: Map<string, Place>
}

/** A document with its variables. */
export interface Written {
  query: string
  variables: Record<string, unknown>
}

/** What is walked: a question or a verb, with the types that have ids. */
export interface Root {
  kind: 'query' | 'mutation'
  field: GraphQLField<unknown, unknown>
  types: readonly string[]
  /** How many steps down; as deep as the API lets itself be asked where it is left out. */
  deepest?: number
}

/** What came back: what was found, if anything, and the paths of the fields that were refused. */
export interface Found {
  value: unknown
  refused: readonly string[]
}

/**
 * Asks one field of the root again and again, each time for everything there is one step further down of what was found
 * before, until nothing more is found or the API lets itself be asked no deeper. Every field of every object that can be
 * reached is asked, by each way to it; what was refused is left out then, so that it hides nothing beside it.
 */
export async function walkAnswer(
  schema: GraphQLSchema,
  root: Root,
  fill: () => Promise<Filling>,
  ask: (written: Written) => Promise<Found>,
): Promise<void> {
  const place: Place = { type: getNamedType(root.field.type), path: [], found: new Set(), beneath: new Map() }
  const refused = new Set<string>()
  for (let depth = 1; depth < (root.deepest ?? LIMITS.depth);) {
    const found = await ask(writeDocument(schema, root, { place, refused }, await fill()))
    const before = refused.size
    for (const path of found.refused) refused.add(path)
    if (refused.has(root.field.name)) return
    const grew = keepFound(schema, place, found.value)
    if (!grew && refused.size === before) return
    if (grew) depth += 1
  }
}

function writeDocument(
  schema: GraphQLSchema,
  { kind, field, types }: Root,
  { place: start, refused }: { place: Place; refused: ReadonlySet<string> },
  filling: Filling,
): Written {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}

  const writeField = (one: GraphQLField<unknown, unknown>, place: Place | null): string => {
    const given = one.args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined
      if (!isNeeded && filling.round % 3 === 2) return []
      const value = fillArgument(
        { name: argument.name, type: argument.type, operation: field.name, types },
        filling,
      )
      if (value === undefined) return []
      const name = `v${declared.length}`
      declared.push(`$${name}: ${String(argument.type)}`)
      variables[name] = value
      return [`${argument.name}: $${name}`]
    })
    const below = isLeaf(one) ? '' : place ? writePlace(place) : '{ __typename }'
    return `${one.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`
  }

  const writeObject = (type: GraphQLObjectType, place: Place): string => {
    const fields = Object.values(type.getFields()).flatMap((one) => {
      const edge = `${type.name}.${one.name}`
      if (refused.has([field.name, ...place.path.map(fieldOf), one.name].join('.'))) return []
      // Twice round a circle shows what there is on it.
      if (!isLeaf(one) && place.path.filter((step) => step === edge).length > 1) return []
      return [writeField(one, place.beneath.get(edge) ?? null)]
    })
    return fields.join(' ')
  }

  const writePlace = (place: Place): string => {
    if (isObjectType(place.type)) return `{ __typename ${writeObject(place.type, place)} }`
    const parts = [...place.found].map((name) => {
      const type = schema.getType(name)
      return isObjectType(type) ? `... on ${name} { ${writeObject(type, place)} }` : ''
    })
    return `{ __typename ${parts.join(' ')} }`
  }

  const text = writeField(field, start)
  const head = declared.length > 0 ? ` (${declared.join(', ')})` : ''
  return { query: `${kind}${head} { ${text} }`, variables }
}

/** Writes down what was found; whether there is anything that was not there before. */
function keepFound(schema: GraphQLSchema, place: Place, value: unknown): boolean {
  if (Array.isArray(value)) {
    let grew = false
    for (const one of value) grew = keepFound(schema, place, one) || grew
    return grew
  }
  if (typeof value !== 'object' || value === null) return false
  const name = (value as { __typename: string }).__typename
  const type = schema.getType(name)
  if (!isObjectType(type)) return false
  let grew = !place.found.has(name) && isAbstractType(place.type)
  place.found.add(name)
  for (const field of Object.values(type.getFields())) {
    const below = (value as Record<string, unknown>)[field.name]
    if (isLeaf(field) || below === null || below === undefined) continue
    if (Array.isArray(below) && below.length === 0) continue
    const edge = `${name}.${field.name}`
    let next = place.beneath.get(edge)
    if (!next) {
      next = {
        type: getNamedType(field.type),
        path: [...place.path, edge],
        found: new Set(),
        beneath: new Map(),
      }
      place.beneath.set(edge, next)
      grew = true
    }
    grew = keepFound(schema, next, below) || grew
  }
  return grew
}

function isLeaf({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return !isObjectType(named) && !isAbstractType(named)
}

function fieldOf(edge: string): string {
  return edge.slice(edge.indexOf('.') + 1)
}
