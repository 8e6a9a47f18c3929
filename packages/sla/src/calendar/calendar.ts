/**
 * Working time as arithmetic. Instants and durations are whole milliseconds. The laws that hold for every calendar:
 * `add(s, a + b) = add(add(s, a), b)`, `between(s, add(s, x)) = x`, `add(s, x) >= s`, both monotone.
 */
export type Calendar = {
  /** The instant at which `ms` of working time have passed since `start`. `add(start, 0)` is `start`, even when closed. */
  readonly add: (start: number, ms: number) => number
  /** Working milliseconds from `a` to `b`; 0 when `b` is not after `a`. */
  readonly between: (a: number, b: number) => number
}

/** Calendars by their hash (`canonicalCalendar`, hashed by the host). The hash fixes the content, so the fold stays deterministic. */
export type Calendars = ReadonlyMap<string, Calendar>
