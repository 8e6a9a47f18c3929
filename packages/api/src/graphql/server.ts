import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { World } from '../context.ts'
import { refuseForeignOrigin } from '../http/check-origin.ts'
import { identify, type Means, sessionCookie } from '../http/sessions.ts'
import { GraphqlContext } from './context.ts'
import { formatError } from './format-error.ts'
import { listDefaultLengths, checkWeight, LIMITS } from './limits.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import { repairInput } from './repair-input.ts'

const LARGEST_BODY = '256kb'
const LONGEST_MS = 10_000

/** How the door stands towards one request. */
interface Locals {
  means: Means
  isPersisted: boolean
}

/** The GraphQL door over HTTP. */
export interface GraphqlDoor {
  router: Router
  stop: () => Promise<void>
}

/**
 * `POST /graphql`. People's consoles ask by the digest of an operation that was registered at the build; whole documents
 * are for programs with a token. One operation a request, one verb an operation, and limits on what it may ask.
 */
export async function openGraphqlDoor(
  world: World,
  schema: GraphQLSchema,
  documents: PersistedDocuments,
): Promise<GraphqlDoor> {
  const apollo = new ApolloServer<GraphqlContext>({
    schema,
    introspection: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (_formatted, error) => formatError(error, world.log, randomUUID()),
    // Apollo's cache control watches every field of every row, and no answer of ours may be cached.
    plugins: [repairInput, limitOperations(schema), ApolloServerPluginCacheControlDisabled()],
    stopOnTerminationSignals: false,
    logger: world.log,
  })
  await apollo.start()

  const router = Router()
  router.post(
    '/graphql',
    keepFromCaches,
    refuseForeignOrigin(world.publicUrl),
    endInTime,
    express.json({ limit: LARGEST_BODY, inflate: false }),
    admit(world, documents),
    expressMiddleware(apollo, {
      context: ({ req, res }) => Promise.resolve(openContext(world, req, res)),
    }) as unknown as RequestHandler,
  )
  router.all('/graphql', keepFromCaches, (_request, response) => {
    response.set('Allow', 'POST')
    refuse(response, 405, 'BAD_REQUEST', 'Send operations with POST.')
  })
  return { router, stop: () => apollo.stop() }
}

const keepFromCaches: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
}

/** Answers for an operation that takes too long; what it waits for ends by the database's own limit. */
const endInTime: RequestHandler = (_request, response, next) => {
  const timer = setTimeout(() => {
    if (!response.headersSent)
      refuse(response, 503, 'TIMEOUT', 'This took too long. Ask for less, or try again.')
  }, LONGEST_MS)
  response.once('close', () => clearTimeout(timer))
  next()
}

/** Finds out who asks and puts the registered operation in the place of its digest. */
function admit(world: World, documents: PersistedDocuments): RequestHandler {
  return async (request, response, next) => {
    const means = await identify(world, request)
    const locals: Locals = { means, isPersisted: false }
    response.locals['relais'] = locals
    if (means.kind === 'badToken') {
      refuse(response, 401, 'UNAUTHENTICATED', 'This token is not good. Make another one.')
      return
    }
    const asked: unknown = request.body
    if (!isRecord(asked)) {
      refuse(response, 400, 'BAD_REQUEST', 'Send one operation, as a JSON object.')
      return
    }
    if (typeof asked['documentId'] === 'string') {
      const query = documents.get(asked['documentId'])
      if (query === undefined) {
        refuse(
          response,
          400,
          'UNKNOWN_OPERATION',
          'This console is older or newer than the server. Reload the page.',
        )
        return
      }
      locals.isPersisted = true
      request.body = { query, variables: asked['variables'] ?? {} }
    } else if (means.kind !== 'token') {
      refuse(
        response,
        400,
        'PERSISTED_OPERATIONS_ONLY',
        'Only a program with a token may send whole operations.',
      )
      return
    }
    next()
  }
}

function openContext(world: World, request: Request, response: Response): GraphqlContext {
  const { means, isPersisted } = response.locals['relais'] as Locals
  return new GraphqlContext(world, {
    viewer: means.kind === 'session' || means.kind === 'token' ? means.viewer : null,
    sessionId: means.kind === 'session' ? means.sessionId : null,
    client: { address: request.ip ?? '', userAgent: request.get('user-agent') ?? null },
    isPersisted,
    keepSession: (session) => {
      response.append('Set-Cookie', sessionCookie(world.publicUrl, session, world.now()))
    },
  })
}

/** Weighs every operation before it runs. */
function limitOperations(schema: GraphQLSchema): ApolloServerPlugin<GraphqlContext> {
  const lengths = listDefaultLengths(schema)
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, contextValue }) => {
          if (!operation) return Promise.resolve()
          const { isPersisted } = contextValue.asking
          checkWeight(document, operation, request.variables ?? {}, { isPersisted, lengths })
          if (operation.operation === 'subscription') {
            throw new GraphQLError('Subscribe over the WebSocket at /graphql/ws.', {
              extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
            })
          }
          return Promise.resolve()
        },
      }),
  }
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
