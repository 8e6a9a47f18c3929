import type { Clock } from '../clock/clock.ts'
import type { TicketContext } from './context.ts'

type InstantsOf<Whole> = {
  [Field in keyof Whole]-?: Whole[Field] extends number | null ? Field : never
}[keyof Whole]

/** The fields of a context that are instants. */
export const TICKET_INSTANTS = [
  'lastCustomerAt',
  'lastAnsweredAt',
  'oldestUnansweredAt',
  'holdUntil',
  'resolvedAt',
  'firstResolvedAt',
  'downSince',
  'lateTriageUntil',
] as const satisfies readonly InstantsOf<TicketContext>[]

/** The fields of a clock that are instants. */
export const CLOCK_INSTANTS = [
  'startedAt',
  'receivedAt',
  'runningSince',
  'dueAt',
  'teamDueAt',
  'armedAt',
  'breachedAt',
  'metAt',
  'endedAt',
  'firstEndedAt',
  'heldUntil',
] as const satisfies readonly InstantsOf<Clock>[]

/** The same with these instants so many milliseconds later; what is absent or null stays so. */
export function moved<Part extends object>(part: Part, instants: readonly string[], byMs: number): Part {
  if (byMs === 0) return part
  const copy = { ...part } as Record<string, unknown>
  for (const field of instants) {
    const instant = copy[field]
    if (typeof instant === 'number') copy[field] = instant + byMs
  }
  return copy as Part
}
