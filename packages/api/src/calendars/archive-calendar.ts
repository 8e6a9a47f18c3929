import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { lockPolicies } from '../policies/insert-version.ts'
import { Refusal } from '../refusal.ts'
import type { CalendarId } from './calendar-row.ts'
import { lockCalendars } from './keep-version.ts'
import { readShelf } from './read-shelf.ts'
import { calendars } from './tables.ts'

/**
 * Archives a calendar: no promise can name it any more, and what was promised by it counts as it did. Asked twice, it has
 * happened once. Refused with CALENDAR_NOT_FOUND, or CALENDAR_IN_USE while promises in force or about to be published, or
 * another calendar, count by it.
 */
export async function archiveCalendar(ctx: Ctx, input: { calendarId: CalendarId }): Promise<void> {
  const { calendarId } = input
  await ctx.transaction(async (tx) => {
    await lockPolicies(tx)
    await lockCalendars(tx)
    const shelf = await readShelf(tx)
    const row = shelf.rows.get(calendarId)
    if (!row) {
      throw new Refusal('CALENDAR_NOT_FOUND', 'This calendar does not exist. Reload the page.', {
        path: ['calendarId'],
      })
    }
    if (row.archivedAt !== null) return
    const { promiseRows, isDrafted, joinedBy } = shelf.usesOf(row)
    if (promiseRows.length > 0 || isDrafted) {
      throw new Refusal(
        'CALENDAR_IN_USE',
        `The promises count by ${row.name}. Let them name another calendar and publish them first.`,
        { path: ['calendarId'], parameters: { name: row.name } },
      )
    }
    const [around] = joinedBy
    if (around) {
      throw new Refusal(
        'CALENDAR_JOINED',
        `${around.name} is joined with ${row.name}. Take it out of there first.`,
        { path: ['calendarId'], parameters: { name: row.name, around: around.name } },
      )
    }
    await tx
      .update(calendars)
      .set({ archivedAt: ctx.now() })
      .where(
        and(
          eq(calendars.organizationId, tx.organizationId),
          eq(calendars.calendarId, calendarId),
          isNull(calendars.archivedAt),
        ),
      )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'calendar.archived',
      subject: `calendar:${calendarId}`,
      detail: { version: row.version, hashBefore: row.calendarHash },
    })
  })
}
