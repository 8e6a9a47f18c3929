import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Announcer } from './announcer.ts'

let said: string[]
let isThere: boolean
let announcer: Announcer

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  isThere = true
  announcer = new Announcer(
    ({ ticketId, isTyping }) => said.push(`${ticketId}${isTyping ? ' typing' : ''}`),
    () => isThere,
  )
})
afterEach(() => vi.useRealTimers())

it('walking through tickets says nothing, staying on one says so, again and again', () => {
  for (const ticket of ['a', 'b', 'c']) {
    announcer.show(ticket)
    vi.advanceTimersByTime(500)
  }
  expect(said).toEqual([])
  vi.advanceTimersByTime(1500)
  expect(said).toEqual(['c'])
  vi.advanceTimersByTime(20_000)
  expect(said).toEqual(['c', 'c', 'c'])
})

it('writing is said at the first letter, and that it has ended after the last', () => {
  announcer.show('a')
  announcer.type()
  announcer.type()
  expect(said).toEqual(['a typing'])
  vi.advanceTimersByTime(5000)
  announcer.type()
  vi.advanceTimersByTime(5999)
  expect(said.at(-1)).toBe('a typing')
  vi.advanceTimersByTime(1)
  expect(said.at(-1)).toBe('a')
})

it('leaving a ticket is said once, and nothing after it', () => {
  announcer.show('a')
  vi.advanceTimersByTime(2000)
  announcer.show(null)
  vi.advanceTimersByTime(60_000)

  expect(said).toEqual(['a', 'null'])
})

it('a page that nobody sits at shows nothing, and says so at once', () => {
  announcer.show('a')
  vi.advanceTimersByTime(2000)
  isThere = false
  announcer.look()
  vi.advanceTimersByTime(30_000)
  expect(said).toEqual(['a', 'null'])
  isThere = true
  announcer.look()
  expect(said.at(-1)).toBe('a')
})
