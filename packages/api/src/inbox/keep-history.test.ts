import type { Connector, InboundEvent } from '@relais/connectors'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { keepHistory } from './keep-history.ts'
import { deliveries, messages } from './tables.ts'

const told = new Map<string, InboundEvent>()
const connector = {
  network: 'practice',
  parse: (body: Uint8Array) => [told.get(Buffer.from(body).toString('utf8'))!],
} as unknown as Connector

let world: TestWorld
beforeAll(async () => {
  world = await createWorld({ network: 'practice', connectors: [connector] })
})
afterAll(() => world.close())

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describe('history', () => {
  it('is heard at its own time, all at once, and no more than once', async () => {
    const asked = minutesAgo(200)
    const answered = minutesAgo(199)
    told.set('asked', message({ externalId: 'q', threadExternalId: 't', sentAt: asked }))
    told.set(
      'answered',
      message({
        externalId: 'a',
        threadExternalId: 't',
        parentExternalId: 'q',
        isOwn: true,
        sentAt: answered,
      }),
    )
    const past = [
      { body: 'asked', receivedAt: new Date(asked.getTime() + 2_000) },
      { body: 'answered', receivedAt: new Date(answered.getTime() + 2_000) },
    ]
    const keep = () => world.inside((tx) => keepHistory(tx, world, world.channelId, past))
    await keep()
    await keep()

    const [said, kept, [ticket]] = await world.inside(async (tx) => [
      await tx.select().from(messages).orderBy(messages.sentAt),
      await tx.select().from(deliveries),
      await tx.select().from(tickets).where(eq(tickets.organizationId, tx.organizationId)),
    ])
    expect(said.map(({ receivedAt }) => receivedAt)).toEqual(past.map(({ receivedAt }) => receivedAt))
    expect(kept.map(({ status }) => status)).toEqual(['normalised', 'normalised'])
    expect(ticket).toMatchObject({ firstResponse: 'met' })
  })
})
