import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateProfile } from '../members/update-profile.ts'
import type { Ctx } from '../context.ts'
import { members } from '../members/tables.ts'
import { devices } from '../notifications/tables.ts'
import { setNotificationPreferences } from '../notifications/set-notification-preferences.ts'
import { consentToCalls } from '../volunteers/consent-to-calls.ts'
import { declareHours } from '../volunteers/declare-hours.ts'
import { pauseHelping } from '../volunteers/pause-helping.ts'
import { chooseTopics } from '../volunteers/choose-topics.ts'
import { answerCall } from './answer-call.ts'
import { closeOverflow } from './close-overflow.ts'
import { openOverflow } from './open-overflow.ts'
import { overflowCalls } from './tables.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'

const HOUR = 60

let house: OverflowHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => house.empty())

const allCalls = () => house.owner.select().from(overflowCalls)
/** Why somebody was not called at the latest look; empty when nothing spoke against it. */
const against = async ({ viewer }: Ctx) => {
  const { notCalled } = await house.overflow()
  return (notCalled.find(({ memberId }) => memberId === viewer.memberId)?.reasons ?? []).map(
    ({ code }) => code,
  )
}
/** Overflow opens with one person to call; why they are not. */
const opened = async (change: (ctx: Ctx) => Promise<unknown>) => {
  const ctx = await house.volunteer('Karim')
  await change(ctx)
  await house.waiting(10)
  await house.watch(1)
  expect((await house.overflow()).status).toBe('open')
  expect(await allCalls()).toEqual([])
  return against(ctx)
}
const timeOf = (minutes: number) =>
  new Date(house.now().getTime() + minutes * 60_000).toISOString().slice(11, 16)

describe('nobody is called', () => {
  it('who did not agree to be, or took it back', async () => {
    expect(await opened((ctx) => consentToCalls(ctx, { isAgreed: false }))).toEqual(['no_push'])
  })

  it('who has no device that a call reaches', async () => {
    expect(
      await opened(({ viewer }) => house.owner.delete(devices).where(eq(devices.memberId, viewer.memberId))),
    ).toEqual(['no_push'])
  })

  it('who wants no push of calls', async () => {
    expect(
      await opened((ctx) =>
        setNotificationPreferences(ctx, { preferences: [{ kind: 'called', way: 'push', isOn: false }] }),
      ),
    ).toEqual(['no_push'])
  })

  it('in quiet hours, though they say that they are there', async () => {
    expect(
      await opened(async (ctx) => {
        await updateProfile(ctx, { timeZone: 'UTC' })
        await declareHours(ctx, {
          weeklyMinutes: 60,
          quietHours: { from: timeOf(-HOUR), to: timeOf(HOUR) },
        })
      }),
    ).toEqual(['quiet_hours'])
  })

  it('outside their hours', async () => {
    expect(
      await opened(({ viewer }) =>
        house.owner.update(members).set({ availability: null }).where(eq(members.memberId, viewer.memberId)),
      ),
    ).toEqual(['outside_hours'])
  })

  it('who takes a rest', async () => {
    expect(
      await opened((ctx) => pauseHelping(ctx, { until: new Date(house.now().getTime() + HOUR * 60_000) })),
    ).toEqual(['paused'])
  })

  it('who gives no minutes', async () => {
    expect(await opened((ctx) => declareHours(ctx, { weeklyMinutes: 0, quietHours: null }))).toEqual([
      'no_minutes',
    ])
  })

  it('for less than they have: what is left of their minutes does not make a shift', async () => {
    const ctx = await house.volunteer('Karim')
    await declareHours(ctx, { weeklyMinutes: 15, quietHours: null })
    await house.waiting(20)
    await house.watch(1)
    expect(await against(ctx)).toEqual(['few_minutes'])
    expect(await allCalls()).toEqual([])
  })

  it('for whom nothing waits', async () => {
    expect(
      await opened((ctx) => chooseTopics(ctx, { topics: [{ topicId: house.topicId, stance: 'refused' }] })),
    ).toEqual(['nothing_suits'])
  })

  it('sla-5.2: twice within the cool-down, nor a third time in a day, whatever is needed and whoever looks', async () => {
    const karim = await house.volunteer('Karim')
    await house.waiting(10, 24 * HOUR)
    await house.owner.execute(`update tickets set due_at = now() - interval '1 day' where status = 'open'`)
    await house.setMarks({ checkEveryMs: 600_000, calmMs: 86_400_000 })
    const began = house.now().getTime()
    while (house.now().getTime() - began < 23 * HOUR * 60_000) {
      house.pass(10)
      await house.looks(2)
    }
    const calls = (await allCalls()).map(({ calledAt }) => calledAt.getTime()).toSorted((a, b) => a - b)
    expect(calls).toHaveLength(2)
    expect(calls[1]! - calls[0]!).toBeGreaterThanOrEqual(4 * HOUR * 60_000)
    expect(await against(karim)).toEqual(['called_enough'])
  })

  it('in the round after one in which they came, though they may be called again by the clock', async () => {
    const [karim, lena] = [await house.volunteer('Karim'), await house.volunteer('Lena')]
    /** Opens overflow for one person, and says whom it calls. */
    const round = async (meanwhile: () => Promise<unknown> = async () => {}) => {
      await house.waiting(1, 600)
      await openOverflow(house.supervisor, { reason: 'Grève', seats: 1, until: null })
      await house.watch(1)
      const called = (await allCalls()).filter(({ answer }) => answer === null)
      await meanwhile()
      await closeOverflow(house.supervisor, { reason: 'Fini' })
      return called.map(({ memberId }) => memberId)
    }
    await round(async () => {
      const own = (await allCalls()).find(({ memberId }) => memberId === karim.viewer.memberId)!
      await answerCall(karim, { callId: own.callId as never, word: 'follow' })
    })
    house.pass(6 * HOUR)
    expect(await round()).toEqual([lena.viewer.memberId])
    expect(await against(karim)).toEqual(['called_last'])
    house.pass(6 * HOUR)
    expect(await round()).toContain(karim.viewer.memberId)
  })
})
