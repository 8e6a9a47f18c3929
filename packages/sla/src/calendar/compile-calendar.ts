import type { Calendar } from './calendar.ts'
import type { CalendarDefinition } from './definition.ts'

/**
 * Compiles openings to UTC intervals. `horizon` (ms since epoch) is what is compiled at once, a year back and two ahead as a
 * rule; a question outside of it widens it, so that the answers never depend on the horizon.
 */
export function compileCalendar(
  _definition: CalendarDefinition,
  _horizon: { readonly from: number; readonly to: number },
): Calendar {
  throw new Error('Not built yet')
}
