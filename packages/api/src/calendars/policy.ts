import { isAdmin, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see the calendars, and who may change them: they decide when a promise is due. */
export const can = {
  'Query.calendars': isSupervisor,
  'Query.previewCalendar': isSupervisor,
  'Mutation.saveCalendar': isAdmin,
  'Mutation.archiveCalendar': isAdmin,
  'Mutation.importHolidays': isAdmin,
  Calendar: isSupervisor,
  CalendarVersion: isSupervisor,
  CalendarPreview: isSupervisor,
  CalendarOpening: isSupervisor,
  CalendarWeek: isSupervisor,
  WeeklyOpening: isSupervisor,
  Holiday: isSupervisor,
  SpecialOpening: isSupervisor,
  HolidayReport: isSupervisor,
  SkippedEvent: isSupervisor,
} satisfies Record<string, Policy>
