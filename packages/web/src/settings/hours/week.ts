/** A stretch of one day as a person types it. */
export interface Stretch {
  from: string
  to: string
}

/** The stretches of each day, Monday first. */
export type Week = readonly (readonly Stretch[])[]

export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

const MINUTES = 1440

/** The week of what the server keeps. Browsers know no 24:00: an end at midnight is 00:00 of the next day. */
export function weekOf(hours: readonly { day: number; from: string; to: string }[]): Week {
  return DAYS.map((day) =>
    hours
      .filter((one) => one.day === day)
      .map(({ from, to }) => ({ from, to: to === '24:00' ? '00:00' : to })),
  )
}

/** The same for the server: stretches with neither end are left out. */
export function hoursOf(week: Week): { day: number; from: string; to: string }[] {
  return week.flatMap((stretches, at) =>
    stretches
      .filter(({ from, to }) => from !== '' || to !== '')
      .map(({ from, to }) => ({ day: at + 1, from, to: to === '00:00' ? '24:00' : to })),
  )
}

/** The stretches of a day as shares of it, for the bar: what goes over midnight is cut there. */
export function barsOf(stretches: readonly Stretch[]): { start: number; width: number }[] {
  return stretches.flatMap(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)]
    if (start === null || end === null) return []
    const until = end > start ? end : MINUTES
    return [{ start: (start / MINUTES) * 100, width: ((until - start) / MINUTES) * 100 }]
  })
}

/** How many hours the week has. */
export function totalHours(week: Week): number {
  const minutes = week.flat().reduce((sum, { from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)]
    if (start === null || end === null) return sum
    return sum + (end > start ? end - start : end + MINUTES - start)
  }, 0)
  return minutes / 60
}

function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
