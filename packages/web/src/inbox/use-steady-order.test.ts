import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSteadyOrder } from './use-steady-order.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const rows = (text: string) => text.split('').map((id) => ({ id }))

function show(text: string, isMoving = true) {
  const { result, rerender } = renderHook(({ ids, list }) => useSteadyOrder(rows(ids), list, isMoving), {
    initialProps: { ids: text, list: 'next' },
  })
  return {
    shown: () => result.current.rows.map(({ id }) => id).join(''),
    move: () => act(() => result.current.noteHand()),
    read: (ids: string, list = 'next') => rerender({ ids, list }),
  }
}

it('what stands there keeps its order while a hand is on the list, and moves when it rests', () => {
  const list = show('abcd')
  list.move()
  list.read('dbac')
  expect(list.shown()).toBe('abcd')
  act(() => void vi.advanceTimersByTime(1_500))
  list.move()
  act(() => void vi.advanceTimersByTime(1_500))
  expect(list.shown()).toBe('abcd')
  act(() => void vi.advanceTimersByTime(600))
  expect(list.shown()).toBe('dbac')
})

it('what leaves leaves at once, what follows at the end is shown, and what comes in between waits', () => {
  const list = show('abcd')
  list.move()
  list.read('xadybe')
  expect(list.shown()).toBe('abde')
  act(() => void vi.advanceTimersByTime(2_100))
  expect(list.shown()).toBe('xadybe')
})

it('another list is shown as it is, and so is one whose order does not depend on the time', () => {
  const list = show('abcd')
  list.move()
  list.read('dcba', 'mine')
  expect(list.shown()).toBe('dcba')

  const still = show('abcd', false)
  still.move()
  still.read('dcba')
  expect(still.shown()).toBe('dcba')
})
