import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { CalendarsDocument, PreviewCalendarDocument } from '../../graphql/generated/graphql.ts'
import type {
  CalendarFieldsFragment,
  PreviewCalendarInput,
  PreviewCalendarQuery,
} from '../../graphql/generated/graphql.ts'

export type Calendar = CalendarFieldsFragment
export type CalendarPreview = NonNullable<PreviewCalendarQuery['previewCalendar']['preview']>

/** Every calendar: those in use by name, then those that were put away. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendars', 'all'],
  queryFn: async ({ signal }): Promise<Calendar[]> => {
    const { calendars, archived } = await fetchGraph(CalendarsDocument, {}, { signal })
    return [...calendars, ...archived]
  },
  staleTime: 0,
})

/** What a calendar comes to as it is written, and what is wrong with it. What was shown stays until the next is there. */
export function previewQuery(input: PreviewCalendarInput) {
  return queryOptions({
    queryKey: ['calendars', 'preview', input],
    queryFn: async ({ signal }) =>
      (await fetchGraph(PreviewCalendarDocument, { input }, { signal })).previewCalendar,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
  })
}

/** What has to be read again when a calendar changes. */
export const CALENDAR_KEYS = [['calendars']] as const
