import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** What can be refused on the way from the demonstration to an organization of one's own. */
export const ownPlaceRefusals: Sentences = {
  DEMONSTRATION_ONLY: () => msg`This is for the demonstration alone; your organization is a real one.`,
  NO_DEMONSTRATION: () => msg`There is no demonstration here any more.`,
  BREAKDOWN_UNDER_WAY: () => msg`Forty customers are writing at this moment. Wait until they are done.`,
  ALREADY_FOUNDED: () => msg`There is an organization here already. Sign in to it.`,
  OWN_ORGANIZATION_NEEDED: () =>
    msg`Found your own organization first: without one, nobody could sign in any more.`,
  MINUTES_OUT_OF_RANGE: ({ least: lowest, most: highest }) => {
    const [least, most] = [String(lowest), String(highest)]
    return msg`Promise an answer within ${least} to ${most} minutes.`
  },
  PROMISES_OUT_OF_ORDER: () => msg`What presses more cannot wait longer: put the shortest time first.`,
  CALENDAR_NEVER_OPEN: () => msg`These hours are never open. Choose at least one day.`,
  CALENDAR_TIME: () => msg`Write the time as 07:00; it has to end after it begins.`,
  CALENDAR_SHAPE: () => msg`Write the time as 07:00; it has to end after it begins.`,
  CALENDAR_DAY: () => msg`Choose days from Monday to Sunday.`,
}
