import { describe, expect, test } from 'vitest'
import { WALL_CLOCK } from '../clock/algebra.ts'
import type { Targets } from '../ticket/facts.ts'
import { replayPromise } from './replay-promise.ts'

const MINUTE = 60_000

/** An answer within so many minutes, by time as it passes; null promises none. */
function within(minutes: number | null): Targets {
  const answer = { budgetMs: minutes === null ? null : minutes * MINUTE, calendar: WALL_CLOCK }
  return {
    policyVersion: 'promises-1',
    retargetGraceMs: 5 * MINUTE,
    marks: [100],
    metrics: { firstResponse: answer, nextResponse: answer, resolution: answer },
  }
}

const cycle = (answered: number | null, ended: number | null = answered) => ({
  metric: 'firstResponse' as const,
  startedAt: 0,
  metAt: answered === null ? null : answered * MINUTE,
  endedAt: ended === null ? null : ended * MINUTE,
})

const fate = (
  answered: number | null,
  promised: [at: number, minutes: number | null][],
  more: { ended?: number; now?: number } = {},
) =>
  replayPromise(
    cycle(answered, more.ended ?? answered),
    promised.map(([at, minutes]) => ({ at: at * MINUTE, targets: within(minutes) })),
    (more.now ?? 1_000) * MINUTE,
    new Map(),
  )

describe('a promise that is made again', () => {
  test.each([
    ['is kept by an answer at its very end', 60, [[0, 60]], 'kept'],
    ['is late one minute after it', 61, [[0, 60]], 'late'],
    ['is none where nothing is promised', 61, [[0, null]], 'unpromised'],
    [
      'is shorter from a message on, with the time used kept',
      45,
      [
        [0, 60],
        [10, 30],
      ],
      'late',
    ],
    [
      'is kept when that comes in time',
      29,
      [
        [0, 60],
        [10, 30],
      ],
      'kept',
    ],
    [
      'leaves the grace where the time was used up',
      44,
      [
        [0, 60],
        [40, 30],
      ],
      'kept',
    ],
    [
      'and no more than that',
      46,
      [
        [0, 60],
        [40, 30],
      ],
      'late',
    ],
    [
      'stays late whatever is promised after that',
      70,
      [
        [0, 20],
        [30, 240],
      ],
      'late',
    ],
    [
      'is not touched by what comes after the answer',
      50,
      [
        [0, 60],
        [55, 1],
      ],
      'kept',
    ],
  ] as [string, number, [number, number | null][], string][])('%s', (_what, answered, promised, expected) => {
    expect(fate(answered, promised)).toBe(expected)
  })

  test('is open while nobody has answered and it is not due, then late', () => {
    expect(fate(null, [[0, 60]], { now: 60 })).toBe('open')
    expect(fate(null, [[0, 60]], { now: 61 })).toBe('late')
  })

  test('is no longer waited for once it ended without an answer', () => {
    expect(fate(null, [[0, 60]], { ended: 30 })).toBe('open')
    expect(fate(null, [[0, 60]], { ended: 90 })).toBe('late')
  })
})
