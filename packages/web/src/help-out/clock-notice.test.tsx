import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { activateLocale } from '../locale/locale.ts'
import { readWords } from '../locale/words.ts'
import { noteServerTime } from '../time/server-clock.ts'
import { ClockNotice } from './clock-notice.tsx'

const MINUTE = 60_000

/** An answer comes from a server whose clock shows so many minutes less than the phone’s. */
const hearServer = (minutesAhead: number) =>
  act(() => {
    noteServerTime(new Date(Date.now() - minutesAhead * MINUTE).toUTCString())
    vi.advanceTimersByTime(5_000)
  })

const open = () =>
  render(
    <I18nProvider i18n={i18n}>
      <ClockNotice />
    </I18nProvider>,
  )
const told = () => screen.getByRole('status').textContent

beforeEach(async () => {
  localStorage.clear()
  await readWords('helpOut')
  await activateLocale('en')
  vi.useFakeTimers({ now: new Date('2026-03-02T10:00:00Z') })
})
afterEach(() => {
  cleanup()
  act(() => noteServerTime(new Date().toUTCString()))
  vi.useRealTimers()
})

describe('a phone whose clock is wrong', () => {
  it.each([
    [58, 'Your phone’s clock is 58 minutes ahead; the times shown here follow Relais.'],
    [-4, 'Your phone’s clock is 4 minutes behind; the times shown here follow Relais.'],
    [120, 'Your phone’s clock is 2 hours ahead; the times shown here follow Relais.'],
    [-721, 'Your phone’s clock is 12 hours behind; the times shown here follow Relais.'],
    [3 * 24 * 60, 'Your phone’s date is wrong; the times shown here follow Relais.'],
  ])('is told by how much, at %i minutes', (minutes, sentence) => {
    open()
    hearServer(minutes)
    expect(told()).toBe(sentence)
  })

  it.each([
    ['fr', 58, /avance de 58 minutes/],
    ['ar', -11, /متأخرة 11 دقيقة/],
    ['ar', 5, /متقدمة 5 دقائق/],
    ['ar', -120, /متأخرة ساعتين/],
  ] as const)('is told so in %s, with its own plurals, at %i minutes', async (locale, minutes, sentence) => {
    await activateLocale(locale)
    open()
    hearServer(minutes)
    expect(told()).toMatch(sentence)
  })

  it('is told nothing of a few minutes', () => {
    open()
    hearServer(3)
    expect(told()).toBe('')
  })

  it('is told once, and again when it is off by something else', () => {
    const { unmount } = open()
    hearServer(58)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(told()).toBe('')
    unmount()

    open()
    hearServer(59)
    expect(told()).toBe('')
    hearServer(-58)
    expect(told()).toBe('Your phone’s clock is 58 minutes behind; the times shown here follow Relais.')
  })

  it('is told nothing more once it is set right', () => {
    open()
    hearServer(58)
    hearServer(0)
    expect(told()).toBe('')
  })

  it('keeps the sentence that is being read while the last minute is uncertain', () => {
    open()
    hearServer(58)
    hearServer(59)
    expect(told()).toMatch('58 minutes')
  })
})
