import type { Connector, PollResult } from '@relais/connectors'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelStreams } from '../channels/tables.ts'
import { deliveries } from '../inbox/tables.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { streamChannels } from './stream-channels.ts'

/** A network that streams numbers, from the cursor on, and hangs up after three. */
function countingNetwork() {
  const resumedFrom: (string | null)[] = []
  async function* stream(_call: unknown, cursor: string | null): AsyncIterable<PollResult> {
    resumedFrom.push(cursor)
    const first = Number(cursor ?? 0) + 1
    for (let n = first; n < first + 3; n += 1) {
      await Promise.resolve()
      yield {
        deliveries: [{ deliveryKey: `n${n}`, body: Buffer.from(String(n)) }],
        cursor: String(n),
        more: false,
      }
    }
  }
  const connector = { network: 'counting', secrets: [], stream, parse: () => [] } as unknown as Connector
  return { connector, resumedFrom }
}

let world: TestWorld
const network = countingNetwork()
beforeAll(async () => {
  world = await createWorld({ network: 'counting', connectors: [network.connector] })
  await world.inside((tx) =>
    tx.insert(channelStreams).values({ organizationId: world.organizationId, channelId: world.channelId }),
  )
})
afterAll(() => world.close())

describe('a stream', () => {
  it('keeps what came with the place to resume from, and resumes there', async () => {
    const loop = streamChannels(world, new AbortController().signal)
    await loop.round()
    await untilReleased()
    await world.inside((tx) => tx.update(channelStreams).set({ notBefore: new Date(0) }))
    await loop.round()
    await untilReleased()

    const kept = await world.inside((tx) => tx.select().from(deliveries).orderBy(deliveries.deliveryKey))
    expect(kept.map((one) => one.deliveryKey)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5', 'n6'])
    expect(kept[0]!.transport).toBe('stream')
    expect(network.resumedFrom).toEqual([null, '3'])
  })

  it('is listened to by one worker at a time', async () => {
    await world.inside((tx) =>
      tx.update(channelStreams).set({ leaseOwner: null, leaseUntil: null, notBefore: new Date(0) }),
    )
    const before = network.resumedFrom.length
    const rounds = [1, 2, 3].map(() => streamChannels(world, new AbortController().signal).round())
    await Promise.all(rounds)
    await untilReleased()

    expect(network.resumedFrom).toHaveLength(before + 1)
  })
})

/** The listener goes on beside its loop; it has let go when nobody holds the lease. */
async function untilReleased(): Promise<void> {
  await expect
    .poll(
      () =>
        world.inside(
          async (tx) =>
            (await tx.select().from(channelStreams).where(eq(channelStreams.channelId, world.channelId)))[0]
              ?.leaseOwner,
        ),
      { interval: 5, timeout: 5_000 },
    )
    .toBeNull()
}
