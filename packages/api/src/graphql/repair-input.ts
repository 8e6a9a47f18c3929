import type { ApolloServerPlugin } from '@apollo/server'
import { repairText } from '@relais/connectors'
import { Kind, visit } from 'graphql'

/**
 * Repairs every text that comes in, before any resolver sees it: U+0000 and lone surrogates, which PostgreSQL refuses,
 * become U+FFFD, as in what networks send. One place for all verbs, those to come included.
 */
export const repairInput: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document }) => {
        if (request.variables) request.variables = repair(request.variables) as Record<string, unknown>
        visit(document, {
          [Kind.STRING](node) {
            Object.assign(node, { value: repairText(node.value) })
          },
        })
        return Promise.resolve()
      },
    }),
}

function repair(value: unknown): unknown {
  if (typeof value === 'string') return repairText(value)
  if (Array.isArray(value)) return value.map(repair)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, repair(one)]))
  }
  return value
}
