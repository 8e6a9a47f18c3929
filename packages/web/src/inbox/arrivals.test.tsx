import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { activateLocale } from '../locale/locale.ts'
import { aTicket } from '../testing/a-ticket.ts'
import { Arrivals } from './arrivals.tsx'

beforeEach(async () => {
  await activateLocale('en')
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const show = (list: string, numbers: number[], pageCount = 1) => (
  <I18nProvider i18n={i18n}>
    <Arrivals list={list} pageCount={pageCount} tickets={numbers.map((n) => aTicket(n))} />
  </I18nProvider>
)
const said = () => screen.getByRole('status').textContent

it('forty tickets that come one by one are one sentence', () => {
  const { rerender } = render(show('next', [1, 2]))
  for (let n = 3; n <= 42; n += 1) {
    rerender(show('next', [1, 2, ...Array.from({ length: n - 2 }, (_, at) => at + 3)]))
    act(() => void vi.advanceTimersByTime(100))
  }
  expect(said()).toBe('')
  act(() => void vi.advanceTimersByTime(8000))

  expect(said()).toBe('40 new tickets')
})

it('another list, the rest of a list, and a row that comes back are no arrivals', () => {
  const { rerender } = render(show('next', [1, 2]))
  rerender(show('mine', [7, 8]))
  rerender(show('mine', [7, 8, 9, 10], 2))
  rerender(show('mine', [8, 9, 10], 2))
  rerender(show('mine', [7, 8, 9, 10], 2))
  act(() => void vi.advanceTimersByTime(60_000))

  expect(said()).toBe('')
})
