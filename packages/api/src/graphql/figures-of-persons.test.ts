import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from './schema.ts'

const types = Object.values(buildSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const objects = types.filter((type) => isObjectType(type))

/**
 * What says who, with figures beside: each figure is of the thing, of what somebody decided for themselves, or of what waits.
 * None is of what a person did, which would make a list of them a ranking. A new one is argued here.
 */
const FIGURES: Record<string, readonly string[]> = {
  AuditEntry: ['seq'],
  CalendarVersion: ['version'],
  Card: ['version'],
  CardVersion: ['version'],
  Charter: ['number'],
  CharterDraft: ['baseNumber', 'revision'],
  CharterRules: ['number'],
  Claim: ['fence'],
  ClockMark: ['percent'],
  ClockOverride: ['addMs'],
  // What waits for a department, whoever answers for it.
  EnquiryReceiver: ['waitingCount'],
  HoldingText: ['version'],
  LearnedVersion: ['version', 'exampleCount', 'judgedCount'],
  // How many things one line of the bell stands for.
  Notification: ['count', 'severeCount'],
  // How long a call asks for.
  OverflowCall: ['minutes'],
  OverflowPolicy: ['number'],
  Publication: ['leftOut', 'total', 'done'],
  Reply: ['revision', 'attempts'],
  SavedFilter: ['count'],
  Template: ['version'],
  Ticket: ['number', 'version'],
  // What they say that they give, and never what they gave.
  Volunteer: ['weeklyMinutes', 'countedMinutes'],
}

const saysWho = ['Member', 'Volunteer']

describe('a figure beside a person', () => {
  it('is none of what the person did, whichever type says who', () => {
    const found = objects
      .filter(({ name }) => !['Query', 'Mutation'].includes(name))
      .map((type) => {
        const fields = Object.values(type.getFields())
        const nameOf = (field: (typeof fields)[number]) => getNamedType(field.type).name
        const isList = (field: (typeof fields)[number]) =>
          isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
        const who = fields.some((field) => saysWho.includes(nameOf(field)))
        const figures = fields.filter((field) => ['Int', 'Float'].includes(nameOf(field)) && !isList(field))
        return [type.name, who ? figures.map(({ name }) => name) : []] as const
      })
      .filter(([, figures]) => figures.length > 0)
    const inOrder = (pairs: readonly (readonly [string, readonly string[]])[]) =>
      Object.fromEntries(pairs.map(([name, figures]) => [name, figures.toSorted()]))

    expect(inOrder(found)).toEqual(inOrder(Object.entries(FIGURES)))
  })

  it('orders no list: nobody may ask for another order by it', () => {
    const asked = [
      ...objects.flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          field.args.map(({ name }) => `${type.name}.${field.name} ${name}`),
        ),
      ),
      ...types
        .filter((type) => isInputObjectType(type))
        .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name} ${name}`)),
      ...types.filter((type) => isEnumType(type)).map(({ name }) => `enum ${name}`),
    ]
    expect(asked.length).toBeGreaterThan(300)
    expect(
      asked.filter((one) => /(order|sort|rank)(ed)?by|\b(order|sort|rank)\b|(Order|Sort|Rank)$/i.test(one)),
    ).toEqual([])
  })
})
