import { isSampled, type TrustLevel, type TrustRules, trustOn } from '@relais/sla'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { replies } from '../replies/tables.ts'
import { trustEvidence, volunteerTopics } from '../volunteers/tables.ts'
import { loadTrustRules } from './load-trust-rules.ts'
import { recordOnTopics } from './record-on-topics.ts'
import { answeredTopics, replyChecks } from './tables.ts'

/**
 * What a volunteer sent by themselves counts for their trust, and some of it is drawn to be read by somebody else: how much,
 * the rules and their level say, which one, its id. An acknowledgement is no answer.
 */
export async function weighSent(tx: Tx, world: World, events: EventOf<'reply.sent'>[]): Promise<void> {
  const theirs = events.filter(({ by, isHolding }) => by === 'volunteer' && !isHolding)
  if (theirs.length === 0) return
  const rules = await loadTrustRules(tx)
  const unread = await tx
    .select({ replyId: replies.replyId })
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        inArray(
          replies.replyId,
          theirs.map(({ replyId }) => replyId),
        ),
        eq(replies.needsReview, false),
      ),
    )
  const wanted = new Set(unread.map(({ replyId }) => replyId))
  for (const { replyId, ticketId, authorId } of theirs) {
    if (!wanted.has(replyId)) continue
    const at = world.now()
    // By the level at which it was sent: what it leads to is for the next one.
    const standing = await readStanding(tx, { memberId: authorId, ticketId }, rules, at)
    if (isSampled(replyId, standing, rules)) {
      await tx
        .insert(replyChecks)
        .values({ organizationId: tx.organizationId, replyId, authorId, drawnAt: at })
        .onConflictDoNothing()
    }
    await recordOnTopics(tx, world, {
      memberId: authorId,
      ticketId,
      dedupKey: `sent:${replyId}`,
      evidence: { kind: 'sent', replyId },
      at,
    })
  }
}

/** What somebody may do on a ticket, and whether they are in their first shift there. By the keys of the tables. */
async function readStanding(
  tx: Tx,
  { memberId, ticketId }: { memberId: string; ticketId: string },
  { firstShiftMs }: TrustRules,
  now: Date,
): Promise<{ level: TrustLevel; isFirstShift: boolean }> {
  const { organizationId } = tx
  const rows = await tx
    .select({
      topicId: answeredTopics.topicId,
      level: volunteerTopics.level,
      firstSentAt: sql<Date | null>`min(${trustEvidence.at})`.mapWith(trustEvidence.at),
    })
    .from(answeredTopics)
    .leftJoin(
      volunteerTopics,
      and(
        eq(volunteerTopics.organizationId, organizationId),
        eq(volunteerTopics.memberId, memberId),
        eq(volunteerTopics.topicId, answeredTopics.topicId),
      ),
    )
    .leftJoin(
      trustEvidence,
      and(
        eq(trustEvidence.organizationId, organizationId),
        eq(trustEvidence.memberId, memberId),
        eq(trustEvidence.topicId, answeredTopics.topicId),
        gt(trustEvidence.seq, volunteerTopics.steppedAt),
        eq(trustEvidence.kind, 'sent'),
      ),
    )
    .where(and(eq(answeredTopics.organizationId, organizationId), eq(answeredTopics.ticketId, ticketId)))
    .groupBy(answeredTopics.topicId, volunteerTopics.level)
  const topics = Object.fromEntries(
    rows.map(({ topicId, level }) => [topicId, { level: level ?? ('learner' as const), stance: null }]),
  )
  const shiftOver = now.getTime() - firstShiftMs
  return {
    level: trustOn(rows, { topics }),
    isFirstShift: rows.some(
      ({ level, firstSentAt }) =>
        level === 'sampled' && (firstSentAt === null || firstSentAt.getTime() > shiftOver),
    ),
  }
}
