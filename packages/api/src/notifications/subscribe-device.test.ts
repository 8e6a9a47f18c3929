import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import type { SessionId } from '../members/find-session.ts'
import { signOut } from '../members/sign-out.ts'
import { sessions } from '../members/tables.ts'
import { createBrowser } from '../testing/push-service.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { openPusher } from './pusher.ts'
import { listDevices } from './queries.ts'
import { removeDevice } from './remove-device.ts'
import { renewDevice } from './renew-device.ts'
import { subscribeDevice } from './subscribe-device.ts'
import { devices } from './tables.ts'

const SERVICE = 'https://push.example.org'

describe('a device', () => {
  let world: TestWorld
  let nadia: Ctx
  let yanis: Ctx

  const signIn = async (ctx: Ctx): Promise<SessionId> => (await signInOften(ctx, 1))[0]!
  const signInOften = (ctx: Ctx, times: number): Promise<SessionId[]> =>
    ctx.transaction(async (tx) => {
      const rows = Array.from({ length: times }, () => ({
        organizationId: tx.organizationId,
        sessionId: newId<'session'>(),
        memberId: ctx.viewer.memberId,
        tokenHash: randomBytes(32),
        kind: 'console' as const,
        expiresAt: new Date(Date.now() + 3_600_000),
      }))
      await tx.insert(sessions).values(rows)
      return rows.map(({ sessionId }) => sessionId)
    })
  const browser = () => createBrowser(SERVICE).subscription
  const list = (ctx: Ctx) =>
    world.inside((tx) => listDevices(tx, ctx.viewer, { current: null, now: new Date() }))
  const asked = async (more: object = {}, ctx: Ctx = nadia) => ({
    ...browser(),
    userAgent: 'desk',
    sessionId: await signIn(ctx),
    ...more,
  })

  beforeAll(async () => {
    world = await createWorld()
    const push = openPusher({ key: world.keys.push, contact: 'mailto:relais@lignes.example', fetch })
    nadia = { ...(await world.member('agent', 'Nadia')), push }
    yanis = { ...(await world.member('volunteer', 'Yanis')), push }
  })
  beforeEach(() => world.inside((tx) => tx.delete(devices)).then(() => {}))
  afterAll(() => world.close())

  it.each([
    'http://push.example.org/x',
    'https://127.0.0.1/x',
    'https://10.0.0.8/x',
    'https://[::1]/x',
    'https://localhost/x',
    'https://intranet/x',
    'https://169.254.169.254/latest/meta-data',
    'https://push.example.org:8443/x',
    'https://user:word@push.example.org/x',
    'file:///etc/passwd',
    'push.example.org',
    '',
    `https://push.example.org/${'x'.repeat(2_000)}`,
  ])('at %s is refused, and told what to do', async (endpoint) => {
    await expect(subscribeDevice(nadia, await asked({ endpoint }))).rejects.toMatchObject({
      code: 'PUSH_ENDPOINT_REFUSED',
      path: ['endpoint'],
    })
  })

  it.each([
    ['p256dh', ''],
    ['p256dh', 'garbage'],
    ['p256dh', 'A'.repeat(87)],
    ['p256dh', `BA${'_'.repeat(85)}`],
    ['auth', ''],
    ['auth', 'short'],
    ['auth', `${'A'.repeat(20)}=!`],
  ])('with %s %j is refused, and told what to do', async (field, value) => {
    await expect(subscribeDevice(nadia, await asked({ [field]: value }))).rejects.toMatchObject({
      code: 'PUSH_KEYS_REFUSED',
      path: [field],
    })
  })

  it('is a browser that somebody is signed in with, on a server that pushes', async () => {
    await expect(subscribeDevice(nadia, await asked({ sessionId: null }))).rejects.toMatchObject({
      code: 'SESSION_NEEDED',
    })
    const { push: _push, ...without } = nadia
    await expect(subscribeDevice(without, await asked())).rejects.toMatchObject({ code: 'PUSH_UNAVAILABLE' })
  })

  it('is one of twenty at most, however many ask at once, and one that is removed makes room', async () => {
    const signedIn = await signInOften(nadia, 200)
    const results = await Promise.allSettled(
      signedIn.map((sessionId) => subscribeDevice(nadia, { ...browser(), userAgent: null, sessionId })),
    )
    const codes = results.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
    )

    expect(codes).toEqual(Array.from({ length: 180 }, () => 'TOO_MANY_DEVICES'))
    const [first, ...others] = await list(nadia)
    expect(others).toHaveLength(19)
    await removeDevice(nadia, { deviceId: first!.deviceId as never })
    await subscribeDevice(nadia, await asked())
    expect(await list(nadia)).toHaveLength(20)
  }, 60_000)

  it('is the same one when the same browser, or the same session, subscribes again', async () => {
    const given = await asked()
    await subscribeDevice(nadia, given)
    await subscribeDevice(nadia, given)
    await subscribeDevice(nadia, { ...given, ...browser() })

    expect(await list(nadia)).toHaveLength(1)
  })

  it('is removed by nobody but its own', async () => {
    const deviceId = await subscribeDevice(nadia, await asked())

    await expect(removeDevice(yanis, { deviceId })).rejects.toMatchObject({ code: 'DEVICE_NOT_FOUND' })
    expect(await list(nadia)).toHaveLength(1)
    await removeDevice(nadia, { deviceId })
    await expect(removeDevice(nadia, { deviceId })).rejects.toMatchObject({ code: 'DEVICE_NOT_FOUND' })
  })

  it('comes back as the one it was when its owner signs in there again, even at another address', async () => {
    const given = await asked()
    const deviceId = await subscribeDevice(nadia, given)
    await signOut(nadia, { sessionId: given.sessionId })
    expect(await list(nadia)).toEqual([])

    const again = await asked({ endpoint: browser().endpoint, replaces: given.endpoint })
    expect(await renewDevice(nadia, { replaces: null, ...again })).toBe(deviceId)
    expect(await list(nadia)).toHaveLength(1)
    expect(await renewDevice(nadia, { ...(await asked()), replaces: null })).toBeNull()
  })

  it('tells its former owner nothing once somebody else sits there, and the other one neither', async () => {
    const given = await asked()
    await subscribeDevice(nadia, given)
    const theirs = { ...given, sessionId: await signIn(yanis), replaces: null }

    expect(await renewDevice(yanis, theirs)).toBeNull()
    expect([...(await list(nadia)), ...(await list(yanis))]).toEqual([])
  })
})
