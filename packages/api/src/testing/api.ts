import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Ctx, World } from '../context.ts'
import { openDatabase } from '../db/client.ts'
import { attachmentFiles } from '../http/attachments.ts'
import { mountGraphql } from '../graphql/mount.ts'
import { persistedId } from '../graphql/persisted-documents.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { sessionCookie } from '../http/sessions.ts'
import { signInPages } from '../http/sign-in-pages.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { createApiToken } from '../members/create-api-token.ts'
import { openSession, type SessionKind } from '../members/open-session.ts'
import { listRoutes, type RegisteredRoute } from './list-routes.ts'
import type { TestDatabase } from './server.ts'

/** What came back over HTTP. */
export interface Answer {
  status: number
  headers: Headers
  // What an operation gives depends on its text: tests compare it whole.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any
  errors: { message: string; extensions?: Record<string, unknown>; path?: unknown[] }[]
}

/** The API of a test's world, served on a port of its own. */
export interface TestApi {
  url: string
  /** Every statement drizzle sent since this was last emptied. */
  statements: string[]
  /** A token that acts as this member. */
  tokenOf: (ctx: Ctx) => Promise<string>
  /** The cookie of a session that was just opened for this member. */
  cookieOf: (ctx: Ctx, kind?: SessionKind) => Promise<string>
  /** Sends a document with a token, as a program does. */
  ask: (token: string | null, query: string, variables?: object) => Promise<Answer>
  /** Sends any body with any headers. */
  post: (body: unknown, headers?: Record<string, string>) => Promise<Answer>
  /** Every path it answers. */
  routes: readonly RegisteredRoute[]
  /** How many consoles listen. */
  listeners: () => number
  close: () => Promise<void>
}

/** Serves the API. `documents` are the operations that consoles may ask for. */
export async function openApi(
  world: World & { database: TestDatabase },
  documents: string[] = [],
): Promise<TestApi> {
  const statements: string[] = []
  const db = openDatabase(world.database.app, {
    max: 12,
    name: 'test api',
    onStatement: (text) => statements.push(text),
  })
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const served = { ...world, db, publicUrl: url }
  const application = express()
  application.use(securityHeaders(url))
  application.use(signInPages(served))
  application.use(attachmentFiles(served))
  const registered = new Map(documents.map((text) => [persistedId(text), text]))
  const graphql = await mountGraphql(application, server, served, world.database, registered)
  server.on('request', application)

  const post: TestApi['post'] = async (body, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const answer = (await response.json()) as Partial<Answer>
    return {
      status: response.status,
      headers: response.headers,
      data: answer.data,
      errors: answer.errors ?? [],
    }
  }
  return {
    url,
    statements,
    routes: listRoutes(application),
    async tokenOf({ viewer }) {
      const administrator = actAsCommandLine(world, viewer.organizationId)
      const { token } = await createApiToken(administrator, { memberId: viewer.memberId, name: 'test' })
      return token
    },
    async cookieOf(ctx, kind = 'console') {
      const session = await ctx.transaction((tx) =>
        openSession(tx, world, { memberId: ctx.viewer.memberId, kind, userAgent: 'test' }),
      )
      return sessionCookie(url, session, world.now()).split(';')[0]!
    },
    ask: (token, query, variables = {}) =>
      post({ query, variables }, token === null ? {} : { authorization: `Bearer ${token}` }),
    post,
    listeners: () => graphql.feed.size,
    async close() {
      await graphql.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await db.$client.end()
    },
  }
}
