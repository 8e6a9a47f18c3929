import { msg } from '@lingui/core/macro'
import type { Sentences } from '../signs/refusals.ts'

/** What can be refused about a filter that is kept under a name. */
export const filterRefusals: Sentences = {
  FILTER_NOT_UNDERSTOOD: ({ part }) => {
    const what = String(part)
    return msg`No list knows “${what}”. Choose the filter again.`
  },
  FILTER_TOO_LONG: () => msg`This filter names too much. Choose fewer channels or tags.`,
  FILTER_TOO_MANY: ({ max }) => {
    const most = String(max)
    return msg`You have ${most} filters already. Delete one first.`
  },
  FILTER_NOT_SHAREABLE: () => msg`Supervisors share filters. Send the address instead.`,
  DAY_UNKNOWN: () => msg`That is no day. Choose one from the calendar.`,
  SAVED_FILTER_NOT_FOUND: () => msg`This filter does not exist any more. Reload the page.`,
}
