import { type CalendarDefinition, CalendarRefusal, parseCalendar } from '@relais/sla'
import { Refusal } from '../refusal.ts'

/** A calendar from outside. Refused with what is wrong with it, at the field that `fieldOf` gives for its path. */
export function readCalendar(
  input: unknown,
  now: Date,
  fieldOf: (path: string) => string[],
): CalendarDefinition {
  try {
    return parseCalendar(input, now.getTime())
  } catch (error) {
    if (!(error instanceof CalendarRefusal)) throw error
    throw new Refusal(error.code, error.message, {
      parameters: { ...error.params },
      path: fieldOf(error.path),
    })
  }
}
