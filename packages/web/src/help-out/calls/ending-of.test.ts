import { beforeEach, expect, it } from 'vitest'
import { aCall, closedByHand, minutesAgo } from '../../testing/a-call.ts'
import { endingOf, putAway } from './ending-of.ts'

const told = (call: Parameters<typeof endingOf>[0], helpedAt: string | null = null) =>
  endingOf(call, { now: Date.now(), helpedAt })
const lapsed = aCall({ answer: 'lapsed', endsAt: minutesAgo(30) })

beforeEach(() => localStorage.clear())

it('a call that waits has not ended; one whose time is over has, before a worker has said so', () => {
  expect(told(aCall())).toBeNull()
  expect(told(aCall({ endsAt: minutesAgo(1) }))).toBe('lapsed')
})

it('whoever said no hears no more of it; whoever came hears of the end where a supervisor left a word', () => {
  const end = closedByHand(minutesAgo(5))
  expect(told(aCall({ answer: 'declined', opening: end }))).toBeNull()
  expect(told(aCall({ answer: 'followed' }))).toBeNull()
  expect(told(aCall({ answer: 'followed', opening: end }))).toBe('over')
  expect(told(aCall({ answer: 'followed', opening: { ...end, closedWords: null } }))).toBeNull()
})

it('is told of until they put it away, have helped since, or half a day has gone', () => {
  expect(told(lapsed, minutesAgo(40))).toBe('lapsed')
  expect(told(lapsed, minutesAgo(20))).toBeNull()
  expect(told({ ...lapsed, endsAt: minutesAgo(13 * 60) })).toBeNull()
  putAway(lapsed)
  expect(told(lapsed)).toBeNull()
  expect(told({ ...lapsed, id: 'another' })).toBe('lapsed')
})
