import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import { openDatabase } from '../../db/client.ts'
import { createTestDatabase } from '../../testing/database.ts'
import { createTownSquare, TOWN_SQUARE_PATH } from '../town-square.ts'
import type { Town } from '../town.ts'
import { squares } from '../tables.ts'

/** One request that reached the brand's webhook. */
export interface Arrived {
  headers: Record<string, string>
  body: string
  events: {
    sequence: number
    kind: string
    at: string
    post: { id: string; text: string; [field: string]: unknown }
  }[]
}

/** One database for each test file: a square is emptied faster than a database is made. */
let database: ReturnType<typeof createTestDatabase> | null = null

/** A real square over HTTP, the only one on its database, with a brand whose webhooks arrive here. */
export async function openSquare(options: { writesPerMinute?: number } = {}) {
  database ??= createTestDatabase()
  const { townSquare: login } = await database
  const db = openDatabase(login, { max: 6, name: 'town-square' })
  await db.delete(squares)
  const clock = { at: new Date('2026-11-22T10:00:00Z') }
  const arrived: Arrived[] = []
  const receiver = { status: 200, headers: {} as Record<string, string> }

  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const made = {
    db,
    log: pino({ level: 'silent' }),
    now: () => new Date(clock.at),
    allowWebhookTo: (url: URL) => url.origin === origin && url.pathname.startsWith('/hooks/'),
  }
  const town = createTownSquare({ ...made, publicUrl: origin })
  /** What verbs take as their first argument. */
  const internals: Town = { ...made, address: `${origin}${TOWN_SQUARE_PATH}`, fetch, nudge: () => {} }
  app.use(TOWN_SQUARE_PATH, town.router)
  app.post('/hooks/relais', express.text({ type: () => true, limit: '1mb' }), (request, response) => {
    const body = String(request.body)
    const headers = request.headers as Record<string, string>
    arrived.push({ headers, body, events: (JSON.parse(body) as Pick<Arrived, 'events'>).events })
    response.status(receiver.status).set(receiver.headers).end()
  })

  const square = await town.createSquare({
    slug: 'gare',
    name: 'Place de la gare',
    writesPerMinute: 10_000,
    ...options,
  })
  const { squareId } = square
  const brand = await town.createBrand({
    squareId,
    handle: 'lignes',
    name: 'Lignes',
    webhookUrl: `${origin}/hooks/relais`,
  })

  /** Asks the network's API; resolves to the status, the headers and the JSON. */
  const ask = async (method: string, path: string, { token, body, headers }: Asked = {}) => {
    const response = await fetch(`${origin}${TOWN_SQUARE_PATH}/api/${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // oxlint-disable-next-line typescript/no-explicit-any -- a test reads whatever the network says.
    const json = (text === '' ? null : JSON.parse(text)) as any
    return { status: response.status, headers: response.headers, json }
  }
  const join = async (name: string) => {
    const { json } = await ask('POST', 'squares/gare/people', { body: { name } })
    return json as { token: string; person: { id: string; handle: string; name: string } }
  }

  return {
    town,
    internals,
    db,
    clock,
    origin,
    square,
    brand,
    arrived,
    receiver,
    ask,
    join,
    close: async () => {
      await town.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await db.$client.end({ timeout: 1 })
    },
  }
}

interface Asked {
  token?: string
  body?: unknown
  headers?: Record<string, string>
}
