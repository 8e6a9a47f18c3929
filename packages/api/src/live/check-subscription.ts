import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql'
import { LIMITS } from '../graphql/limits.ts'

const FIELDS = ['ids', 'resync', 'versions']

/**
 * The document of a subscription. Everybody is sent the same text, so everybody has to ask for the same: exactly
 * `ticketsChanged { ids versions resync }`. Queries and mutations go over HTTP, where their limits are.
 */
export function checkSubscription(
  schema: GraphQLSchema,
  text: string,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens: LIMITS.tokens })
  } catch (error) {
    return [error instanceof GraphQLError ? plain(error.message) : plain('This is not GraphQL.')]
  }
  const operation = getOperationAST(document)
  if (operation?.operation !== 'subscription') return [plain('Only a subscription goes over the WebSocket.')]
  if (validate(schema, document).length > 0 || !isTheOne(document)) {
    return [plain('Subscribe to exactly: subscription { ticketsChanged { ids versions resync } }')]
  }
  return document
}

function isTheOne({ definitions }: DocumentNode): boolean {
  const [operation, ...others] = definitions
  if (others.length > 0 || operation?.kind !== Kind.OPERATION_DEFINITION) return false
  const [field, ...more] = operation.selectionSet.selections
  if (more.length > 0 || field?.kind !== Kind.FIELD || field.alias || field.directives?.length) return false
  const names = field.selectionSet?.selections.map((part) =>
    part.kind === Kind.FIELD && !part.alias && !part.directives?.length ? part.name.value : '',
  )
  return field.name.value === 'ticketsChanged' && names?.toSorted().join() === FIELDS.join()
}

function plain(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}
