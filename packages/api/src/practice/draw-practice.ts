import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import { findPastTicket } from './find-past-ticket.ts'
import { KNOWN_CASES } from './known-cases.ts'
import { practiceItems } from './tables.ts'

export type PracticeItemRow = typeof practiceItems.$inferSelect

/** Of so many items running at least one is a known case. */
const KNOWN_EVERY = 20

/**
 * Gives the viewer something to practise on: a ticket of the past on this topic that volunteers might have been offered and
 * that the team answered, each ticket once, or a known case; where to put it and how to answer it by turns. As long as one is
 * not graded, it stays that one. Refused with NOT_A_VOLUNTEER or TOPIC_NOT_FOUND.
 */
export async function drawPractice(ctx: Ctx, { topicId }: { topicId: TopicId }): Promise<PracticeItemRow> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    // Locked until the commit: two presses draw one.
    await getVolunteer(tx, memberId)
    await getTopic(tx, topicId)
    const own = and(
      eq(practiceItems.organizationId, tx.organizationId),
      eq(practiceItems.memberId, memberId),
      eq(practiceItems.topicId, topicId),
    )
    const [open] = await tx
      .select()
      .from(practiceItems)
      .where(and(own, isNull(practiceItems.isAccepted)))
    if (open) return open
    const done = await tx
      .select({ knownCase: practiceItems.knownCase })
      .from(practiceItems)
      .where(own)
      .orderBy(desc(practiceItems.practiceItemId))
      .limit(KNOWN_EVERY)
    const isKnownNext = done.length >= KNOWN_EVERY - 1 && done.slice(0, KNOWN_EVERY - 1).every(isOfThePast)
    const ticketId = isKnownNext ? null : await findPastTicket(tx, memberId, topicId)
    const known = await tx.$count(practiceItems, and(own, isNull(practiceItems.ticketId)))
    const drawn = await tx.$count(practiceItems, own)
    const [item] = await tx
      .insert(practiceItems)
      .values({
        organizationId: tx.organizationId,
        practiceItemId: newId<'practiceItem'>(),
        memberId,
        topicId,
        task: drawn % 2 === 0 ? 'place' : 'answer',
        ticketId,
        knownCase: ticketId === null ? KNOWN_CASES[known % KNOWN_CASES.length]!.key : null,
        knownBecause: ticketId !== null ? null : isKnownNext ? 'mixedIn' : 'nothingElse',
        drawnAt: ctx.now(),
      })
      .returning()
    return item!
  })
}

const isOfThePast = ({ knownCase }: { knownCase: string | null }) => knownCase === null
