import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { buildSchema } from '../graphql/schema.ts'
import { newId } from '../db/id.ts'
import type { TestApi } from './api.ts'
import { forgedInputs } from './forged-inputs.ts'

/** What came back, as it was read. */
export interface Answered {
  name: string
  text: string
}

type MakeId = (type: string) => string

const schema = buildSchema()
/** As deep as the API lets itself be asked at all, and less where that is too much. */
const DEPTHS = [6, 5, 4, 3, 2]
/** A longer document is refused before it is read. */
const LONGEST = 15_000
/** What would end the session that asks. */
const ENDS = new Set(['signOut', 'signIn', 'acceptInvitation', 'changePassword', 'foundOrganization'])

/** Asks one question with every field it has, as deep as is allowed; the data as JSON. */
export async function askEverything(api: TestApi, token: string, name: string): Promise<string> {
  const field = schema.getQueryType()!.getFields()[name]!
  for (const depth of DEPTHS) {
    const answer = await api.ask(token, `{ ${write(field, depth, () => newId())} }`)
    if (answer.data) return JSON.stringify(answer.data)
  }
  throw new Error(`${name} could not be asked at all.`)
}

/** Every question there is. */
askEverything.all = async (api: TestApi, token: string, id: MakeId): Promise<Answered[]> => {
  const answers: Answered[] = []
  for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) {
    for (const depth of DEPTHS) {
      const query = `{ ${write(field, depth, id)} }`
      if (query.length > LONGEST) continue
      const answer = await api.ask(token, query)
      answers.push({ name, text: JSON.stringify([answer.data ?? null, answer.errors]) })
      if (answer.data) break
    }
  }
  return answers
}

/** Every verb there is, with an input that names what the ids name. */
export async function doEverything(api: TestApi, token: string, id: MakeId): Promise<Answered[]> {
  const answers: Answered[] = []
  const inputs = forgedInputs(id)
  for (const [name, field] of Object.entries(schema.getMutationType()!.getFields())) {
    if (ENDS.has(name)) continue
    const [argument] = field.args
    const input = inputs[name] ?? {}
    const declared = argument ? `($input: ${String(argument.type)})` : ''
    for (const depth of [4, 3, 2]) {
      const selection = select(getNamedType(field.type), depth, id)
      const answer = await api.ask(
        token,
        `mutation ${declared} { ${name}${argument ? '(input: $input)' : ''} ${selection} }`,
        argument ? { input } : {},
      )
      answers.push({ name, text: JSON.stringify([answer.data ?? null, answer.errors]) })
      if (answer.data) break
    }
  }
  return answers
}

function write(field: GraphQLField<unknown, unknown>, depth: number, id: MakeId): string {
  const given = field.args.flatMap((argument) => {
    const value = valueOf(argument, id)
    return value === null ? [] : [`${argument.name}: ${value}`]
  })
  const selection = select(getNamedType(field.type), depth, id)
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}`
}

function select(type: GraphQLNamedType, depth: number, id: MakeId): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    if (depth <= 1) return '{ __typename }'
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${select(one, Math.min(depth - 1, 1), id)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    const isLeaf = !(isObjectType(inner) || isUnionType(inner) || isInterfaceType(inner))
    return isLeaf || depth > 1 ? [write(field, depth - 1, id)] : []
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** What an argument is asked with; null for one that is left out. */
function valueOf({ name, type, defaultValue }: GraphQLArgument, id: MakeId): string | null {
  const isNeeded = isNonNullType(type) && defaultValue === undefined
  const inner = getNamedType(type)
  const isList = isListType(isNonNullType(type) ? type.ofType : type)
  if (inner.name === 'ID') {
    const one = JSON.stringify(id(typeNamed(name)))
    return isList ? `[${one}]` : one
  }
  if (name === 'find' || name === 'query' || name === 'text') return '"Nadia Benali train"'
  if (inner.name === 'PageSize') return '5'
  if (!isNeeded) return null
  if (inner.name === 'Int' || inner.name === 'Float') return '1'
  if (inner.name === 'Boolean') return 'true'
  if (inner.name === 'DateTime') return '"2026-01-01T00:00:00.000Z"'
  if (isEnumType(inner)) return isList ? `[${inner.getValues()[0]!.name}]` : inner.getValues()[0]!.name
  if (inner.name === 'String') return '"x"'
  return '{}'
}

function typeNamed(argument: string): string {
  if (argument === 'id' || argument === 'ids') return 'Ticket'
  const name = argument.replace(/Ids?$/, '')
  return `${name[0]!.toUpperCase()}${name.slice(1)}`
}
