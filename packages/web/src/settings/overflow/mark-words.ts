import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MarkGroup, MarkName } from './marks.ts'

export const groupNames: Record<MarkGroup, MessageDescriptor> = {
  opening: msg`When it opens and closes`,
  calling: msg`Who is called, and how many`,
  sparing: msg`How much anybody is asked`,
  returning: msg`What comes back to the care team`,
  forecast: msg`What the forecast reckons with`,
}

/** What a mark is called, with the unit that it is written in. */
export const markLabels: Record<MarkName, MessageDescriptor> = {
  openAboveShare: msg`Opens above, late without help (%)`,
  openChecks: msg`At so many looks running`,
  closeBelowShare: msg`Closes below, late without help (%)`,
  calmMs: msg`For so long (minutes)`,
  openBelowLevel: msg`Opens below, answered in time (%)`,
  closeFromLevel: msg`Closes from, answered in time (%)`,
  levelWithinMs: msg`In time is within (minutes)`,
  leastOpenMs: msg`Stays open for at least (minutes)`,
  leastClosedMs: msg`Stays closed for at least (minutes)`,
  mostSeats: msg`Volunteers at once, at most`,
  surgeFromSeats: msg`Shifts instead of waves, from so many places`,
  waveSizes: msg`People in each wave`,
  waveEveryMs: msg`A wave every (minutes)`,
  roundEveryMs: msg`A round every (minutes)`,
  mostCallsFactor: msg`Calls of a round, times what should be enough`,
  callLastsMs: msg`A call lapses after (minutes)`,
  coolDownMs: msg`No wave after any call for (hours)`,
  mostCallsADay: msg`Calls in a day, at most`,
  shiftEveryMs: msg`No shift after any call for (hours)`,
  cardMs: msg`A wave asks for (minutes)`,
  shiftMs: msg`A shift asks for (minutes)`,
  recallAfterExpiries: msg`Back after so many times run out`,
  recallFromUrgencyRise: msg`Back when urgency rises by (points)`,
  netHelpWindowMs: msg`Help on a topic is added up over (days)`,
  netHelpLeastReplies: msg`A topic is judged from so many answers`,
  checkEveryMs: msg`Looks every (seconds)`,
  horizonMs: msg`Looks ahead (minutes)`,
  lookBackMs: msg`Counts arrivals over (minutes)`,
  volunteerPace: msg`A volunteer’s pace beside the team’s (%)`,
  cardAcceptRate: msg`Cards that are taken (%)`,
  callAcceptRate: msg`Calls that are followed (%)`,
}
