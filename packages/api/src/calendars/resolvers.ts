import type { WorkingHours } from '@relais/sla'
import { newId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers, SaveCalendarInput } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { archiveCalendar } from './archive-calendar.ts'
import { type CalendarId, type CalendarRow, ROUND_THE_CLOCK } from './calendar-row.ts'
import { importHolidays } from './import-holidays.ts'
import { previewCalendar } from './preview-calendar.ts'
import { saveCalendar, type WrittenCalendar } from './save-calendar.ts'

/** A report names the first of what it left out: whoever has more chose the wrong file. */
const MOST_SKIPPED = 100
const MINUTE_MS = 60_000

export const resolvers = {
  Query: {
    calendars: async (_root, { isArchived }, { loaders }) => {
      const { rows } = await loaders.calendarShelf()
      return inOrder([...rows.values()].filter((row) => (row.archivedAt !== null) === (isArchived ?? false)))
    },
    previewCalendar: (_root, { input }, context) =>
      orUserErrors(async () => {
        const { calendarId, from, promisedMinutes = 120 } = input
        const now = context.world.now()
        const preview = previewCalendar(
          await context.loaders.calendarShelf(),
          {
            calendarId: calendarId == null ? newId() : getRowId('Calendar', calendarId, 'calendarId'),
            written: readWritten(input),
            from: from ?? now,
            promisedMinutes,
          },
          now,
        )
        return {
          preview: {
            openings: preview.openings.map((open) => ({
              opensAt: open.from === null ? null : new Date(open.from),
              closesAt: open.to === null ? null : new Date(open.to),
            })),
            weeks: preview.weeks.map(({ startsAt, openMs }) => ({
              startsAt: new Date(startsAt),
              openMinutes: openMs / MINUTE_MS,
            })),
            workingDayMinutes: preview.workingDayMs / MINUTE_MS,
            dueAt: new Date(preview.dueAt),
          },
        }
      }),
  },
  Mutation: {
    saveCalendar: (_root, { input }, context) =>
      orUserErrors(async () => {
        const { calendarId, version, name } = input
        const saved = await saveCalendar(context.ctx, {
          calendarId: calendarId == null ? null : getRowId('Calendar', calendarId, 'calendarId'),
          version: version ?? null,
          name,
          written: readWritten(input),
        })
        return { calendar: await showSaved(context, saved) }
      }),
    archiveCalendar: (_root, { input }, context) =>
      orUserErrors(async () => {
        const calendarId = getRowId('Calendar', input.calendarId, 'calendarId')
        await archiveCalendar(context.ctx, { calendarId })
        return { calendar: await showSaved(context, calendarId) }
      }),
    importHolidays: (_root, { input: { calendarId: given, text, isTrial = false } }, context) =>
      orUserErrors(async () => {
        const calendarId = given == null ? null : getRowId('Calendar', given, 'calendarId')
        const { added, known, skipped } = await importHolidays(context.ctx, { calendarId, text, isTrial })
        return {
          report: {
            added: [...added],
            known,
            skipped: skipped.slice(0, MOST_SKIPPED),
            skippedCount: skipped.length,
          },
          calendar: calendarId === null ? null : await showSaved(context, calendarId),
        }
      }),
  },
  Calendar: {
    id: ({ calendarId }) => encodeId('Calendar', calendarId),
    isRoundTheClock: ({ definition }) => definition === ROUND_THE_CLOCK,
    timeZone: (row) => hoursOf(row)?.timeZone ?? null,
    weekly: (row) => [...(hoursOf(row)?.weekly ?? [])],
    holidays: (row) => [...(hoursOf(row)?.holidays ?? [])],
    specialOpenings: (row) => [...(hoursOf(row)?.openings ?? [])],
    joined: async ({ joinedIds }, _given, { loaders }) => {
      const { rows } = await loaders.calendarShelf()
      return joinedIds.flatMap((id) => rows.get(id) ?? [])
    },
    joinedBy: async (row, _given, { loaders }) =>
      inOrder((await loaders.calendarShelf()).usesOf(row).joinedBy),
    promiseRows: async (row, _given, { loaders }) => (await loaders.calendarShelf()).usesOf(row).promiseRows,
    isDrafted: async (row, _given, { loaders }) => (await loaders.calendarShelf()).usesOf(row).isDrafted,
    isInForce: async (row, _given, { loaders }) => {
      const shelf = await loaders.calendarShelf()
      if (shelf.usesOf(row).promiseRows.length === 0) return null
      return shelf.promisedHash(row.name) === row.calendarHash
    },
    versions: ({ calendarId }, _given, { loaders }) => loaders.versionsOfCalendar.load(calendarId),
  },
  CalendarVersion: {
    savedBy: ({ savedBy }, _given, { loaders }) => (savedBy === null ? null : loaders.member.load(savedBy)),
  },
} satisfies Resolvers

function hoursOf({ definition }: CalendarRow): WorkingHours | null {
  return typeof definition === 'string' ? null : definition
}

function inOrder(rows: CalendarRow[]): CalendarRow[] {
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}

function readWritten(
  input: Pick<SaveCalendarInput, 'timeZone' | 'weekly' | 'holidays' | 'specialOpenings' | 'joinedIds'>,
): WrittenCalendar {
  const { timeZone, weekly, holidays = [], specialOpenings = [], joinedIds = [] } = input
  const ids = joinedIds.map((id): CalendarId => getRowId('Calendar', id, 'joinedIds'))
  return { timeZone, weekly, holidays, specialOpenings, joinedIds: ids }
}

async function showSaved(context: GraphqlContext, calendarId: CalendarId): Promise<CalendarRow | null> {
  context.forget()
  return (await context.loaders.calendarShelf()).rows.get(calendarId) ?? null
}
