import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notifications, pushes } from '../notifications/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { watchOverflow } from '../workers/watch-overflow.ts'
import { openOverflow } from './open-overflow.ts'
import { overflowCalls, overflowEntries, overflowOpenings, overflows } from './tables.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'

let house: OverflowHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => house.empty())

const allCalls = () => house.owner.select().from(overflowCalls)
const answeredAll = () => house.owner.update(tickets).set({ status: 'closed' })
const several = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => house.volunteer(`V${n}`)))

describe('overflow', () => {
  it('stays closed while the care team keeps its promises, and says so', async () => {
    await house.waiting(2, 25)
    await house.watch(3)
    expect(await house.overflow()).toMatchObject({
      status: 'closed',
      lateShare: 0,
      core: 1,
      reason: { code: 'stays_closed' },
    })
    expect(await house.ledger()).toEqual([])
  })

  it('opens at the second check that finds too much late, and calls one wave', async () => {
    await several(5)
    await house.waiting(10)
    await house.watch(0.5)
    expect(await house.overflow()).toMatchObject({
      status: 'closed',
      reason: { code: 'opens_soon_by_forecast' },
    })
    expect(await allCalls()).toEqual([])

    await house.watch(0.5)
    const { status, seats, places, lateShare } = await house.overflow()
    expect({ status, seats, places }).toEqual({ status: 'open', seats: 2, places: 2 })
    expect(lateShare).toBeGreaterThan(0.5)
    expect(await allCalls()).toHaveLength(3)
    expect(await house.ledger()).toEqual([
      { kind: 'opened', code: 'opened_by_forecast' },
      { kind: 'planned', code: 'wave_called' },
    ])
    const [opening] = await house.owner.select().from(overflowOpenings)
    expect(opening).toMatchObject({ closedAt: null, openedBy: null, reason: { code: 'opened_by_forecast' } })
    for (const call of await allCalls()) {
      expect(call).toMatchObject({
        openingId: opening!.openingId,
        answer: null,
        mode: 'quiet',
        askedMs: 600_000,
      })
    }
  })

  it('tells whoever is called in the console and by a push that says nothing, and nobody else', async () => {
    await several(5)
    await house.waiting(10)
    await house.watch(1)
    const called = new Set((await allCalls()).map(({ memberId }) => memberId))
    const everything = await house.owner.select().from(notifications)
    const told = everything.filter(({ kind }) => kind !== 'overflowOpened')
    expect(new Set(told.map(({ memberId }) => memberId))).toEqual(called)
    expect(told.every(({ kind, ticketId, readAt }) => kind === 'called' && !ticketId && !readAt)).toBe(true)
    expect((await house.owner.select().from(pushes)).map(({ kind }) => kind)).toEqual([
      'called',
      'called',
      'called',
    ])
  })

  it('tells supervisors once that it opened, and not the one who opened it', async () => {
    const heard = async () =>
      (await house.owner.select().from(notifications)).map(({ kind, memberId }) => [kind, memberId])
    await house.waiting(10)
    await house.watch(3)
    expect(await heard()).toEqual([['overflowOpened', house.supervisor.viewer.memberId]])
    await house.empty()
    await openOverflow(house.supervisor, { reason: 'Grève', seats: 0, until: null })
    expect(await heard()).toEqual([])
  })

  it('is looked at by one of two workers, and nobody is called twice', async () => {
    await several(8)
    await house.waiting(10)
    await house.look()
    house.pass(0.5)
    const looked = await house.looks(6)
    expect(looked.filter(Boolean)).toHaveLength(1)
    expect(await allCalls()).toHaveLength(3)
    expect(await house.ledger()).toHaveLength(2)
  })

  it('would call nobody twice in a round even so: the database refuses it', async () => {
    await several(3)
    await house.waiting(10)
    await house.watch(1)
    const [call] = await allCalls()
    const again = { ...call!, callId: '01890000-0000-7000-8000-000000000001' }
    await expect(house.owner.insert(overflowCalls).values(again)).rejects.toMatchObject({
      cause: { code: '23505' },
    })
    await expect(house.owner.insert(overflowCalls).values({ ...again, round: 2 })).rejects.toMatchObject({
      cause: { code: '23505' },
    })
    await house.owner.update(overflows).set({ places: 0 })
    await expect(house.owner.update(overflows).set({ places: -1 })).rejects.toMatchObject({
      cause: { code: '23514' },
    })
  })

  it('stays open for its least time, closes once it has been calm for long enough, and withdraws what is open', async () => {
    await several(12)
    await house.waiting(10)
    await house.watch(1)
    await answeredAll()
    await house.watch(9)
    expect((await house.overflow()).status).toBe('open')
    await house.watch(4)
    expect((await house.overflow()).reason).toMatchObject({ code: 'open_until' })
    await house.watch(3)
    expect(await house.overflow()).toMatchObject({ status: 'closed', places: 0 })
    expect(await house.openCalls()).toEqual([])
    expect((await house.ledger()).at(-1)).toEqual({ kind: 'closed', code: 'closed_when_calm' })
    const [opening] = await house.owner.select().from(overflowOpenings)
    expect(opening).toMatchObject({ closedBecause: { code: 'closed_when_calm' } })
    const told = await house.owner.select().from(notifications)
    const calls = told.filter(({ kind }) => kind === 'called')
    expect(calls.every(({ readAt }) => readAt !== null)).toBe(true)
  })

  it('does not open again at once: between the two marks and within the least time it stays as it is', async () => {
    await house.waiting(10)
    await house.watch(1)
    await answeredAll()
    await house.watch(16)
    expect((await house.overflow()).status).toBe('closed')
    await house.waiting(10)
    await house.watch(2)
    expect(await house.overflow()).toMatchObject({ status: 'closed', reason: { code: 'closed_until' } })
    await house.watch(9)
    expect((await house.overflow()).status).toBe('open')
    expect((await house.ledger()).filter(({ kind }) => kind !== 'planned').map(({ kind }) => kind)).toEqual([
      'opened',
      'closed',
      'opened',
    ])
  })

  it('calls for a shift, and more at once, when many are missing', async () => {
    await several(30)
    await house.waiting(20)
    await house.watch(1)
    const calls = await allCalls()
    const { seats } = await house.overflow()
    expect(seats).toBe(5)
    expect(calls).toHaveLength(20)
    expect(calls.every(({ mode, askedMs }) => mode === 'surge' && askedMs === 20 * 60_000)).toBe(true)
  })

  it('lets a call lapse that nobody answers, and counts nothing for it', async () => {
    await several(3)
    await house.waiting(10)
    await house.watch(1)
    await house.watch(15)
    const calls = await allCalls()
    expect(calls.map(({ answer, withdrawnBecause }) => [answer, withdrawnBecause])).toEqual(
      Array.from({ length: 3 }, () => ['lapsed', 'lapsed']),
    )
  })

  it('follows marks that were published, down to seconds', async () => {
    await house.setMarks({
      checkEveryMs: 1_000,
      openChecks: 1,
      calmMs: 1_000,
      leastOpenMs: 0,
      leastClosedMs: 0,
    })
    await house.waiting(10)
    await house.look()
    expect((await house.overflow()).status).toBe('open')
    await answeredAll()
    for (let second = 0; second < 3; second += 1) {
      house.pass(1 / 60)
      await house.look()
    }
    expect((await house.overflow()).status).toBe('closed')
  })

  it('goes on where another process left it, and remembers whom it called', async () => {
    await several(3)
    await house.waiting(10)
    const loop = watchOverflow(house.world)
    await loop.round()
    house.pass(0.5)
    await watchOverflow(house.world).round()
    expect(await allCalls()).toHaveLength(3)
    house.pass(3)
    await watchOverflow(house.world).round()
    expect(await allCalls()).toHaveLength(3)
    expect((await house.overflow()).plan).toMatchObject({ code: 'nobody_callable' })
    await watchOverflow(house.world).round()
    expect((await house.ledger()).filter(({ code }) => code === 'nobody_callable')).toHaveLength(1)
  })

  it('keeps a ledger that the application cannot change', async () => {
    await house.waiting(10)
    await house.watch(1)
    const [entry] = await house.owner.select().from(overflowEntries)
    const mine = eq(overflowEntries.entryId, entry!.entryId)
    await expect(
      house.world.inside((tx) => tx.update(overflowEntries).set({ words: 'x' }).where(mine)),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(house.world.inside((tx) => tx.delete(overflowEntries).where(mine))).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  })
})
