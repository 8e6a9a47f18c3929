import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { guardSchema, findPolicy } from './guard-schema.ts'
import { printWholeSchema } from './print-schema.ts'
import { buildSchema } from './schema.ts'
import { readTypeDefs } from './type-defs.ts'

const schema = buildSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])

describe('the public contract', () => {
  it('is printed as it is: run `node packages/api/src/graphql/print-schema.ts` after a change', () => {
    const printed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

    expect(printed).toBe(printWholeSchema())
  })

  it('describes every type, field, argument, input and value', () => {
    const silent: string[] = []
    const ask = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) silent.push(name)
    }
    const written = makeExecutableSchema({ typeDefs: readTypeDefs() }).getTypeMap()
    for (const type of Object.values(written).filter(({ name }) => !name.startsWith('__'))) {
      if (BUILT_IN.has(type.name)) continue
      ask(type.name, type)
      if (isEnumType(type))
        for (const value of type.getValues() as GraphQLEnumValue[]) ask(`${type.name}.${value.name}`, value)
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) ask(`${type.name}.${field.name}`, field)
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        ask(`${type.name}.${field.name}`, field)
        for (const argument of field.args as GraphQLArgument[])
          ask(`${type.name}.${field.name}(${argument.name})`, argument)
      }
    }

    expect(silent).toEqual([])
  })

  it('gives every mutation a list of refusals of its room', () => {
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const payload = String(field.type).replace('!', '')
      expect(payload).toBe(`${field.name[0]!.toUpperCase()}${field.name.slice(1)}Payload`)
      const type = schema.getType(payload)
      const errors = isObjectType(type) ? String(type.getFields()['userErrors']?.type) : ''
      expect(errors).toMatch(/^\[\w+UserError!\]!$/)
    }
  })

  it('bounds every page: what grows is a connection with first or last, from 1 to 100', () => {
    for (const type of types) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).includes('Connection')) continue
        const page = field.args.find(({ name }) => name === 'first' || name === 'last')
        expect(String(page?.type), `${type.name}.${field.name}`).toBe('PageSize!')
      }
    }
  })

  it('has a policy for every field, and does not start without one', () => {
    for (const type of types) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields()))
        expect(findPolicy(type.name, field.name), `${type.name}.${field.name}`).toBeTypeOf('function')
    }
    const forgotten = makeExecutableSchema({ typeDefs: 'type Query { secrets: String }' })

    expect(() => guardSchema(forgotten)).toThrow('Query.secrets has no policy')
  })
})
