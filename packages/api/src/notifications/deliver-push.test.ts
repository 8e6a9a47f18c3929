import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { type MemberId, newId, type TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { guardedFetch } from '../http/guarded-fetch.ts'
import { disableMember } from '../members/disable-member.ts'
import { enableMember } from '../members/enable-member.ts'
import { openSession } from '../members/open-session.ts'
import type { SessionId } from '../members/find-session.ts'
import { signOut } from '../members/sign-out.ts'
import { members, sessions } from '../members/tables.ts'
import {
  createBrowser,
  openPushService,
  type PushAnswer,
  type PushService,
  readVapid,
} from '../testing/push-service.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { sendPushes } from '../workers/send-pushes.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { openPusher } from './pusher.ts'
import { listDevices } from './queries.ts'
import { sendTestPush } from './send-test-push.ts'
import { setNotificationPreferences } from './set-notification-preferences.ts'
import { settleDeadPush } from './settle-dead-push.ts'
import { subscribeDevice } from './subscribe-device.ts'
import { devices, notifications, pushes } from './tables.ts'

describe('a push', () => {
  let world: TestWorld
  let nadia: Ctx
  let admin: Ctx
  let ticketId: TicketId
  let service: PushService
  /** With push set up, as a process has it. */
  let pushing: TestWorld

  const signIn = (ctx: Ctx): Promise<SessionId> =>
    ctx.transaction(async (tx) => {
      await openSession(tx, world, { memberId: ctx.viewer.memberId, kind: 'device', userAgent: 'phone' })
      const rows = await tx.select().from(sessions).where(eq(sessions.memberId, ctx.viewer.memberId))
      return rows
        .map(({ sessionId }) => sessionId)
        .sort()
        .at(-1) as SessionId
    })
  const subscribe = async (ctx: Ctx = nadia, sessionId?: SessionId) => {
    const browser = createBrowser(service.origin)
    const given = { ...browser.subscription, userAgent: 'phone', sessionId: sessionId ?? (await signIn(ctx)) }
    const deviceId = await subscribeDevice({ ...ctx, push: pushing.push! }, given)
    return { ...browser, deviceId, sessionId: given.sessionId }
  }
  const assign = (memberId: MemberId = nadia.viewer.memberId) =>
    pushing.inside((tx) =>
      recordEvent(tx, pushing, {
        type: 'ticket.assigned',
        ticketId,
        assigneeId: memberId,
        byId: world.agent.viewer.memberId,
        causeId: newId(),
      }),
    )
  /** Whatever waits is due now. */
  const sendNow = async () => {
    await world.inside((tx) =>
      tx
        .update(pushes)
        .set({ notBefore: new Date(0) })
        .where(eq(pushes.state, 'waiting')),
    )
    await sendPushes(pushing).round()
  }
  /** A date counts from the moment of the test. */
  const inTime = (answer: PushAnswer): PushAnswer =>
    typeof answer === 'object' && answer.headers?.['retry-after'] === '{a quarter of an hour on}'
      ? { ...answer, headers: { 'retry-after': new Date(Date.now() + 900_000).toUTCString() } }
      : answer
  const kept = () => world.inside((tx) => tx.select().from(pushes).orderBy(pushes.pushId))
  const known = () => world.inside((tx) => tx.select().from(devices))

  beforeAll(async () => {
    world = await createWorld()
    nadia = await world.member('agent', 'Nadia')
    admin = await world.member('admin', 'Idris')
    await world.receive(message({ externalId: 'm1', text: 'Mon secret de cliente' }))
    const [ticket] = await world.inside((tx) => tx.select().from(tickets))
    ticketId = ticket!.ticketId as TicketId
  })
  beforeEach(async () => {
    service = await openPushService()
    const push = openPusher(
      {
        key: world.keys.push,
        contact: 'mailto:relais@lignes.example',
        fetch: guardedFetch([service.origin]),
      },
      { allowedOrigins: [service.origin], timeoutMs: 1_000 },
    )
    pushing = { ...world, push }
    await world.inside(async (tx) => {
      await tx.delete(devices)
      await tx.delete(notifications)
    })
  })
  afterEach(() => service.close())
  afterAll(() => world.close())

  it('is sealed to the browser, signed by this installation, and tells nothing that anybody wrote', async () => {
    const browser = await subscribe()
    await assign()
    await sendPushes(pushing).round()
    expect(service.received).toEqual([])

    await sendNow()
    const [push, ...more] = service.received
    expect(more).toEqual([])
    expect(push!.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: String(8 * 3600),
      urgency: 'normal',
      topic: 'assigned',
    })
    const { key, claims } = readVapid(push!)
    expect(key).toBe(pushing.push!.publicKey)
    expect(claims).toMatchObject({ aud: service.origin, sub: 'mailto:relais@lignes.example' })
    expect(Number(claims['exp']) * 1000 - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)
    expect(browser.open(push!)).toEqual({
      title: 'Un ticket vous a été attribué',
      body: 'Lignes · ticket #1',
      lang: 'fr',
      dir: 'ltr',
      tag: 'assigned',
      path: '/inbox/all/1',
    })
    expect(await kept()).toMatchObject([{ state: 'sent', attempts: 1 }])
    expect(await known()).toMatchObject([{ failures: 0, lastSuccessAt: expect.any(Date) as Date }])
  })

  it('keeps where a browser is reached from whoever reads the database', async () => {
    const { subscription } = await subscribe()
    const [device] = await known()

    expect(JSON.stringify(device)).not.toContain(subscription.endpoint)
    expect(device!.sealed).not.toContain(subscription.auth)
  })

  it('tells of a hundred tickets once, by their number', async () => {
    const browser = await subscribe()
    for (let n = 0; n < 5; n += 1) await assign()
    await sendNow()
    await sendNow()

    expect(service.received).toHaveLength(1)
    expect(browser.open(service.received[0]!)).toMatchObject({
      title: 'Un ticket vous a été attribué (× 5)',
      body: 'Lignes',
      path: '/notifications',
    })
  })

  it('speaks the language of its member at the moment it leaves', async () => {
    const browser = await subscribe()
    const speak = (locale: string) =>
      world.inside((tx) =>
        tx.update(members).set({ locale }).where(eq(members.memberId, nadia.viewer.memberId)),
      )
    await assign()
    await speak('ar')
    await sendNow()
    await speak('fr')

    expect(browser.open(service.received[0]!)).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
      title: 'أُسندت إليك تذكرة',
    })
  })

  it('rings nowhere for what was read in the meantime, or is not wanted', async () => {
    await subscribe()
    await assign()
    await markNotificationsRead(nadia, { notificationIds: null })
    await sendNow()
    await setNotificationPreferences(nadia, { preferences: [{ kind: 'assigned', way: 'push', isOn: false }] })
    await assign()
    await sendNow()
    await setNotificationPreferences(nadia, { preferences: [{ kind: 'assigned', way: 'push', isOn: true }] })

    expect(service.received).toEqual([])
  })

  it('comes alone for what one wants by push alone, and counts only what is new', async () => {
    const inConsole = (isOn: boolean) =>
      setNotificationPreferences(nadia, { preferences: [{ kind: 'assigned', way: 'console', isOn }] })
    await inConsole(false)
    await assign()
    expect(await world.inside((tx) => tx.$count(notifications))).toBe(0)

    const browser = await subscribe()
    await assign()
    await sendNow()
    await assign()
    await sendNow()
    await inConsole(true)

    expect(service.received.map((push) => browser.open(push)['title'])).toEqual([
      'Un ticket vous a été attribué',
      'Un ticket vous a été attribué',
    ])
  })

  it.each([404, 410])('help-f: takes the device away when its service answers %i', async (status) => {
    await subscribe()
    service.answer = { status }
    await assign()
    await sendNow()

    expect(await known()).toEqual([])
    expect(await kept()).toEqual([])
  })

  it.each<[string, PushAnswer, number]>([
    ['asks for a pause in seconds', { status: 429, headers: { 'retry-after': '600' } }, 600_000],
    [
      'asks for a pause until a date',
      { status: 503, headers: { 'retry-after': '{a quarter of an hour on}' } },
      900_000,
    ],
    ['asks for nonsense', { status: 500, headers: { 'retry-after': 'soon' } }, 5_000],
    ['asks for a century', { status: 429, headers: { 'retry-after': '3153600000' } }, 3_600_000],
    ['says nothing at all', 'silence', 5_000],
  ])('waits when the service %s, and arrives once when it takes it', async (_what, answer, pauseMs) => {
    await subscribe()
    await assign()
    service.answer = inTime(answer)
    const before = Date.now()
    await sendNow()
    const [waiting] = await kept()
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(waiting!.notBefore.getTime() - before).toBeGreaterThanOrEqual(pauseMs - 1_000)
    expect(waiting!.notBefore.getTime() - Date.now()).toBeLessThanOrEqual(pauseMs)
    expect(await known()).toMatchObject([{ failures: 1 }])

    service.answer = { status: 201 }
    await sendNow()
    await sendNow()
    expect(service.received).toHaveLength(2)
    expect(await kept()).toMatchObject([{ state: 'sent', attempts: 2 }])
    expect(await known()).toMatchObject([{ failures: 0 }])
  })

  it('is set aside with its reason when the service refuses it for good, and forgotten when it is worth nothing any more', async () => {
    await subscribe()
    service.answer = { status: 403, body: '{"reason":"BadJwtToken"}' }
    await assign()
    await sendNow()
    const [push] = await kept()
    expect(push).toMatchObject({ state: 'dead', attempts: 1 })
    expect(push!.lastError).toContain('BadJwtToken')

    await assign()
    await world.inside((tx) =>
      tx
        .update(pushes)
        .set({ createdAt: new Date(Date.now() - 9 * 3_600_000) })
        .where(eq(pushes.state, 'waiting')),
    )
    service.received = []
    await sendNow()
    expect(service.received).toEqual([])
    expect(await kept()).toMatchObject([{ pushId: push!.pushId }])
  })

  it('is given up with its reason when its service takes it at no time while it is worth something', async () => {
    await subscribe()
    await assign()
    service.answer = { status: 503 }
    await world.inside((tx) =>
      tx.update(pushes).set({ createdAt: new Date(Date.now() - 8 * 3_600_000 + 4_000) }),
    )
    await sendNow()

    expect(await kept()).toMatchObject([
      { state: 'dead', lastError: expect.stringContaining('503') as string },
    ])
  })

  it('leaves once more when a person has had it sent again, and is never sent when it is over', async () => {
    const browser = await subscribe()
    service.answer = { status: 403 }
    await assign()
    await sendNow()
    const { pushId } = (await kept())[0]!
    service.answer = { status: 201 }
    service.received = []

    await settleDeadPush(admin, { pushId, decision: 'replay' })
    await assign()
    await sendNow()
    expect(service.received.map((push) => browser.open(push)['tag'])).toEqual(['assigned', 'assigned'])
    expect(await kept()).toMatchObject([{ pushId, state: 'sent' }, { state: 'sent' }])
    await expect(settleDeadPush(admin, { pushId, decision: 'replay' })).rejects.toMatchObject({
      code: 'PUSH_NOT_SET_ASIDE',
    })

    const over = { state: 'dead' as const, createdAt: new Date(Date.now() - 9 * 3_600_000) }
    await world.inside((tx) => tx.update(pushes).set(over).where(eq(pushes.pushId, pushId)))
    await expect(settleDeadPush(admin, { pushId, decision: 'replay' })).rejects.toMatchObject({
      code: 'PUSH_IS_OVER',
    })
    expect(await kept()).toMatchObject([{ pushId, state: 'dead' }, {}])
  })

  it('is sent again when its worker died with it', async () => {
    await subscribe()
    await assign()
    await world.inside((tx) =>
      tx.update(pushes).set({
        state: 'sending',
        leaseOwner: newId(),
        leaseUntil: sql`clock_timestamp() - interval '1 minute'`,
      }),
    )
    await sendPushes(pushing).round()

    expect(service.received).toHaveLength(1)
    expect(await kept()).toMatchObject([{ state: 'sent' }])
  })

  it('goes nowhere once one has signed out, the session has run out, or the member has left', async () => {
    const { sessionId } = await subscribe()
    const list = () => world.inside((tx) => listDevices(tx, nadia.viewer, { current: null, now: new Date() }))
    await assign()
    await signOut(nadia, { sessionId })
    await sendNow()
    await assign()
    expect(await list()).toEqual([])

    const late = await subscribe()
    await assign()
    await world.inside((tx) =>
      tx
        .update(sessions)
        .set({ expiresAt: new Date(0) })
        .where(eq(sessions.sessionId, late.sessionId)),
    )
    await sendNow()

    await subscribe()
    await assign()
    await disableMember(admin, { memberId: nadia.viewer.memberId })
    await sendNow()
    await enableMember(admin, { memberId: nadia.viewer.memberId })
    await sendNow()

    expect(service.received).toEqual([])
  })

  it('tries a device at once when somebody asks whether it is reached', async () => {
    const phone = await subscribe()
    const desk = await subscribe()
    await sendTestPush({ ...nadia, push: pushing.push! }, { deviceId: phone.deviceId })
    await sendPushes(pushing).round()

    expect(service.received.map(({ path }) => path)).toEqual([new URL(phone.subscription.endpoint).pathname])
    expect(phone.open(service.received[0]!)).toMatchObject({
      title: 'Les notifications arrivent sur cet appareil',
      path: '/settings/notifications',
    })
    expect(() => desk.open(service.received[0]!)).toThrow()
    await expect(sendTestPush(world.agent, { deviceId: phone.deviceId })).rejects.toMatchObject({
      code: 'DEVICE_NOT_FOUND',
    })
  })

  it('never leaves for a private address, wherever a name leads by then', async () => {
    await subscribe()
    const guarded = openPusher(
      { key: world.keys.push, contact: 'mailto:relais@lignes.example', fetch: guardedFetch([]) },
      { timeoutMs: 1_000 },
    )
    pushing = { ...pushing, push: guarded }
    await assign()
    await sendNow()

    expect(service.received).toEqual([])
    expect(await kept()).toMatchObject([{ state: 'dead' }])
  })
})
