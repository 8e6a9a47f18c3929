import { type DocumentNode, getOperationAST, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkSubscription } from '../live/check-subscription.ts'
import { checkWeight, listDefaultLengths } from './limits.ts'
import { readPersistedDocuments } from './persisted-documents.ts'
import { buildSchema } from './schema.ts'

describe('the operations of the console', () => {
  const schema = buildSchema()
  const lengths = listDefaultLengths(schema)
  const documents = [...readPersistedDocuments()].map(([, text]) => {
    const document = parse(text)
    return { name: getOperationAST(document)?.name?.value ?? '', text, document }
  })
  const ids = Array.from({ length: 100 }, (_, n) => String(n))

  it('are registered', () => {
    expect(documents.length).toBeGreaterThan(10)
  })

  const isSubscription = ({ document }: { document: DocumentNode }) =>
    getOperationAST(document)?.operation === 'subscription'

  it.each(documents)('$name asks for what there is', ({ document }) => {
    expect(validate(schema, document)).toEqual([])
  })

  it.each(documents.filter((one) => !isSubscription(one)))(
    '$name keeps the limits, however long the pages it asks for',
    ({ document }) => {
      const largest = { first: 100, last: 100, ids }
      const check = () =>
        checkWeight(document, getOperationAST(document)!, largest, { isPersisted: true, lengths })

      expect(check).not.toThrow()
    },
  )

  it.each(documents.filter(isSubscription))('$name is the one that everybody is told by', ({ text }) => {
    expect(checkSubscription(schema, text)).toHaveProperty('kind')
  })
})
