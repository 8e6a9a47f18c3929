import type { Ctx } from '../context.ts'
import { dayOf, readDay } from '../members/read-day.ts'
import { Refusal } from '../refusal.ts'

const DAY_MS = 86_400_000
const MOST_DAYS = 366

/** From when until when hours are exported; what is left out is the last year. */
export interface WantedDays {
  firstDay: string | null
  lastDay: string | null
}

/** Those days, the first and the last included. Refused with DAY_MALFORMED, DAYS_REVERSED or DAYS_TOO_MANY. */
export function readDays(ctx: Pick<Ctx, 'now'>, given: WantedDays): { firstDay: string; lastDay: string } {
  // Whatever the organization's clock says, today is in it.
  const last = given.lastDay === null ? ctx.now().getTime() + DAY_MS : readDay(given.lastDay, 'lastDay')
  const first =
    given.firstDay === null ? last - (MOST_DAYS - 1) * DAY_MS : readDay(given.firstDay, 'firstDay')
  if (last < first) {
    throw new Refusal('DAYS_REVERSED', 'The last day comes before the first.', { path: ['lastDay'] })
  }
  if ((last - first) / DAY_MS >= MOST_DAYS) {
    throw new Refusal('DAYS_TOO_MANY', `At most ${MOST_DAYS} days in one go.`, {
      path: ['lastDay'],
      parameters: { days: MOST_DAYS },
    })
  }
  return { firstDay: dayOf(first), lastDay: dayOf(last) }
}
