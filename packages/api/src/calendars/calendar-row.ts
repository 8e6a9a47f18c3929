import type { Id } from '../db/id.ts'
import type { calendars } from './tables.ts'

export type CalendarId = Id<'calendar'>

/** The newest version of a calendar. */
export type CalendarRow = typeof calendars.$inferSelect

/** The calendar that every organization has and nobody can change: all hours of all days. */
export const ROUND_THE_CLOCK = '24x7'
export const LONGEST_CALENDAR_NAME = 60
