import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { WorkingHours } from '../calendar/definition.ts'
import { type Availability, isAvailable, nextAvailabilityChange, usualEnd } from './availability.ts'

const paris = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Paris]`).epochMilliseconds
const week = (from: string, to: string, rest: Partial<WorkingHours> = {}): WorkingHours => ({
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from, to })),
  holidays: [],
  openings: [],
  ...rest,
})
const office = week('09:00', '17:00')
const member = (given: Partial<Availability> = {}): Availability => ({
  hours: office,
  said: null,
  isDisabled: false,
  ...given,
})

// 2026-05-04 is a Monday.
const monday = (time: string) => paris(`2026-05-04T${time}`)
const tuesday = (time: string) => paris(`2026-05-05T${time}`)

describe('somebody with hours', () => {
  it('is there within them, from the first instant and not at the last', () => {
    expect(
      ['08:59', '09:00', '12:00', '16:59', '17:00'].map((time) => isAvailable(member(), monday(time))),
    ).toEqual([false, true, true, true, false])
  })

  it('is there until the end of the day, and away until the next working day begins', () => {
    expect(nextAvailabilityChange(member(), monday('10:00'))).toBe(monday('17:00'))
    expect(nextAvailabilityChange(member(), monday('18:00'))).toBe(tuesday('09:00'))
    expect(nextAvailabilityChange(member(), paris('2026-05-08T17:00'))).toBe(paris('2026-05-11T09:00'))
  })

  it('is there through midnight on a night shift', () => {
    const nights = member({ hours: week('22:00', '06:00') })

    expect(isAvailable(nights, tuesday('03:00'))).toBe(true)
    expect(isAvailable(nights, monday('03:00'))).toBe(false)
    expect(nextAvailabilityChange(nights, monday('23:00'))).toBe(tuesday('06:00'))
  })

  it('lives by the clock of their own zone, on the night it changes too', () => {
    const early = member({
      hours: { ...week('01:00', '04:00'), weekly: [{ day: 7, from: '01:00', to: '04:00' }] },
    })
    const begins = paris('2026-03-29T01:00')

    expect(isAvailable(early, begins)).toBe(true)
    expect(nextAvailabilityChange(early, begins)! - begins).toBe(2 * 3_600_000)
  })

  it('is away on days off, and back on the first working day after them', () => {
    const holidays = [4, 5, 6].map((day) => ({ date: `2026-05-0${day}`, name: '' }))
    const away = member({ hours: week('09:00', '17:00', { holidays }) })

    expect(isAvailable(away, tuesday('10:00'))).toBe(false)
    expect(nextAvailabilityChange(away, monday('08:00'))).toBe(paris('2026-05-07T09:00'))
  })

  it('who is off for half a year is away until then', () => {
    const first = Temporal.PlainDate.from('2026-05-04')
    const holidays = Array.from({ length: 180 }, (_, n) => ({
      date: first.add({ days: n }).toString(),
      name: '',
    }))
    const away = member({ hours: week('09:00', '17:00', { holidays }) })

    expect(nextAvailabilityChange(away, monday('08:00'))).toBe(paris('2026-11-02T09:00'))
  })

  it('of which none is declared is never there', () => {
    const never = member({ hours: week('09:00', '17:00', { weekly: [] }) })

    expect(isAvailable(never, monday('10:00'))).toBe(false)
    expect(nextAvailabilityChange(never, monday('10:00'))).toBeNull()
  })

  it('around the clock is always there, and nothing ahead changes that', () => {
    const always = member({
      hours: week('', '', {
        weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })),
      }),
    })

    expect(isAvailable(always, monday('03:00'))).toBe(true)
    expect(nextAvailabilityChange(always, monday('03:00'))).toBeNull()
  })
})

describe('a word by hand', () => {
  const away = (until: number | null) => member({ said: { isAvailable: false, until } })

  it('holds against the hours until its end', () => {
    expect(isAvailable(away(monday('11:00')), monday('10:59'))).toBe(false)
    expect(isAvailable(away(monday('11:00')), monday('11:00'))).toBe(true)
    expect(nextAvailabilityChange(away(monday('11:00')), monday('10:00'))).toBe(monday('11:00'))
  })

  it('that ends while the hours say the same goes on with them', () => {
    expect(nextAvailabilityChange(away(monday('17:00')), monday('10:00'))).toBe(tuesday('09:00'))
  })

  it('without an end holds until another one', () => {
    expect(isAvailable(away(null), monday('10:00'))).toBe(false)
    expect(nextAvailabilityChange(away(null), monday('10:00'))).toBeNull()
  })

  it('that names no end is over when the hours say the same again', () => {
    expect(usualEnd(office, false, monday('10:00'))).toBe(monday('17:00'))
    expect(usualEnd(office, true, monday('20:00'))).toBe(tuesday('09:00'))
    expect(usualEnd(office, true, monday('10:00'))).toBeNull()
    expect(usualEnd(null, false, monday('10:00'))).toBeNull()
  })
})

it('somebody without hours is there unless they say otherwise', () => {
  expect(isAvailable(member({ hours: null }), monday('03:00'))).toBe(true)
  expect(nextAvailabilityChange(member({ hours: null }), monday('03:00'))).toBeNull()
})

it('nobody whose access has ended is there, whatever they said', () => {
  const gone = member({ isDisabled: true, said: { isAvailable: true, until: null } })

  expect(isAvailable(gone, monday('10:00'))).toBe(false)
  expect(nextAvailabilityChange(gone, monday('10:00'))).toBeNull()
})
