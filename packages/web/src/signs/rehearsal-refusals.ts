import { msg } from '@lingui/core/macro'
import type { Sentences } from './refusals.ts'

/** What can be refused around a rehearsal, to its pilot and to those who play. */
export const rehearsalRefusals: Sentences = {
  REHEARSAL_UNKNOWN: () => msg`This is not the address of a rehearsal. Look for the latest message.`,
  REHEARSAL_OVER: () => msg`This rehearsal is over. Ask the person who invited you.`,
  REHEARSAL_FULL: ({ most }) => {
    const people = String(most)
    return msg`A rehearsal is for ${people} people at most.`
  },
  REHEARSAL_HERE: () => msg`Everything here is invented already. Rehearse in your own organization.`,
  NO_REHEARSAL: () => msg`This is no rehearsal.`,
  NO_TOWN_SQUARE: () => msg`This server has no Town Square to rehearse on.`,
  DAYS_OUT_OF_RANGE: ({ least, most }) => {
    const [from, to] = [String(least), String(most)]
    return msg`Choose from ${from} days to ${to} days.`
  },
  GUEST_NOT_FOUND: () => msg`This colleague is not known any more. Reload the page.`,
  MATTERS_TOO_MANY: () => msg`That is enough as a customer. Answer somebody now.`,
}
