import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** What can be wrong with a calendar, on its own page and where hours are set with the promises. */
export const calendarRefusals: Sentences = {
  CALENDAR_OVERLAP: ({ opening, other }) => {
    const [one, two] = [hoursOf(opening), hoursOf(other)]
    return msg`${one} overlaps ${two}. Let one end where the other begins.`
  },
  CALENDAR_EMPTY_OPENING: () => msg`This ends when it begins. For a whole day, write 00:00 twice.`,
  CALENDAR_NEVER_OPEN: ({ days }) => {
    const ahead = String(days)
    return msg`Nothing opens in the next ${ahead} days: no promise could be kept. Open at least one day.`
  },
  CALENDAR_SELDOM_OPEN: ({ leastMinutes }) => {
    const least = String(leastMinutes)
    return msg`Open at least ${least} minutes every week, or promises will never be due.`
  },
  CALENDAR_TIME_ZONE: () => msg`There is no such time zone. Choose one from the list, such as Europe/Paris.`,
  CALENDAR_TIME: () => msg`Write the time as 07:00.`,
  CALENDAR_DATE: () => msg`Choose a day that exists.`,
  CALENDAR_HOLIDAY_NAME: ({ most }) => {
    const max = String(most)
    return msg`A holiday’s name has ${max} characters at most.`
  },
  CALENDAR_TOO_MANY: ({ most }) => {
    const max = String(most)
    return msg`There can be ${max} of these at most.`
  },
  CALENDAR_TOO_DEEP: ({ most }) => {
    const max = String(most)
    return msg`Calendars can stand ${max} deep in each other. Join the inner ones directly.`
  },
  CALENDAR_CYCLE: ({ name }) => {
    const calendar = String(name)
    return msg`${calendar} would be joined with itself. Leave one of the two out.`
  },
  CALENDAR_NOT_FOUND: () => msg`This calendar is not there any more. Reload the page.`,
  CALENDAR_CHANGED: ({ version }) => {
    const number = String(version)
    return msg`A colleague has saved version ${number} meanwhile. Go back to the list and open it again; nothing was written over.`
  },
  CALENDAR_BUILT_IN: () => msg`Round the clock cannot be changed. Add another calendar.`,
  CALENDAR_IN_USE: () =>
    msg`The promises count by this calendar. Let them name another one and publish them first.`,
  CALENDAR_JOINED: ({ around }) => {
    const calendar = String(around)
    return msg`${calendar} is joined with this one. Take it out of there first.`
  },
  CALENDAR_FILE_TOO_LARGE: () => msg`This file is too long. Export fewer years.`,
  CALENDAR_FILE_BROKEN: () =>
    msg`This is no calendar file, or a part is missing. Export it once more as .ics (iCalendar).`,
  CALENDAR_FILE_EMPTY: () => msg`There is nothing in this calendar. Choose another file.`,
  INSTANT_OUT_OF_RANGE: () => msg`Choose an instant within two years.`,
}

/** From left to right in any script, as the fields beside it are. */
function hoursOf(opening: unknown): string {
  return `\u2066${String(opening).replace('-', '–')}\u2069`
}
