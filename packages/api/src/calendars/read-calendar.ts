import { type CalendarDefinition, CalendarRefusal, parseCalendar } from '@relais/sla'
import { Refusal } from '../refusal.ts'

/** A calendar from outside. Refused with what is wrong with it, at the field that `fieldOf` gives for its path. */
export function readCalendar(
  input: unknown,
  now: Date,
  fieldOf: (path: string) => string[] = pathOf,
): CalendarDefinition {
  return orRefusal(() => parseCalendar(input, now.getTime()), fieldOf)
}

/** A refusal of the calendar's own rules as one of ours. */
export function orRefusal<T>(work: () => T, fieldOf: (path: string) => string[] = pathOf): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CalendarRefusal)) throw error
    throw new Refusal(error.code, error.message, {
      parameters: { ...error.params },
      path: fieldOf(error.path),
    })
  }
}

/** `weekly[2].from` as steps; what is wrong in a calendar that is joined stands at the place where it is joined. */
function pathOf(path: string): string[] {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  if (steps[0] === 'unionOf' || steps[0] === 'joins') return ['joinedIds', ...steps.slice(1, 2)]
  return steps[0] === 'openings' ? ['specialOpenings', ...steps.slice(1)] : steps
}
