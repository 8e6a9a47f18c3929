import { createHash } from 'node:crypto'
import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import { openDatabase } from '../../packages/api/src/db/client.ts'
import { createDatabaseOn, startTestServer } from '../../packages/api/src/testing/server.ts'
import { createTownSquare, TOWN_SQUARE_PATH } from '../../packages/api/src/town-square/town-square.ts'

/** One post as the network's own ledger has it. */
export interface LedgerPost {
  id: string
  parentId: string | null
  by: 'person' | 'brand'
  text: string
  clientKey: string | null
}

/** The network that is never killed, and everything it saw. */
export interface Network {
  origin: string
  brandId: string
  brandToken: string
  webhookSecret: string
  /** The webhook deliveries that Relais acknowledged with 200, by the digest under which it keeps them. */
  acknowledged: Set<string>
  post: (person: string, text: string) => Promise<string>
  join: (name: string) => Promise<string>
  sendWebhooksTo: (port: number, channelId: string) => Promise<string>
  changeFaults: (faults: Record<string, unknown>) => Promise<void>
  ledger: () => Promise<LedgerPost[]>
  close: () => Promise<void>
}

/**
 * Runs a Town Square of its own, on a database of its own, so that killing Relais never kills the network. Its webhooks
 * pass through a recorder which notes what was acknowledged.
 */
export async function openNetwork(): Promise<Network> {
  const server = await startTestServer()
  const { townSquare: login } = await createDatabaseOn(server)
  const db = openDatabase(login, { max: 10, name: 'network' })
  const application = express()
  const http = createServer(application)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const town = createTownSquare({
    db,
    log: pino({ level: 'silent' }),
    now: () => new Date(),
    publicUrl: origin,
    allowWebhookTo: (url) => url.origin === origin,
  })
  const acknowledged = new Set<string>()
  let relais = 0
  application.post(
    '/hooks/:channelId',
    express.raw({ type: () => true, limit: '2mb' }),
    (request, response) => {
      const forwarded = httpRequest(
        {
          host: '127.0.0.1',
          port: relais,
          path: request.path,
          method: 'POST',
          headers: request.headers,
          timeout: 10_000,
        },
        (answer) => {
          answer.resume()
          if (answer.statusCode === 200)
            acknowledged.add(
              createHash('sha256')
                .update(request.body as Buffer)
                .digest('hex'),
            )
          response.status(answer.statusCode ?? 502).end()
        },
      )
      forwarded.on('timeout', () => forwarded.destroy(new Error('timeout')))
      forwarded.on('error', () => response.headersSent || response.status(502).end())
      forwarded.end(request.body)
    },
  )
  application.use(TOWN_SQUARE_PATH, town.router)

  const square = await town.createSquare({ slug: 'storm', name: 'Storm', writesPerMinute: 1_000_000 })
  const brand = await town.createBrand({
    squareId: square.squareId,
    handle: 'lignes',
    name: 'Lignes',
    webhookUrl: null,
  })
  town.start()

  const ask = async <T>(method: string, path: string, token: string | null, body?: unknown): Promise<T> => {
    const answer = await fetch(`${origin}${TOWN_SQUARE_PATH}/api/squares/storm/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  return {
    origin,
    brandId: brand.brandId,
    brandToken: brand.apiToken,
    webhookSecret: brand.webhookSecret,
    acknowledged,
    join: async (name) => (await ask<{ token: string }>('POST', 'people', null, { name })).token,
    post: async (token, text) =>
      (await ask<{ post: { id: string } }>('POST', 'posts', token, { text, to: 'lignes' })).post.id,
    sendWebhooksTo: async (port, channelId) => {
      relais = port
      return (await town.changeWebhook(brand.brandId, `${origin}/hooks/${channelId}`)).webhookSecret
    },
    changeFaults: async (faults) => void (await ask('PUT', 'faults', square.adminToken, faults)),
    ledger: async () => {
      const posts: LedgerPost[] = []
      for (let after: string | null = ''; after !== null;) {
        const page: { posts: LedgerPost[]; after: string | null } = await ask(
          'GET',
          `ledger?limit=1000${after ? `&after=${after}` : ''}`,
          square.adminToken,
        )
        posts.push(...page.posts)
        after = page.after
      }
      return posts
    },
    close: async () => {
      await town.stop()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      await db.$client.end({ timeout: 2 })
      await server.stop()
    },
  }
}
