import { beforeAll, describe, expect, it } from 'vitest'
import { judge } from './criteria.ts'
import { describeVolunteers } from './describe-volunteers.ts'
import { erlangFigures } from './erlang-table.ts'
import { type Months, giniOf, measureMonths } from './measure-month.ts'
import { type Watched, measureOverflow } from './measure-overflow.ts'

const HOUR = 3_600_000
const SEEDS = 3

describe('volunteers, simulated under few seeds', () => {
  let months: Months
  let watched: Watched

  beforeAll(() => {
    months = measureMonths(SEEDS)
    watched = measureOverflow(1, 2.5 * HOUR)
  }, 60_000)

  it('help-a: are found for enough tasks with few pushes, open in time without flapping, and are not called in crowds', () => {
    const broken = judge(months, watched, erlangFigures()).filter(({ holds }) => !holds)
    expect(broken.map(({ asked, measured }) => `${asked}: ${measured}`)).toEqual([])
  })

  it('are found much oftener than by pushing everybody, which the model has to tell', () => {
    expect(months.broadcast.filled).toBeLessThan(45)
    expect(months.broadcast.pushesPerTask).toBe(200)
    expect(months.single.filled).toBeLessThan(months.planned.filled)
  })

  it('are called in a crisis once a round, in more than one round', () => {
    const { rounds, mostThere } = watched.crisis
    expect(rounds.length).toBeGreaterThan(1)
    expect(rounds.every(({ calls }) => calls <= 200)).toBe(true)
    expect(mostThere).toBeGreaterThan(10)
  })

  it('have a page that says everything with a figure', () => {
    const figures = erlangFigures()
    const page = describeVolunteers({ months, watched, figures }, judge(months, watched, figures), SEEDS)
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
    expect(page.split('\n').filter((line) => line.startsWith('| 5.')).length).toBe(10)
  })
})

describe('how unevenly something is spread', () => {
  it('is nothing when all have the same, and nearly one when one has it all', () => {
    expect(giniOf([3, 3, 3, 3])).toBe(0)
    expect(giniOf([0, 0, 0, 8])).toBe(0.75)
    expect(giniOf([1, 3])).toBe(0.25)
    expect(giniOf([0, 0])).toBe(0)
  })
})
