import type { SaveCalendarInput } from '../../graphql/generated/graphql.ts'
import { hoursOf, type Week, weekOf } from '../hours/week.ts'
import type { Calendar } from './queries.ts'

/** A calendar while somebody writes it. Rows carry a key, so that a field keeps its focus when one above it goes. */
export interface Written {
  timeZone: string
  week: Week
  holidays: readonly (Dated & { name: string })[]
  specialOpenings: readonly (Dated & { from: string; to: string })[]
  joinedIds: readonly string[]
}

interface Dated {
  key: number
  date: string
}

let lastKey = 0
/** A key that no other row has. */
export function newKey(): number {
  lastKey += 1
  return lastKey
}

const OFFICE: Week = [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [{ from: '09:00', to: '18:00' }] : []))

/** What is there of a calendar; another one begins with office hours, in the browser's own zone. */
export function writtenOf(calendar: Calendar | null): Written {
  if (calendar === null) {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    return { timeZone, week: OFFICE, holidays: [], specialOpenings: [], joinedIds: [] }
  }
  return {
    timeZone: calendar.timeZone ?? 'UTC',
    week: weekOf(calendar.weekly),
    holidays: calendar.holidays.map(({ date, name }) => ({ key: newKey(), date, name })),
    specialOpenings: calendar.specialOpenings.map(({ date, from, to }) => ({
      key: newKey(),
      date,
      from,
      to: to === '24:00' ? '00:00' : to,
    })),
    joinedIds: calendar.joined.map(({ id }) => id),
  }
}

/** The same for the server. Rows in which nothing stands yet are left out, at their end of the list. */
export function inputOf(
  written: Written,
): Pick<SaveCalendarInput, 'timeZone' | 'weekly' | 'holidays' | 'specialOpenings' | 'joinedIds'> {
  return {
    timeZone: written.timeZone.trim(),
    weekly: hoursOf(written.week),
    holidays: written.holidays.map(({ date, name }) => ({ date, name: name.trim() })),
    specialOpenings: written.specialOpenings.map(({ date, from, to }) => ({
      date,
      from,
      to: to === '00:00' ? '24:00' : to,
    })),
    joinedIds: [...written.joinedIds],
  }
}

/** Where the openings of the server's list stand in the week: day and place, in its order. */
export function placesOf(week: Week): { day: number; at: number }[] {
  return week.flatMap((stretches, day) =>
    stretches.flatMap(({ from, to }, at) => (from === '' && to === '' ? [] : [{ day, at }])),
  )
}

/** The week with one day's openings on other days too. */
export function copyDay(week: Week, from: number, onto: readonly number[]): Week {
  return week.map((day, at) => (onto.includes(at) ? (week[from] ?? []).map((one) => ({ ...one })) : day))
}

/** The holidays with those of a file that are not among them, in order. */
export function addHolidays(
  holidays: Written['holidays'],
  added: readonly { date: string; name: string }[],
): Written['holidays'] {
  const known = new Set(holidays.map(({ date }) => date))
  const news = added.filter(({ date }) => !known.has(date)).map((one) => ({ key: newKey(), ...one }))
  return [...holidays, ...news].sort((a, b) => (a.date < b.date ? -1 : 1))
}
