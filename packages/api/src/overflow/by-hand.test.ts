import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeOverflow } from './close-overflow.ts'
import { openOverflow } from './open-overflow.ts'
import { pauseOverflow } from './pause-overflow.ts'
import { publishOverflowPolicy } from './publish-overflow-policy.ts'
import { resumeOverflow } from './resume-overflow.ts'
import { overflowEntries, overflowOpenings } from './tables.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'

let house: OverflowHouse

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())
beforeEach(() => house.empty())

const openings = () => house.owner.select().from(overflowOpenings)
const kinds = async () => (await house.ledger()).map(({ kind }) => kind)
const inMinutes = (minutes: number) => new Date(house.now().getTime() + minutes * 60_000)

describe('a supervisor', () => {
  it('opens overflow although nothing is late, and those called read why', async () => {
    await house.volunteer('Karim')
    await house.waiting(1, 60)
    await openOverflow(house.supervisor, { reason: 'Grève à Lyon', seats: 1, until: null })
    expect(await house.overflow()).toMatchObject({ status: 'open', seats: 0 })
    expect(await house.look()).toBe(true)
    expect(await house.openCalls()).toHaveLength(1)
    expect(await openings()).toMatchObject([
      {
        words: 'Grève à Lyon',
        openedBy: house.supervisor.viewer.memberId,
        reason: { code: 'opened_by_hand' },
      },
    ])
  })

  it('says why on what a check has opened, and whoever is called then reads it', async () => {
    await house.waiting(10)
    await house.watch(1)
    expect(await openings()).toMatchObject([
      { words: null, openedBy: null, reason: { code: 'opened_by_forecast' } },
    ])
    await openOverflow(house.supervisor, { reason: 'Grève à Lyon', seats: 0, until: null })
    await openOverflow(house.supervisor, { reason: 'Grève à Lyon', seats: 0, until: null })
    await house.volunteer('Karim')
    house.pass(0.5)
    await house.look()

    const [call] = await house.openCalls()
    const [opening, ...others] = await openings()
    expect(others).toEqual([])
    expect(call).toMatchObject({ openingId: opening!.openingId })
    expect(opening).toMatchObject({
      words: 'Grève à Lyon',
      openedBy: house.supervisor.viewer.memberId,
      reason: { code: 'opened_by_hand' },
    })
    expect((await house.ledger()).filter(({ kind }) => kind === 'opened')).toEqual([
      { kind: 'opened', code: 'opened_by_forecast' },
      { kind: 'opened', code: 'opened_by_hand' },
    ])
  })

  it('opens it once, however often they say so, and changes its seats by saying others', async () => {
    await openOverflow(house.supervisor, { reason: 'Grève', seats: 1, until: null })
    await openOverflow(house.supervisor, { reason: 'Grève', seats: 1, until: null })
    expect(await kinds()).toEqual(['opened'])
    await openOverflow(house.supervisor, { reason: 'Plus de monde', seats: 4, until: inMinutes(60) })
    expect(await kinds()).toEqual(['opened', 'opened'])
    expect(await openings()).toHaveLength(1)
    expect((await house.overflow()).state).toMatchObject({ askedSeats: 4, until: inMinutes(60).getTime() })
  })

  it('closes it at once, with a reason, and it is closed once', async () => {
    await openOverflow(house.supervisor, { reason: 'Grève', seats: 1, until: null })
    await closeOverflow(house.supervisor, { reason: 'Terminé' })
    await closeOverflow(house.supervisor, { reason: 'Terminé' })
    expect(await kinds()).toEqual(['opened', 'closed'])
    expect(await openings()).toMatchObject([{ closedBecause: { code: 'closed_by_hand' } }])
    const entries = await house.owner.select().from(overflowEntries)
    expect(new Set(entries.map(({ words }) => words))).toEqual(new Set(['Grève', 'Terminé']))
  })

  it('pauses it, so that nobody is called whatever is predicted, and it goes on by itself afterwards', async () => {
    await Promise.all([house.volunteer('A'), house.volunteer('B')])
    await house.waiting(10)
    await house.watch(1)
    expect(await house.openCalls()).toHaveLength(2)
    await pauseOverflow(house.supervisor, { reason: 'Réunion', until: inMinutes(5) })
    expect(await house.openCalls()).toEqual([])
    await house.watch(4)
    expect(await house.overflow()).toMatchObject({ status: 'paused', plan: { code: 'overflow_paused' } })
    await house.watch(2)
    expect((await house.overflow()).status).toBe('open')
    expect(await openings()).toHaveLength(1)
    expect((await kinds()).filter((kind) => kind !== 'planned')).toEqual(['opened', 'paused', 'resumed'])
    await pauseOverflow(house.supervisor, { reason: 'Encore', until: null })
    await resumeOverflow(house.supervisor, { reason: 'Fini' })
    expect((await house.overflow()).status).toBe('open')
  })

  it('has to say why, and to look ahead', async () => {
    const { supervisor } = house
    const open = (seats: number, until: Date | null) =>
      openOverflow(supervisor, { reason: 'x', seats, until })
    await expect(closeOverflow(supervisor, { reason: ' ' })).rejects.toMatchObject({ code: 'REASON_MISSING' })
    await expect(open(1, inMinutes(-1))).rejects.toMatchObject({ code: 'UNTIL_PAST' })
    await expect(open(-1, null)).rejects.toMatchObject({ code: 'SEATS_OUT_OF_RANGE' })
    expect(await kinds()).toEqual([])
  })

  it('opens and closes at the same time as others, one after the other', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        n % 2 === 0
          ? openOverflow(house.supervisor, { reason: 'Grève', seats: 1, until: null })
          : closeOverflow(house.supervisor, { reason: 'Terminé' }),
      ),
    )
    const told = await kinds()
    expect(told.every((kind, at) => kind === (at % 2 === 0 ? 'opened' : 'closed'))).toBe(true)
    expect((await openings()).filter(({ closedAt }) => closedAt === null).length).toBe(told.length % 2)
  })

  it('publishes marks from the version they read, and no contradiction', async () => {
    const publish = (marks: unknown, baseNumber: number) =>
      publishOverflowPolicy(house.supervisor, { marks, baseNumber, reason: 'Un essai' })
    expect(await publish({ openAboveShare: 0.2 }, 0)).toBe(1)
    await expect(publish({ openAboveShare: 0.3 }, 0)).rejects.toMatchObject({
      code: 'OVERFLOW_POLICY_CHANGED',
      parameters: { number: 1 },
    })
    await expect(publish({ openAboveShare: 0.2 }, 1)).rejects.toMatchObject({ code: 'OVERFLOW_POLICY_SAME' })
    await expect(publish({ closeBelowShare: 0.5 }, 1)).rejects.toMatchObject({
      code: 'OVERFLOW_MARKS',
      path: ['marks', 'closeBelowShare'],
    })
    expect(await publish({}, 1)).toBe(2)
  })
})
