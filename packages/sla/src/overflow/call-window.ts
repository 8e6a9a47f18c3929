import { type Availability, holds } from '../availability/availability.ts'
import type { WorkingHours } from '../calendar/definition.ts'
import { listIntervals } from '../calendar/list-intervals.ts'

const DAY_MS = 24 * 3_600_000

/**
 * How much longer somebody may be called, by the hours they declared and by what they said of themselves; ms, as far as a day
 * ahead is looked at. 0 when they may not be, null when no end is known. Who declared no hours may be called only while they
 * say so.
 */
export function callWindowLeft({ hours, said, isDisabled }: Availability, at: number): number | null {
  if (isDisabled) return 0
  if (!holds(said, at)) return (openUntil(hours, at) ?? at) - at
  if (!said.isAvailable) return 0
  return said.until === null ? null : (openUntil(hours, said.until) ?? said.until) - at
}

/** When the opening ends in which an instant lies; null when it lies in none. */
function openUntil(hours: WorkingHours | null, at: number): number | null {
  if (hours === null) return null
  const openings = listIntervals(hours, { from: at, to: at + DAY_MS })
  return openings.find(({ from, to }) => from <= at && at < to)?.to ?? null
}
