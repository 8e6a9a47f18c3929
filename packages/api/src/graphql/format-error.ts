import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { Logger } from 'pino'
import { isUntaken } from '../db/is-untaken.ts'
import { Refusal } from '../refusal.ts'

/** The codes that leave as they are, with their sentence: mistakes of the asker, which they can do something about. */
const TOLD = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_OPERATIONS_ONLY',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TIMEOUT',
  'TOO_COMPLEX',
  'UNAUTHENTICATED',
  'UNKNOWN_OPERATION',
])

/**
 * What of an error leaves the server: for a mistake of the asker its code and sentence, for everything else that
 * something broke, under a number with which the operator finds it in the log. Logged here and nowhere else.
 */
export function formatError(error: unknown, log: Logger, correlationId: string): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  if (original instanceof Refusal) {
    return { message: original.message, extensions: { code: original.code } }
  }
  if (error instanceof GraphQLError) {
    const code = error.extensions['code']
    if (typeof code === 'string' && TOLD.has(code)) {
      return {
        message: error.message,
        ...(error.path && { path: error.path }),
        extensions: { code },
      }
    }
    // An argument that must not be null, given a variable that is: graphql-js finds it only when it runs the field.
    if (original instanceof GraphQLError && error.nodes?.[0]?.kind === Kind.VARIABLE) {
      return {
        message: original.message,
        ...(error.path && { path: error.path }),
        extensions: { code: 'BAD_USER_INPUT' },
      }
    }
  }
  if (isUntaken(original)) {
    log.warn({ err: original }, 'a value was asked for that the database cannot hold')
    return {
      message:
        'Something in this operation is no text, no number or no date that can be. Check its variables.',
      ...(error instanceof GraphQLError && error.path && { path: error.path }),
      extensions: { code: 'BAD_USER_INPUT' },
    }
  }
  log.error({ err: original, correlationId }, 'a GraphQL operation broke')
  return {
    message: `Something broke. Try again; if it lasts, tell your operator the number ${correlationId}.`,
    ...(error instanceof GraphQLError && error.path && { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
  }
}
