import { compileCalendar, defaultCalendars } from '@relais/sla'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Matters, openMatters } from '../testing/two-matters.ts'
import { tickets } from '../tickets/tables.ts'
import { extendClock } from './extend-clock.ts'
import { listClocks } from './list-clocks.ts'
import { loadPromises } from './load-promises.ts'

const DAY_MS = 24 * 3_600_000

let company: Matters

beforeAll(async () => {
  company = await openMatters()
})
afterAll(() => company.close())

describe('a promise that is extended to an instant at which nobody is there', () => {
  it('is due when the doors open, never before the instant that was asked for', async () => {
    const { ticketId } = await company.say('at-night', 0, { text: 'Is there a train to Lille tomorrow?' })
    const dueAt = () =>
      company.inside(async (tx) => {
        const [row] = await tx.select().from(tickets).where(eq(tickets.ticketId, ticketId))
        const clocks = listClocks((await loadPromises(tx)).engine, row!.state)
        return clocks.find(({ target }) => target === 'firstResponse')!.view.dueAt!
      })
    const before = await dueAt()
    const hours = compileCalendar(defaultCalendars('Europe/Paris').extended, {
      from: before - DAY_MS,
      to: before + 7 * DAY_MS,
    })
    // Three in the morning by the clocks of Paris, or four: closed all the same.
    const night = Math.ceil(before / DAY_MS) * DAY_MS + 2 * 3_600_000
    await extendClock(await company.member('supervisor'), {
      ticketId,
      target: 'firstResponse',
      cycle: 1,
      code: 'customerAgreed',
      reason: 'They are asleep.',
      untilAt: new Date(night),
    })
    const after = await dueAt()

    expect(after).toBeGreaterThanOrEqual(night)
    expect(hours.between(night, after)).toBe(1)
  })
})

describe('a promise that is extended beyond all that a calendar counts', () => {
  it('is refused for its length, like any other that is too long', async () => {
    const { ticketId } = await company.say('for-ever', 0, { text: 'Is there a train to Lille tomorrow?' })
    const supervisor = await company.member('supervisor')
    const extend = (untilAt: string) =>
      extendClock(supervisor, {
        ticketId,
        target: 'firstResponse',
        cycle: 1,
        code: 'customerAgreed',
        reason: 'One day.',
        untilAt: new Date(untilAt),
      })

    for (const untilAt of ['2999-01-01', '+275760-09-13T00:00:00.000Z'])
      await expect(extend(untilAt)).rejects.toMatchObject({ code: 'OVERRIDE_TOO_LONG', path: ['untilAt'] })
  })
})
