import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** What lifting a reason can be refused with. */
export const offerRefusals: Sentences = {
  EXCLUSION_HARD: () => msg`Nobody may lift this reason: the care team answers it.`,
  REASON_MISSING: () => msg`Say why, in a few words.`,
  REASON_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`Say why in ${most} characters at most.`
  },
  TICKET_UNREADABLE: () => msg`No words of the customer are left to decide by.`,
}
