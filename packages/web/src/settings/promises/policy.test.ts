import { describe, expect, it } from 'vitest'
import { aPolicy } from '../../testing/a-policy.ts'
import { formatLength, readLength, workingDayMs, writtenOf } from './budget.ts'
import {
  duplicateRow,
  inputOf,
  isSamePolicy,
  moveRow,
  putRow,
  putStep,
  readPolicy,
  type Row,
} from './policy.ts'

const MINUTE = 60_000

describe('a policy that is written', () => {
  it('goes back to the server as it came, without somebody who is gone', () => {
    const input = inputOf(readPolicy(aPolicy()))

    expect(input.rows[0]!.match).toMatchObject({ priority: ['P2'], language: ['fr', null] })
    expect(input.rows[1]!.match.priority).toBeUndefined()
    expect(input.rows.map(({ targets }) => targets)).toEqual(aPolicy().rows.map(({ targets }) => targets))
    expect(input.ladder[1]!.notify).toEqual([{ who: 'supervisors' }, { who: 'member', memberId: 'claire' }])
  })

  it('is the same whatever its keys are, and another once something is promised otherwise', () => {
    const policy = readPolicy(aPolicy())
    const renamed = { ...policy, rows: policy.rows.map((row) => ({ ...row, key: `${row.key}!` })) }

    expect(isSamePolicy(policy, renamed)).toBe(true)
    expect(isSamePolicy(policy, { ...policy, doLikesAnswer: true })).toBe(false)
    expect(isSamePolicy(policy, { ...policy, rows: moveRow(policy.rows, 'row-0', 1) })).toBe(false)
  })

  it('has rows that move by one place and stop at the ends', () => {
    const rows = ['a', 'b', 'c'].map((key): Row => ({ key, match: {}, targets: {} }))
    const keysOf = (moved: readonly Row[]) => moved.map(({ key }) => key).join('')

    expect(keysOf(moveRow(rows, 'c', -1))).toBe('acb')
    expect(moveRow(rows, 'a', -1)).toBe(rows)
    expect(moveRow(rows, 'c', 1)).toBe(rows)
    expect(keysOf(duplicateRow(rows, 'b', 'b2'))).toBe('abb2c')
    expect(keysOf(putRow(rows, { key: 'new', match: {}, targets: {} }))).toBe('newabc')
  })

  it('has steps in the order in which they come', () => {
    const step = (percent: number) => ({ percent, leadMs: 0, notify: [] })
    const [half, due] = [step(50), step(100)]

    expect(putStep([half, due], null, step(80)).map(({ percent }) => percent)).toEqual([50, 80, 100])
    expect(putStep([half, due], half, step(150)).map(({ percent }) => percent)).toEqual([100, 150])
  })
})

describe('a promised time', () => {
  const week = (...days: [number, string, string][]) => ({
    isRoundTheClock: false,
    joined: [],
    weekly: days.map(([day, from, to]) => ({ day, from, to })),
  })

  it('is read in minutes or hours, never in days', () => {
    expect(formatLength(30 * MINUTE, 'en')).toBe('30 min')
    expect(formatLength(90 * MINUTE, 'en')).toBe('90 min')
    expect(formatLength(48 * 60 * MINUTE, 'en')).toBe('48 hr')
  })

  it('is written in the largest unit that needs no fraction', () => {
    expect(writtenOf(90 * MINUTE)).toEqual({ amount: '90', unit: 'minutes' })
    expect(writtenOf(480 * MINUTE)).toEqual({ amount: '8', unit: 'hours' })
  })

  it('in working days is so many hours of its calendar', () => {
    const office = week(
      [1, '09:00', '12:00'],
      [1, '13:00', '18:00'],
      [2, '09:00', '17:00'],
      [6, '10:00', '12:00'],
    )

    expect(workingDayMs(office)).toBe(480 * MINUTE)
    expect(readLength({ amount: '1,5', unit: 'workingDays' }, 480 * MINUTE)).toBe(720 * MINUTE)
  })

  it('has no working days where there is no day to speak of', () => {
    expect(workingDayMs({ ...week(), isRoundTheClock: true })).toBeNull()
    expect(workingDayMs(week([1, '00:00', '24:00']))).toBeNull()
    expect(readLength({ amount: '2', unit: 'workingDays' }, null)).toBeNull()
  })

  it.each(['', '0', '-3', 'soon'])('is none when “%s” is typed', (amount) => {
    expect(readLength({ amount, unit: 'minutes' }, null)).toBeNull()
  })
})
