import { msg } from '@lingui/core/macro'
import type { Sentences } from '../../signs/refusals.ts'

/** A sentence for each refusal that stepping between a promise and its clock can meet. */
export const clockRefusals: Sentences = {
  REASON_MISSING: () => msg`Say why, in a few words.`,
  REASON_TOO_LONG: ({ most }) => {
    const count = String(most)
    return msg`Say why in ${count} characters at most.`
  },
  REASON_UNKNOWN: () => msg`Choose one of the reasons in the list.`,
  CLOCK_NOT_FOUND: () => msg`This promise is not on the ticket any more. Reload the page.`,
  CLOCK_CHANGED: () => msg`This promise has begun anew since. Look at it first.`,
  CLOCK_ENDED: () => msg`This promise has ended. If it was broken, excuse the breach.`,
  CLOCK_LATE: () => msg`This promise is broken and stays so. Excuse the breach instead.`,
  CLOCK_WITHOUT_BUDGET: () => msg`Nothing is promised here, so there is nothing to move.`,
  OVERRIDE_TOO_EARLY: () => msg`This promise begins a moment ahead of our clock. Try again in a moment.`,
  CLOCK_HELD: () => msg`This clock is held already. Let it go on first.`,
  CLOCK_NOT_HELD: () => msg`Nobody holds this clock any more.`,
  EXTENSION_MISSING: () => msg`Say until when, or by how much.`,
  OVERRIDE_NOT_AHEAD: () => msg`Choose an instant that is later than now and than the one it is due at.`,
  OVERRIDE_WITHOUT_EFFECT: () =>
    msg`The calendar is closed up to then, so nothing would change. Choose a later instant.`,
  OVERRIDE_TOO_LONG: ({ hours }) => {
    const most = String(hours)
    return msg`A promise is moved by ${most} hours at most. Choose less.`
  },
  OVERRIDES_USED_UP: ({ perTicket }) => {
    const most = String(perTicket)
    return msg`The promises of one ticket are moved ${most} times at most. Keep this one, or excuse it afterwards.`
  },
  BREACH_NOT_FOUND: () => msg`This promise was not broken, so there is nothing to excuse.`,
  BREACH_EXCUSED: () => msg`This breach is excused already.`,
  BREACH_NOT_EXCUSED: () => msg`This breach is not excused any more.`,
}
