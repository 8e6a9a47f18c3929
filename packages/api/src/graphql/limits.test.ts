import { parse, type OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkWeight, LIMITS, listDefaultLengths, weighOperation } from './limits.ts'
import { buildSchema } from './schema.ts'

const lengths = listDefaultLengths(buildSchema())

function weigh(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text)
  return weighOperation(document, document.definitions[0] as OperationDefinitionNode, variables, lengths)
}

function check(text: string, isPersisted = false) {
  const document = parse(text)
  const operation = document.definitions[0] as OperationDefinitionNode
  return () => checkWeight(document, operation, {}, { isPersisted, lengths })
}

describe('the weight of an operation', () => {
  it('counts a list as many times as it may have nodes, whoever says how many', () => {
    const tickets = '{ edges { node { id channel { id } } } }'

    expect(weigh(`{ tickets(first: 10) ${tickets} }`).cost).toBe(1 + 10 * (1 + 1 + 1))
    expect(weigh(`query ($n: PageSize) { tickets(first: $n) ${tickets} }`, { n: 20 }).cost).toBe(1 + 20 * 3)
    expect(weigh(`query ($n: PageSize = 30) { tickets(first: $n) ${tickets} }`).cost).toBe(1 + 30 * 3)
    expect(weigh(`{ tickets ${tickets} }`).cost).toBe(1 + 50 * 3)
    expect(
      weigh('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { channel { id } } } }', {
        ids: ['a', 'b'],
      }).cost,
    ).toBe(1 + 2)
  })

  it('takes a page whose length is not known for the longest', () => {
    expect(weigh('query ($n: PageSize) { tickets(first: $n) { edges { cursor } } }').cost).toBe(1 + 100)
  })

  it('sees through fragments', () => {
    const weight = weigh(
      `{ ticket(number: 1) { ...a } } fragment a on Ticket { contact { ...b } } fragment b on Contact { one: name two: name }`,
    )

    expect(weight).toMatchObject({ depth: 3, aliases: 2, cost: 2 })
  })

  it('ends on fragments that contain each other', () => {
    expect(
      weigh('{ ticket(number: 1) { ...a } } fragment a on Ticket { ...b } fragment b on Ticket { ...a }')
        .depth,
    ).toBe(1)
  })

  it('ends soon on fragments that double thirty times', () => {
    const doubled = Array.from(
      { length: 30 },
      (_, n) => `fragment f${n} on Ticket { ...f${n + 1} ...f${n + 1} }`,
    ).join(' ')
    const started = performance.now()
    const weight = weigh(
      `{ ticket(number: 1) { ...f0 } } ${doubled} fragment f30 on Ticket { contact { id } }`,
    )

    expect(weight.cost).toBe(1 + 2 ** 30)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('the limits of an operation', () => {
  it('refuse what is too deep', () => {
    const deep = (levels: number) =>
      `{ ticket(number: 1) ${'{ previousTicket '.repeat(levels - 2)}{ id } ${'}'.repeat(levels - 2)} }`

    expect(check(deep(LIMITS.depth))).not.toThrow()
    expect(check(deep(LIMITS.depth + 1))).toThrow(/levels deep/)
    expect(check(deep(50))).toThrow(/50 levels deep/)
  })

  it('refuse more aliases than a form needs', () => {
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`

    expect(check(aliased(LIMITS.aliases))).not.toThrow()
    expect(check(aliased(LIMITS.aliases + 1))).toThrow(/aliases/)
  })

  it('refuse two verbs in one request, by alias or by name', () => {
    expect(check('mutation { signOut { userErrors { code } } }')).not.toThrow()
    expect(
      check('mutation { a: signOut { userErrors { code } } b: signOut { userErrors { code } } }'),
    ).toThrow(/2 mutations/)
    expect(
      check(
        'mutation { ...two } fragment two on Mutation { signOut { userErrors { code } } resumePublishing { userErrors { code } } }',
      ),
    ).toThrow(/2 mutations/)
  })

  it('refuse a crowd of directives', () => {
    const crowd = '@include(if: true) '.repeat(LIMITS.directives + 1)

    expect(check(`{ __typename ${crowd} }`)).toThrow(/directives/)
  })

  it('refuse a page of pages, and give the console more room than a stranger', () => {
    const pages = '{ tickets(first: 100) { edges { node { replies(first: 20) { author { id } } } } } }'

    expect(check(pages)).toThrow(/a cost of/)
    expect(check(pages, true)).not.toThrow()
    expect(
      check('{ tickets(first: 100) { edges { node { replies(first: 100) { author { id } } } } } }', true),
    ).toThrow(/a cost of/)
  })
})
