import { parse, print } from 'graphql'
import { describe, expect, it } from 'vitest'
import { repairInput } from './repair-input.ts'

/** Runs the plugin over one request as Apollo does. */
async function repaired(query: string, variables: Record<string, unknown>) {
  const request = { query, variables }
  const document = parse(query)
  const listener = await repairInput.requestDidStart!({} as never)
  await (listener as { didResolveOperation: (given: unknown) => Promise<void> }).didResolveOperation({
    request,
    document,
  })
  return { variables: request.variables, document: print(document) }
}

describe('text that comes in through the API', () => {
  it('loses what PostgreSQL refuses, however deep in the variables', async () => {
    const { variables } = await repaired('query ($a: String) { __typename }', {
      a: 'x\u0000y',
      list: [{ b: '\ud800' }],
      whole: 'é 👩‍👩‍👧 ع',
      n: 3,
      none: null,
    })

    expect(variables).toEqual({ a: 'x\ufffdy', list: [{ b: '\ufffd' }], whole: 'é 👩‍👩‍👧 ع', n: 3, none: null })
  })

  it('loses it in the literals of a document as well', async () => {
    const { document } = await repaired('{ __type(name: "a\\u0000b") { name } }', {})

    expect(document).toContain('a\ufffdb')
  })
})
