import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAsCommandLine } from '../members/act-as.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { moveChannel } from './move-channel.ts'
import { secretBinding } from './open-door.ts'
import { unseal } from './seal.ts'
import { channelSecrets } from './tables.ts'

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('a channel whose network has moved', () => {
  it('calls the other address and judges webhooks by the other secret', async () => {
    const ctx = actAsCommandLine(world, world.organizationId)
    const { channelId, organizationId } = world

    const channel = await moveChannel(ctx, {
      channelId,
      serviceUrl: 'http://127.0.0.1:8/town-square',
      webhookSecret: 'new',
    })

    expect(channel.serviceUrl).toBe('http://127.0.0.1:8/town-square')
    const [kept] = await world.inside((tx) =>
      tx.select().from(channelSecrets).where(eq(channelSecrets.channelId, channelId)),
    )
    expect(
      unseal(world.keys.door, kept!.sealed, secretBinding(organizationId, channelId, 'webhookSecret')),
    ).toBe('new')
  })

  it('is refused where there is none', async () => {
    const ctx = actAsCommandLine(world, world.organizationId)

    const moved = moveChannel(ctx, {
      channelId: '00000000-0000-7000-8000-000000000000',
      serviceUrl: 'x',
      webhookSecret: 'y',
    })

    await expect(moved).rejects.toMatchObject({ code: 'CHANNEL_NOT_FOUND' })
  })
})
