import type { Calendars } from '../calendar/calendar.ts'
import { ticketChart } from './chart.ts'
import { markEffect } from './clock-actions.ts'
import { initialContext } from './context.ts'
import { assignment } from './regions/assignment.ts'
import { escalation } from './regions/escalation.ts'
import { firstResponse } from './regions/first-response.ts'
import { lifecycle } from './regions/lifecycle.ts'
import { nextResponse } from './regions/next-response.ts'
import { publicAcknowledgement } from './regions/public-acknowledgement.ts'
import { promisedUpdate } from './regions/promised-update.ts'
import { resolution } from './regions/resolution.ts'
import { review } from './regions/review.ts'
import { timeToClaim } from './regions/time-to-claim.ts'
import { triage } from './regions/triage.ts'

/** The machine of a ticket, for a set of calendars. */
export type TicketMachine = ReturnType<typeof ticketMachine>

/**
 * The reducer of a ticket's log: one parallel chart, a region for each subject. Regions talk only through facts and the
 * context, and the lifecycle, which comes first, notes what the others read. There is no clock, no actor, no history in it.
 */
export function ticketMachine(calendars: Calendars) {
  const chart = ticketChart(calendars)
  const tellMark = markEffect(calendars)
  return chart.createMachine({
    id: 'ticket',
    type: 'parallel',
    context: ({ input }) => initialContext(input?.id ?? ''),
    states: {
      lifecycle: lifecycle(chart),
      triage: triage(chart),
      assignment: assignment(chart),
      firstResponse: firstResponse(chart, tellMark),
      nextResponse: nextResponse(chart, tellMark),
      resolution: resolution(chart, tellMark),
      promisedUpdate: promisedUpdate(chart, tellMark),
      publicAcknowledgement: publicAcknowledgement(chart, tellMark),
      timeToClaim: timeToClaim(chart, tellMark),
      review: review(chart, tellMark),
      escalation: escalation(chart),
    },
  })
}
