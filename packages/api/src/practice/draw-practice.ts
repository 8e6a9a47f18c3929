import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import { chooseCase, type ChosenCase, type Practised } from './choose-case.ts'
import { findPastTicket } from './find-past-ticket.ts'
import { listKnown } from './list-known.ts'
import { practiceItems } from './tables.ts'

export type PracticeItemRow = typeof practiceItems.$inferSelect

/** Of so many items running at least one is a known case. */
const KNOWN_EVERY = 20

/**
 * Gives the viewer something to practise on: a ticket of the past on this topic that volunteers might have been offered and
 * that the team answered, each ticket once; else what `chooseCase` finds; where to put it and how to answer it by turns. As long
 * as one is not graded, it stays that one. That a ticket was shown is on record. Refused with NOT_A_VOLUNTEER or TOPIC_NOT_FOUND.
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
    const task = (await tx.$count(practiceItems, own)) % 2 === 0 ? 'place' : 'answer'
    const chosen: ChosenCase =
      ticketId === null
        ? chooseCase(await listKnown(tx, topicId, ctx.now()), await listKnownDone(tx, own), {
            task,
            because: isKnownNext ? 'mixedIn' : 'nothingElse',
          })
        : { task, ticketId, knownCase: null, cardId: null, knownBecause: null, counts: true }
    const [item] = await tx
      .insert(practiceItems)
      .values({
        organizationId: tx.organizationId,
        practiceItemId: newId<'practiceItem'>(),
        memberId,
        topicId,
        ...chosen,
        drawnAt: ctx.now(),
      })
      .returning()
    if (ticketId !== null) {
      await recordAudit(tx, ctx.keys, {
        at: ctx.now(),
        actor: memberId,
        action: 'volunteer.practiceShown',
        subject: `ticket:${ticketId}`,
        detail: { task },
      })
    }
    return item!
  })
}

/** What they have practised this topic on without a ticket of the past. Index practice_items_member. */
function listKnownDone(tx: Tx, own: SQL | undefined): Promise<Practised[]> {
  return tx
    .select({
      task: practiceItems.task,
      knownCase: practiceItems.knownCase,
      cardId: practiceItems.cardId,
      isAccepted: practiceItems.isAccepted,
    })
    .from(practiceItems)
    .where(and(own, isNull(practiceItems.ticketId)))
}

const isOfThePast = ({ knownCase }: { knownCase: string | null }) => knownCase === null
