import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from './schema.ts'

const types = Object.values(buildSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const ROOTS = ['Query', 'Mutation', 'Subscription']
const RANKS = /sort|Sort|order|Order|rank|Rank|leader|Leader|best|Best|^top$|^top[A-Z]/

/**
 * What tells of a person and has a figure beside them, with what the figure is. None of them says how much somebody did: such a
 * figure is theirs alone to read, in a type that names nobody.
 */
const BESIDE_A_PERSON: Record<string, string> = {
  'AuditEntry.seq': 'its place in the record',
  'CalendarVersion.version': 'a version',
  'Card.version': 'a version',
  'CardVersion.version': 'a version',
  'Charter.number': 'a version',
  'CharterDraft.baseNumber': 'a version',
  'CharterDraft.revision': 'a version',
  'CharterRules.number': 'a version',
  'Claim.fence': 'a fence',
  'ClockMark.percent': 'how much of a promise had passed',
  'ClockOverride.addMs': 'how much longer a promise was made',
  'EnquiryReceiver.waitingCount': 'what waits for a department',
  'HoldingText.version': 'a version',
  'LearnedVersion.exampleCount': 'examples, which name nobody',
  'LearnedVersion.judgedCount': 'examples, which name nobody',
  'LearnedVersion.version': 'a version',
  'Notification.count': 'tickets that it tells of',
  'Notification.severeCount': 'tickets that it tells of',
  'OverflowCall.minutes': 'what was asked for',
  'OverflowPolicy.number': 'a version',
  'Publication.done': 'tickets',
  'Publication.leftOut': 'tickets',
  'Publication.total': 'tickets',
  'Reply.attempts': 'tries to send it',
  'Reply.revision': 'a version',
  'SavedFilter.count': 'tickets',
  'Template.version': 'a version',
  'Ticket.number': 'its name',
  'Ticket.version': 'a version',
  'Volunteer.countedMinutes': 'what they offered',
  'Volunteer.weeklyMinutes': 'what they offered',
}

const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
const isPerson = (type: GraphQLNamedType) => type.name === 'Member' || type.name === 'Volunteer'
const isFigure = (type: GraphQLNamedType) => type.name === 'Int' || type.name === 'Float'

describe('the API', () => {
  it('has no argument, input or enumeration by which anything is sorted or ranked', () => {
    const found = types.flatMap((type) => {
      const inputs = isInputObjectType(type) ? Object.keys(type.getFields()) : []
      const args = fieldsOf(type).flatMap((field) => field.args.map(({ name }) => name))
      return [...inputs, ...args, ...(isEnumType(type) ? [type.name] : [])]
        .filter((name) => RANKS.test(name.charAt(0).toLowerCase() + name.slice(1)))
        .map((name) => `${type.name} ${name}`)
    })

    expect(found).toEqual([])
  })

  it('has no figure beside a person that says how much they did', () => {
    const found = types
      .filter((type) => !ROOTS.includes(type.name))
      .filter((type) => isPerson(type) || fieldsOf(type).some((field) => isPerson(getNamedType(field.type))))
      .flatMap((type) =>
        fieldsOf(type)
          .filter((field) => isFigure(getNamedType(field.type)))
          .map(({ name }) => `${type.name}.${name}`),
      )

    expect(found.toSorted()).toEqual(Object.keys(BESIDE_A_PERSON).toSorted())
  })

  it('tells what came of somebody’s help to them alone, in types that name nobody', () => {
    for (const name of ['Recognition', 'HelpThanks', 'PracticeProgress']) {
      const type = types.find((one) => one.name === name)!
      const people = fieldsOf(type).filter((field) => isPerson(getNamedType(field.type)))
      expect(people, name).toEqual([])
    }
    const arguments_ = fieldsOf(types.find(({ name }) => name === 'Query')!)
      .filter(({ name }) => name === 'recognition' || name === 'practiceProgress')
      .flatMap(({ args }) => args)
    expect(arguments_).toEqual([])
  })
})
