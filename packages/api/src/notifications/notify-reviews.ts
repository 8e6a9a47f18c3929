import type { Metric } from '@relais/sla'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { replies } from '../replies/tables.ts'
import { listAvailable, listByRole } from './list-by-role.ts'
import type { ReachedMark } from './notify-marks.ts'
import { notifyMembers } from './notify-members.ts'
import { notifications } from './tables.ts'

const LATE = 100
/** The promises to the customer that a reply keeps. */
const ANSWERS: readonly Metric[] = [
  'firstResponse',
  'nextResponse',
  'publicAcknowledgement',
  'promisedUpdate',
]

/** The care team that is there reads what a volunteer wrote, whoever comes first; where nobody is there, its supervisors. */
export async function askReviewers(
  tx: Tx,
  world: World,
  events: EventOf<'reply.submitted'>[],
): Promise<void> {
  const present = await listAvailable(tx, world.now())
  const further = present.length > 0 ? [] : await listSupervisors(tx)
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ replyId, ticketId, authorId }) =>
      [...present, ...further].map((memberId) => ({
        memberId,
        kind: 'draftSubmitted' as const,
        cause: `review:${replyId}`,
        ticketId,
        byId: authorId,
      })),
    ),
  )
}

/**
 * A review that stalls falls back before a promise breaks: when its own time is over, which is a third of what the
 * customer was promised, or at any mark of that promise, the draft is offered to the supervisors, there or not; once the
 * promise is broken, to the administrators as well.
 */
export async function offerStalledReviews(tx: Tx, world: World, reached: ReachedMark[]): Promise<void> {
  const marks = reached.filter(
    ({ effect: { isLive, metric, causes } }) =>
      isLive && (metric === 'review' || ANSWERS.includes(metric)) && !causes.includes('replayed'),
  )
  if (marks.length === 0) return
  const waiting = await tx
    .select({ replyId: replies.replyId, ticketId: replies.ticketId, authorId: replies.authorId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(replies.ticketId, [...new Set(marks.map(({ ticketId }) => ticketId))]),
        eq(replies.state, 'inReview'),
      ),
    )
  if (waiting.length === 0) return
  const supervisors = await listSupervisors(tx)
  const administrators = await listByRole(tx, ['admin'])
  const isLate = new Set(
    marks
      .filter(({ effect: { metric, mark } }) => metric !== 'review' && mark >= LATE)
      .map(({ ticketId }) => ticketId),
  )
  await notifyMembers(
    tx,
    world,
    waiting.flatMap(({ replyId, ticketId, authorId }) => {
      const told = { kind: 'draftSubmitted' as const, ticketId, byId: authorId }
      const further = supervisors.map((memberId) => ({
        ...told,
        memberId,
        cause: `review:${replyId}:further`,
      }))
      if (!isLate.has(ticketId as TicketId)) return further
      return [
        ...further,
        ...[...new Set([...supervisors, ...administrators])].map((memberId) => ({
          ...told,
          memberId,
          cause: `review:${replyId}:late`,
        })),
      ]
    }),
  )
}

/** Whoever wrote what a colleague let go hears of it, and whether it leaves as they wrote it. */
export async function notifyApproved(
  tx: Tx,
  world: World,
  events: EventOf<'reply.approved'>[],
): Promise<void> {
  await notifyMembers(
    tx,
    world,
    events.map(({ replyId, ticketId, authorId, byId, isEdited }) => ({
      memberId: authorId,
      kind: isEdited ? ('draftEdited' as const) : ('draftApproved' as const),
      cause: `reviewed:${replyId}`,
      ticketId,
      byId,
    })),
  )
}

/** Nobody is asked any more for what was read by a colleague, came back or was taken back. Index notifications_ticket. */
export async function settleReviewers(
  tx: Tx,
  world: World,
  events: EventOf<'reply.approved' | 'reply.returned' | 'reply.cancelled'>[],
): Promise<void> {
  const settled = await tx
    .update(notifications)
    .set({ readAt: world.now() })
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        inArray(
          notifications.ticketId,
          events.map(({ ticketId }) => ticketId),
        ),
        inArray(notifications.kind, ['draftSubmitted', 'draftToMentor']),
        isNull(notifications.readAt),
      ),
    )
    .returning({ memberId: notifications.memberId })
  for (const { memberId } of settled) tx.changes.member(memberId as MemberId)
}

/** Where nobody supervises, the administrators do. */
async function listSupervisors(tx: Tx): Promise<MemberId[]> {
  const supervisors = await listByRole(tx, ['supervisor'])
  return supervisors.length > 0 ? supervisors : listByRole(tx, ['admin'])
}
