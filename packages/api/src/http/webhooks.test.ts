import { createHmac } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connector, WebhookRequest } from '@relais/connectors'
import { sql } from 'drizzle-orm'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveSecrets } from '../channels/open-call.ts'
import { openRaw } from '../db/client.ts'
import { DeliveryKeeper } from '../inbox/keep-delivery.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { webhooks } from './webhooks.ts'

const SECRET = 'a secret between the network and us'
const sign = (body: Buffer) => createHmac('sha256', SECRET).update(body).digest('hex')

/** A network whose signature is an HMAC over the body and whose delivery id is a header. */
const signing = {
  network: 'signing',
  secrets: [{ name: 'webhookSecret', asked: true, audience: 'door' }],
  verify: ({ body, headers }: WebhookRequest, secrets: Record<string, string>) => {
    const wanted = createHmac('sha256', secrets['webhookSecret']!).update(body).digest('hex')
    if (headers['x-signature'] !== wanted) return { accepted: false, reason: 'wrong' }
    return { accepted: true, deliveryKey: headers['x-delivery'] ?? wanted }
  },
  parse: () => [],
} as unknown as Connector

let world: TestWorld
let server: Server
let intake: ReturnType<typeof openRaw>
let address = ''

beforeAll(async () => {
  world = await createWorld({ network: 'signing', connectors: [signing] })
  await world.inside((tx) => saveSecrets(tx, world, world.channelId, { webhookSecret: SECRET }, 'door'))
  intake = openRaw(world.database.intake, { max: 3, name: 'test intake' })
  const keeper = new DeliveryKeeper(intake, () => {})
  server = createServer(express().use(webhooks({ ...world, intake, keeper })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/${world.channelId}`
})
afterAll(async () => {
  server.close()
  await intake.end()
  await world.close()
})

const post = (body: Buffer<ArrayBuffer>, headers: Record<string, string> = {}, to = address) =>
  fetch(to, {
    method: 'POST',
    body,
    headers: { 'x-signature': sign(body), 'content-type': 'application/json', ...headers },
  })
const countDeliveries = async () => {
  const [row] = await world.inside((tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from deliveries`),
  )
  return row!.n
}

describe('the webhook door', () => {
  it('keeps the bytes exactly as they came, whatever they are', async () => {
    const body = Buffer.from([0x7b, 0x00, 0xff, 0xed, 0xa0, 0x80, 0x22, 0x5c, 0x75, 0x30, 0x30, 0x30, 0x30])

    expect((await post(body, { 'x-delivery': 'bytes' })).status).toBe(200)

    const [row] = await world.inside((tx) =>
      tx.execute<{ body: Uint8Array; status: string }>(
        sql`select body, status from deliveries where delivery_key = 'bytes'`,
      ),
    )
    expect(Buffer.from(row!.body).equals(body)).toBe(true)
    expect(row!.status).toBe('waiting')
  })

  it('keeps one delivery when the network sends it fifty times at once', async () => {
    const before = await countDeliveries()
    const body = Buffer.from('{"once":true}')

    const answers = await Promise.all(Array.from({ length: 50 }, () => post(body, { 'x-delivery': 'once' })))

    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 200))
    expect(await countDeliveries()).toBe(before + 1)
  })

  it.each([
    ['a wrong signature', { 'x-signature': 'f'.repeat(64) }],
    ['no signature', { 'x-signature': '' }],
    ['a signature that is no text of hexadecimal digits', { 'x-signature': 'zz' }],
  ])('answers 401 to %s and stores nothing', async (_name, headers) => {
    const before = await countDeliveries()

    const answer = await post(Buffer.from('{}'), headers)

    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ error: expect.stringContaining('webhook secret') as string })
    expect(await countDeliveries()).toBe(before)
  })

  it('answers 413 to a body of 50 MB and stores nothing', async () => {
    const before = await countDeliveries()

    const answer = await post(Buffer.alloc(50_000_000, 0x20)).catch(() => null)

    // The connection may be closed before 50 MB have left; what was read says 413.
    expect([undefined, 413]).toContain(answer?.status)
    expect(await countDeliveries()).toBe(before)
  })

  it('keeps malformed JSON, because understanding it comes later', async () => {
    expect((await post(Buffer.from('{"broken": '), { 'x-delivery': 'malformed' })).status).toBe(200)
  })

  it('answers 404 for an address that no channel has, whatever it looks like', async () => {
    const base = address.slice(0, address.lastIndexOf('/'))

    expect((await post(Buffer.from('{}'), {}, `${base}/00000000-0000-7000-8000-000000000000`)).status).toBe(
      404,
    )
    expect((await post(Buffer.from('{}'), {}, `${base}/not-an-id`)).status).toBe(404)
  })

  it('refuses a compressed body instead of unpacking it', async () => {
    expect((await post(Buffer.from('{}'), { 'content-encoding': 'gzip' })).status).toBe(415)
  })
})

describe('the keeper of deliveries', () => {
  it('does not let a row that the database refuses take its neighbours with it', async () => {
    const keeper = new DeliveryKeeper(intake, () => {})
    const row = (deliveryKey: string, channelId = world.channelId) =>
      keeper.keep({
        organizationId: world.organizationId,
        channelId,
        deliveryKey,
        transport: 'webhook',
        body: Buffer.from('x'),
        receivedAt: new Date(),
      })

    const results = await Promise.allSettled([
      row('good-1'),
      row('bad', '00000000-0000-7000-8000-000000000000'),
      row('good-2'),
    ])

    expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})
