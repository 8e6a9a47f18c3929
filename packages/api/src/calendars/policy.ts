import { isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see the calendars, and change them: they decide when a promise is due. */
export const can = {
  'Query.calendars': isSupervisor,
  Calendar: isSupervisor,
} satisfies Record<string, Policy>
