import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAsCommandLine } from '../members/act-as.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { pauseChannel } from './pause-channel.ts'
import { resumeChannel } from './resume-channel.ts'
import { channels } from './tables.ts'

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe('a channel that was paused', () => {
  it.each(['open', 'listening'] as const)('goes on as it was: %s', async (status) => {
    const ctx = actAsCommandLine(world, world.organizationId)
    const { channelId } = world
    await world.inside((tx) => tx.update(channels).set({ status }))

    expect(await pauseChannel(ctx, { channelId })).toMatchObject({ status: 'paused' })
    await expect(pauseChannel(ctx, { channelId })).rejects.toMatchObject({ code: 'CHANNEL_STATUS' })
    expect(await resumeChannel(ctx, { channelId })).toMatchObject({ status })
    await expect(resumeChannel(ctx, { channelId })).rejects.toMatchObject({ code: 'CHANNEL_STATUS' })
  })
})
