import { explainPlace, type HandlingTimes, type PlaceReason, weightOf } from '@relais/sla'
import type { Viewer } from '../context.ts'
import { isCareTeam } from '../graphql/access.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { handlingOf } from './next-stretches.ts'

/**
 * Whether a ticket has a place in the order in which this viewer is handed tickets: it waits for an answer, is nobody's or
 * theirs, and was said to us.
 */
export function isInOrder(ticket: TicketRow, viewer: Viewer): boolean {
  const { status, oldestUnansweredAt, assigneeId, isHit } = ticket
  const isTheirs = assigneeId === null || assigneeId === viewer.memberId
  return isCareTeam(viewer) && status === 'open' && oldestUnansweredAt !== null && isTheirs && !isHit
}

/** Why a ticket that waits stands where it does in the order now. */
export function explainTurn(ticket: TicketRow, times: HandlingTimes, now: Date): PlaceReason {
  const { band, importance, intent, dueAt, oldestUnansweredAt, openedAt } = ticket
  const due = dueAt.getTime()
  return explainPlace(
    {
      band: band === 0 ? 0 : 1,
      weight: weightOf(importance),
      handlingMs: handlingOf(times, intent ?? 'other'),
      // Where nothing is promised the deadline is `infinity`, which no Date can hold.
      dueAt: Number.isNaN(due) ? null : due,
      waitingSince: (oldestUnansweredAt ?? openedAt).getTime(),
    },
    now.getTime(),
  )
}
