import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Availability } from '../availability/availability.ts'
import { callWindowLeft } from './call-window.ts'

const HOUR = 3_600_000
const paris = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Paris]`).epochMilliseconds
// 2026-05-04 is a Monday.
const monday = (time: string) => paris(`2026-05-04T${time}`)

describe('the window in which somebody may be called', () => {
  const lunch: Availability = {
    hours: {
      timeZone: 'Europe/Paris',
      weekly: [{ day: 1, from: '12:00', to: '14:00' }],
      holidays: [],
      openings: [],
    },
    said: null,
    isDisabled: false,
  }

  test('is as long as what is left of it', () => {
    expect(callWindowLeft(lunch, monday('12:00'))).toBe(2 * HOUR)
    expect(callWindowLeft(lunch, monday('13:30'))).toBe(HOUR / 2)
    expect(callWindowLeft(lunch, monday('14:00'))).toBe(0)
    expect(callWindowLeft(lunch, monday('11:59'))).toBe(0)
  })

  test('goes on through midnight, and as far as a day ahead is looked at', () => {
    const hours = (weekly: { day: number; from: string; to: string }[]) => ({
      ...lunch,
      hours: { ...lunch.hours!, weekly },
    })
    const evening = hours([
      { day: 1, from: '22:00', to: '24:00' },
      { day: 2, from: '00:00', to: '01:00' },
    ])
    expect(callWindowLeft(evening, monday('23:30'))).toBe(1.5 * HOUR)
    const always = hours([1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })))
    expect(callWindowLeft(always, monday('23:30'))).toBeGreaterThanOrEqual(24 * HOUR)
  })

  test('is shut for who declared none, unless they say that they are there', () => {
    expect(callWindowLeft({ ...lunch, hours: null }, monday('13:00'))).toBe(0)
    const here = (until: number | null) => ({ ...lunch, hours: null, said: { isAvailable: true, until } })
    expect(callWindowLeft(here(monday('13:20')), monday('13:00'))).toBe(HOUR / 3)
    expect(callWindowLeft(here(monday('13:20')), monday('13:20'))).toBe(0)
    expect(callWindowLeft(here(null), monday('13:00'))).toBeNull()
  })

  test('is shut for who says that they are away, and for ever for who has left', () => {
    const away = { isAvailable: false, until: monday('13:00') }
    expect(callWindowLeft({ ...lunch, said: away }, monday('12:30'))).toBe(0)
    expect(callWindowLeft({ ...lunch, said: away }, monday('13:00'))).toBe(HOUR)
    expect(callWindowLeft({ ...lunch, isDisabled: true }, monday('13:00'))).toBe(0)
  })
})
