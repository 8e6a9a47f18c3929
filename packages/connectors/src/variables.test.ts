import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countOwnWords,
  fillVariables,
  findBlanks,
  findUnknownVariables,
  firstNameOf,
  hasLooseBraces,
  KNOWN_VARIABLES,
} from './variables.ts'

describe('a template', () => {
  it('is filled in with what is known, and keeps the rest as blanks', () => {
    const text = 'Bonjour {{contact.firstName}}, le train {{? numéro du train}} part. {{ agent.firstName }}'

    const filled = fillVariables(text, { 'contact.firstName': 'Nora', 'agent.firstName': null })

    expect(filled).toBe('Bonjour Nora, le train {{? numéro du train}} part. {{ agent.firstName }}')
    expect(findBlanks(filled)).toEqual([
      { name: 'numéro du train', isAsked: true, start: 23, end: 44 },
      { name: 'agent.firstName', isAsked: false, start: 51, end: 72 },
    ])
  })

  it('never reads a value for blanks: a customer chooses their own name', () => {
    const filled = fillVariables('Hello {{contact.name}}', {
      'contact.name': '{{agent.firstName}}',
      'agent.firstName': 'Salma',
    })

    expect(filled).toBe('Hello {{contact.name}}')
  })

  it('takes a dollar sign in a name for what it is', () => {
    expect(fillVariables('Hi {{contact.name}}!', { 'contact.name': '$& $1' })).toBe('Hi $& $1!')
  })

  it('says which of its variables nobody knows, and what a person is asked for is none of them', () => {
    expect(
      findUnknownVariables('{{contact.fristName}} {{? anything}} {{ticket.number}} {{toString}}'),
    ).toEqual(['contact.fristName', 'toString'])
  })

  it.each([
    ['{{contact.name}', true],
    ['contact.name}}', true],
    ['{{}}', true],
    ['{{contact.name}}', false],
    ['{ a } b', false],
  ])('has loose braces in %s: %s', (text, isLoose) => {
    expect(hasLooseBraces(text)).toBe(isLoose)
  })

  it('that has all its values has no blank left, whatever stands around them', () => {
    const values = Object.fromEntries(KNOWN_VARIABLES.map((name) => [name, 'x']))
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...KNOWN_VARIABLES))), (parts) => {
        const plain = parts.map((part) => part.replaceAll(/[{}]/g, ''))
        const text = plain.map((part) => (part.includes('.') ? `{{${part}}}` : part)).join(' ')
        const unknown = findUnknownVariables(text)
        const filled = fillVariables(text, values)
        expect(findBlanks(filled).filter(({ name, isAsked }) => !isAsked && !unknown.includes(name))).toEqual(
          [],
        )
      }),
    )
  })
})

describe('a first name', () => {
  it.each([
    ['Camille Moreau', 'Camille'],
    ['Jean-Luc P.', 'Jean-Luc'],
    ['أمينة بنعلي', 'أمينة'],
    ['train_fan_42', null],
    ['xX_dark_Xx', null],
    ['🚄 Nora', null],
    ['M', null],
    ['', null],
    [null, null],
  ])('of %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first)
  })
})

describe('words of one’s own', () => {
  const template = 'Bonjour Nora, votre train part à 18 h 04. Salma'

  it.each([
    [template, 0],
    [`${template} !!!`, 0],
    ['Bonjour Nora, votre train part. Salma', 0],
    [`Bonjour Nora, désolée pour ce quai si froid, votre train part à 18 h 04. Salma`, 6],
    ['مرحبا، القطار يغادر', 3],
  ])('in %j are %i', (text, own) => {
    expect(countOwnWords(text, template)).toBe(own)
  })
})
