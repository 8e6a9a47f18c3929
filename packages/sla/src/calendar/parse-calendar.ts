import type { CalendarDefinition } from './definition.ts'

/** Why a calendar cannot be used: a code and parameters for the screen, an English message beside. */
export class CalendarRefusal extends Error {
  override name = 'CalendarRefusal'
  readonly code: string
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: string,
    path: string,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.code = code
    this.path = path
    this.params = params
  }
}

/**
 * Reads a calendar from outside. `from` is the first day it is wanted for (ms since epoch): one that has no opening within
 * the 400 days that follow is refused, since a due date must exist.
 * @throws CalendarRefusal naming the field at fault.
 */
export function parseCalendar(_input: unknown, _from: number): CalendarDefinition {
  throw new Error('Not built yet')
}
