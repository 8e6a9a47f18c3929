/**
 * One weekly opening in the wall time of the calendar's zone. `day` is ISO: 1 is Monday, 7 is Sunday. Times are `HH:MM`;
 * `to` may be `24:00`; a `to` at or before `from` falls on the next day, so that 22:00-06:00 is a night shift and
 * 00:00-00:00 a whole day.
 */
export type WeeklyOpening = { readonly day: number; readonly from: string; readonly to: string }

/** A local date (`YYYY-MM-DD`) on which the weekly openings do not count. */
export type Holiday = { readonly date: string; readonly name: string }

/** An opening on one date only, holidays included. It adds to the week, it does not replace it. */
export type SpecialOpening = { readonly date: string; readonly from: string; readonly to: string }

/** Working hours in one time zone, and those of `unionOf`: open when any of them is (follow the sun). */
export type WorkingHours = {
  readonly timeZone: string
  readonly weekly: readonly WeeklyOpening[]
  readonly holidays: readonly Holiday[]
  readonly openings: readonly SpecialOpening[]
  readonly unionOf?: readonly CalendarDefinition[]
}

/** What an administrator edits. `24x7` is built in and needs no zone. Immutable once used: an edit is another calendar. */
export type CalendarDefinition = '24x7' | WorkingHours
