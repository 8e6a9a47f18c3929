import { type GraphQLField, getNamedType, isEnumType } from 'graphql'
import { newId } from '../db/id.ts'
import { NODE_TYPES } from '../graphql/ids.ts'
import { buildSchema } from '../graphql/schema.ts'
import type { TestApi } from './api.ts'
import type { Filling } from './fill-arguments.ts'
import { type Found, walkAnswer } from './walk-answer.ts'

/** One answer as it came over the line: the name of the operation, and status, headers and body as text. */
export interface Answered {
  name: string
  text: string
  data: unknown
  errors: readonly { path?: readonly (string | number)[]; extensions?: { code?: string } }[]
}

/** How the arguments of one operation are filled, each time it is asked. */
export type Fill = (name: string, round: number) => Promise<Filling>

const schema = buildSchema()

/** A verb is done again for each step down; what hangs on what it gives is asked to the bottom by questions. */
const DEEPEST_OF_A_VERB = 5

/** Sends one operation, and gives what came back as it was. */
export async function sendRaw(
  api: TestApi,
  token: string,
  name: string,
  body: { query: string; variables: object },
): Promise<Answered> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  const { data, errors } = JSON.parse(text) as Partial<Pick<Answered, 'data' | 'errors'>>
  const heads = JSON.stringify([...response.headers])
  return { name, text: `${response.status} ${heads} ${text}`, data: data ?? null, errors: errors ?? [] }
}

/** Asks one question with every field it has, as deep as there is anything; the answers as JSON. */
export async function askEverything(api: TestApi, token: string, name: string): Promise<string> {
  const texts: string[] = []
  const field = schema.getQueryType()!.getFields()[name]!
  const filling = { round: 0, id: () => newId(), numbers: {}, text: 'x' }
  await walkAnswer(
    schema,
    { kind: 'query', field, types: NODE_TYPES },
    () => Promise.resolve(filling),
    async (written) => {
      const answer = await sendRaw(api, token, name, written)
      texts.push(JSON.stringify(answer.data))
      return foundIn(answer)
    },
  )
  return texts.at(-1)!
}

/**
 * Every question there is, or every verb: each in as many rounds as are asked for, or as many as its arguments have values.
 * What is refused to this role as such is asked once.
 */
export async function tryEverything(
  api: TestApi,
  token: string,
  kind: 'query' | 'mutation',
  { fill, rounds }: { fill: Fill; rounds: number },
): Promise<Answered[]> {
  const answers: Answered[] = []
  const type = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!
  for (const [name, field] of Object.entries(type.getFields())) {
    for (let round = 0; round < Math.max(rounds, countValues(field)); round += 1) {
      let isForbidden = false
      await walkAnswer(
        schema,
        { kind, field, types: NODE_TYPES, ...(kind === 'mutation' && { deepest: DEEPEST_OF_A_VERB }) },
        () => fill(name, round),
        async (written) => {
          const answer = await sendRaw(api, token, name, written)
          answers.push(answer)
          const found = foundIn(answer)
          isForbidden ||= found.refused.includes(name)
          return found
        },
      )
      if (isForbidden || field.args.length === 0) break
    }
  }
  return answers
}

function foundIn({ name, data, errors }: Answered): Found {
  const refused = errors.flatMap(({ path, extensions }) =>
    extensions?.code === 'FORBIDDEN'
      ? [(path ?? []).filter((step) => typeof step === 'string').join('.')]
      : [],
  )
  return { value: (data as Record<string, unknown> | null)?.[name], refused }
}

/** How many values the largest closed set among the arguments has. */
function countValues({ args }: GraphQLField<unknown, unknown>): number {
  const sets = args.map(({ type }) => getNamedType(type)).filter((type) => isEnumType(type))
  return Math.max(0, ...sets.map((type) => type.getValues().length))
}
