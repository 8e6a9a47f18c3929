import { describe, expect, it } from 'vitest'
import { defaultDemandRules, findBusiestHours } from './busiest-hours.ts'

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR
/** Wednesday 4 November 2026, noon in Paris, where summer time ended on 25 October. */
const now = Date.parse('2026-11-04T11:00:00Z')
const zone = 'Europe/Paris'
/** The Monday of so many weeks ago, at an hour UTC. */
const monday = (weeksAgo: number, time: string) => Date.parse(`2026-11-02T${time}Z`) - weeksAgo * WEEK
/** So many at about an instant. */
const many = (count: number, at: number) => Array.from({ length: count }, (_, n) => at + n * 1_000)
/** One each five hours, whatever the day: as little as any hour gets. */
const steady = Array.from({ length: 200 }, (_, n) => now - (n + 1) * 5 * HOUR)
const find = (arrivals: number[], timeZone = zone) => findBusiestHours(arrivals, timeZone, now)

describe('the hours in which most help is needed', () => {
  const mondays = [0, 1, 2, 3, 4, 5].flatMap((week) => {
    // Seven in the morning in Paris, before and after the clocks went back.
    const utc = week === 0 || week === 1 ? '06:10:00' : '05:10:00'
    return [...many(8, monday(week, utc)), ...many(6, monday(week, utc) + HOUR)]
  })

  it('are those of the week that stand out, by the wall clock on both sides of a change of the clocks', () => {
    expect(find([...steady, ...mondays])).toEqual({ weekday: 1, fromHour: 7, untilHour: 9 })
  })

  it('are other ones by the clock of another zone', () => {
    const winter = [0, 1].flatMap((week) => many(20, monday(week, '18:10:00')))
    const more = [2].flatMap((week) => many(20, monday(week, '18:10:00')))
    expect(find([...steady, ...winter, ...more], 'Asia/Tokyo')).toMatchObject({ weekday: 2 })
    expect(find([...steady, ...winter, ...more], 'UTC')).toMatchObject({ weekday: 1 })
  })

  it('are not those of one bad day', () => {
    const bad = many(500, Date.parse('2026-10-17T20:00:00Z'))
    expect(find([...steady, ...bad])).toBeNull()
    expect(find([...steady, ...bad, ...mondays])).toEqual({ weekday: 1, fromHour: 7, untilHour: 9 })
  })

  it('are not told of a past that is too short, too thin, or too long ago', () => {
    const { leastArrivals, leastWeeks, lookBackMs } = defaultDemandRules
    const weeks = (count: number, each: number) =>
      Array.from({ length: count }, (_, week) => many(each, monday(week, '06:10:00'))).flat()
    expect(find([])).toBeNull()
    expect(find(weeks(leastWeeks - 1, 100))).toBeNull()
    expect(find(weeks(leastWeeks, leastArrivals / leastWeeks - 1))).toBeNull()
    expect(find(weeks(leastWeeks, leastArrivals / leastWeeks))).toMatchObject({ weekday: 1 })
    expect(find(weeks(leastWeeks, 100).map((at) => at - lookBackMs))).toBeNull()
  })

  it('are none where as much comes at any time', () => {
    expect(find(steady)).toBeNull()
  })

  it('end at midnight at the latest', () => {
    const late = [0, 1, 2, 3].flatMap((week) => many(20, monday(week, '22:30:00')))
    expect(find([...steady, ...late], 'UTC')).toMatchObject({ weekday: 1, untilHour: 24 })
  })
})
