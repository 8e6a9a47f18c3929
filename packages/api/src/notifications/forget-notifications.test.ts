import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../db/id.ts'
import { insertDevice } from '../testing/device.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { forgetNotifications } from './forget-notifications.ts'
import { devices, pushes } from './tables.ts'

const DAY_MS = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)

let world: TestWorld

beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** A device on which somebody was signed in until then, with a push of that age. */
const keep = (expiresAt: Date, pushedAt: Date, revokedAt: Date | null = null) =>
  world.inside(async (tx) => {
    const { organizationId } = tx
    const pushId = newId<'push'>()
    const ages = { createdAt: pushedAt, expiresAt, revokedAt }
    const deviceId = await insertDevice(tx, world.agent.viewer.memberId, ages)
    const push = { deviceId, kind: 'assigned' as const, state: 'sent' as const, notBefore: pushedAt }
    await tx.insert(pushes).values({ organizationId, pushId, ...push, createdAt: pushedAt })
    return { deviceId, pushId }
  })

it('Devices on which nobody has been for a month are let go of, and pushes of a month ago', async () => {
  const present = await keep(daysFromNow(1), daysFromNow(-1))
  const worn = await keep(daysFromNow(1), daysFromNow(-31))
  const lately = await keep(daysFromNow(-29), daysFromNow(-29))
  await keep(daysFromNow(-31), daysFromNow(-1))
  await keep(daysFromNow(1), daysFromNow(-1), daysFromNow(-31))

  await world.inside((tx) => forgetNotifications(tx, { limit: 10 }))
  const [left, told] = await world.inside(async (tx) => [
    await tx.select().from(devices),
    await tx.select().from(pushes),
  ])

  expect(left.map(({ deviceId }) => deviceId)).toEqual(
    expect.arrayContaining([present.deviceId, worn.deviceId, lately.deviceId]),
  )
  expect(left).toHaveLength(3)
  expect(told.map(({ pushId }) => pushId).sort()).toEqual([present.pushId, lately.pushId].sort())
})
