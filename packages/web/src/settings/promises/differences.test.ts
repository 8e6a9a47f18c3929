import { i18n } from '@lingui/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { activateLocale } from '../../locale/locale.ts'
import { aPolicy } from '../../testing/a-policy.ts'
import { listDifferences } from './differences.ts'
import { moveRow, type Policy, readPolicy } from './policy.ts'

const policy = readPolicy(aPolicy())
const people = new Map([['claire', 'Claire']])
const calendars = [{ name: 'extended', hash: 'one' }]

beforeAll(() => activateLocale('en'))

const differences = (after: Partial<Policy>, now = calendars) =>
  listDifferences({ policy, calendars }, { policy: { ...policy, ...after }, calendars: now }, people, i18n)

describe('the difference between two versions', () => {
  it('is nothing where they say the same', () => {
    expect(differences({})).toEqual([])
  })

  it('names the row and each promise that is another one', () => {
    const [first, ...others] = policy.rows
    const changed = {
      ...first!,
      targets: {
        ...first!.targets,
        firstResponse: { budgetMs: 45 * 60_000, calendar: '24x7' },
        resolution: { budgetMs: null, calendar: 'extended' },
      },
    }

    expect(differences({ rows: [changed, ...others] })).toEqual([
      'Priority P2 · French or language not clear — First response: 30 min (Extended hours), now 45 min (Round the clock), Resolution: 8 hr (Extended hours), now nothing promised',
    ])
  })

  it('names rows that came, went, or changed places', () => {
    const [first, last] = policy.rows
    const other = { ...last!, match: { segment: ['vip', null] } }

    expect(differences({ rows: [other, last!] })).toEqual([
      'Added: Vip or without a segment',
      'Removed: Priority P2 · French or language not clear',
    ])
    expect(differences({ rows: moveRow(policy.rows, first!.key, 1) })).toEqual([
      'The rows have another order.',
    ])
  })

  it('names who is told otherwise, by name', () => {
    const ladder = [
      { percent: 50, leadMs: 30 * 60_000, notify: ['member:claire'] },
      { percent: 100, leadMs: 0, notify: [] },
    ]

    expect(differences({ ladder })).toEqual([
      'New at 50%: Claire (−30 min)',
      'No step at 80% any more.',
      'At 100%: the supervisors and Claire, now nobody is told',
    ])
  })

  it('names every switch and figure, and the calendars whose hours changed', () => {
    const after = {
      automation: 'all',
      onReopen: 'newCycle',
      doLikesAnswer: true,
      doesHoldPause: true,
      isOutageExcused: true,
      overrides: { perTicket: 2, longestMs: 3_600_000 },
      retargetGraceMs: { ...policy.retargetGraceMs, P1: 600_000 },
    } satisfies Partial<Policy>

    expect(differences(after, [{ name: 'extended', hash: 'two' }])).toHaveLength(9)
    expect(differences(after)).toContain('Grace after a change, P1: 0 min, now 10 min')
  })
})
