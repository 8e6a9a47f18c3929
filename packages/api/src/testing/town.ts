import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { eq } from 'drizzle-orm'
import { townSquare as connector } from '@relais/connector-town-square'
import { saveSecrets } from '../channels/open-call.ts'
import { channels } from '../channels/tables.ts'
import { openDatabase, openRaw } from '../db/client.ts'
import { answerBugs } from '../http/answer-bugs.ts'
import { webhooks } from '../http/webhooks.ts'
import { DeliveryKeeper } from '../inbox/keep-delivery.ts'
import { createTownSquare, TOWN_SQUARE_PATH, type TownSquare } from '../town-square/town-square.ts'
import { sendQueued } from '../workers/send-replies.ts'
import { createWorld, type TestWorld } from './world.ts'

/** A person on the Town Square, as a script is one. */
export interface Customer {
  token: string
  handle: string
  post: (text: string) => Promise<{ id: string }>
  comment: (postId: string, text: string) => Promise<{ id: string }>
  write: (text: string) => Promise<{ id: string }>
  edit: (postId: string, text: string) => Promise<void>
  remove: (postId: string) => Promise<void>
  /** The public threads as this person's screen shows them. */
  read: () => Promise<{ posts: { id: string; text: string; parentId: string | null; by?: unknown }[] }[]>
}

/** Relais and a Town Square, talking over real HTTP: webhooks one way, the brand's API the other. */
export interface TownWorld extends TestWorld {
  origin: string
  town: TownSquare
  square: { squareId: string; adminToken: string }
  brandToken: string
  /** Sends a webhook as the network would, with these bytes. */
  deliver: (body: Buffer<ArrayBuffer>, change?: { signature?: string }) => Promise<Response>
  customer: (name: string) => Promise<Customer>
  /** Lets webhooks out, deliveries in and replies out, until nothing moves. */
  settle: () => Promise<void>
}

/** Opens a world whose one channel is a real square. */
export async function createTownWorld(): Promise<TownWorld> {
  const application = express()
  const server = createServer(application)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const serviceUrl = `${origin}${TOWN_SQUARE_PATH}`
  const world = await createWorld({ connectors: [connector], serviceUrl })
  const { channelId } = world

  const intake = openRaw(world.database.intake, { max: 2, name: 'test intake' })
  const db = openDatabase(world.database.townSquare, { max: 3, name: 'test town' })
  const keeper = new DeliveryKeeper(intake, () => {})
  const town = createTownSquare({
    db,
    log: world.log,
    now: () => new Date(),
    publicUrl: origin,
    allowWebhookTo: (url) => url.origin === origin,
  })
  application.use(webhooks({ ...world, intake, keeper }))
  application.use(TOWN_SQUARE_PATH, town.router)
  application.use(answerBugs(world.log))

  const square = await town.createSquare({ slug: 'gare', name: 'Place de la gare', writesPerMinute: 100_000 })
  const { squareId } = square
  const webhookUrl = `${origin}/hooks/${channelId}`
  const brand = await town.createBrand({ squareId, handle: 'lignes', name: 'Lignes', webhookUrl })
  await world.inside(async (tx) => {
    await tx.update(channels).set({ externalId: brand.brandId }).where(eq(channels.channelId, channelId))
    await saveSecrets(tx, world, channelId, { token: brand.apiToken }, 'worker')
    await saveSecrets(tx, world, channelId, { webhookSecret: brand.webhookSecret }, 'door')
  })

  const ask = async <T>(method: string, path: string, token: string | null, body?: unknown): Promise<T> => {
    const answer = await fetch(`${serviceUrl}/api/squares/gare/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return (text === '' ? null : JSON.parse(text)) as T
  }
  const customer = async (name: string): Promise<Customer> => {
    const joined = await ask<{ token: string; person: { handle: string } }>('POST', 'people', null, { name })
    const { token } = joined
    const said = (path: string, text: string) =>
      ask<{ post: { id: string } }>('POST', path, token, { text, to: 'lignes' }).then(({ post }) => post)
    return {
      token,
      handle: joined.person.handle,
      post: (text) => said('posts', text),
      comment: (postId, text) => said(`posts/${postId}/comments`, text),
      write: (text) => said('messages', text),
      edit: async (postId, text) => void (await ask('PATCH', `posts/${postId}`, token, { text })),
      remove: async (postId) => void (await ask('DELETE', `posts/${postId}`, token)),
      read: async () =>
        (await ask<{ threads: Awaited<ReturnType<Customer['read']>> }>('GET', 'threads', token)).threads,
    }
  }

  return {
    ...world,
    origin,
    town,
    square,
    brandToken: brand.apiToken,
    deliver: (body, { signature } = {}) => {
      const timestamp = String(Math.floor(Date.now() / 1000))
      const signed = createHmac('sha256', brand.webhookSecret)
        .update(`${timestamp}.`)
        .update(body)
        .digest('hex')
      return fetch(webhookUrl, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'town-square-timestamp': timestamp,
          'town-square-signature': signature ?? signed,
        },
      })
    },
    customer,
    async settle() {
      for (let round = 0; round < 3; round += 1) {
        await town.deliverDue()
        await world.drain(sendQueued(world))
      }
    },
    async close() {
      await town.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([intake.end(), db.$client.end()])
      await world.close()
    },
  }
}
