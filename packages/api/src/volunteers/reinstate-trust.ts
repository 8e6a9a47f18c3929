import { isAtLeast, type TrustStep } from '@relais/sla'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type MemberId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { findLevel } from './find-level.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { recordEvidence } from './record-evidence.ts'
import { trustSteps } from './tables.ts'

/**
 * Gives somebody the level back from which the latest step down on a topic led them; once they have it, nothing happens.
 * Refused with TOPIC_NOT_FOUND, NOT_A_VOLUNTEER, or NOTHING_TO_REINSTATE where no step led down.
 */
export async function reinstateTrust(
  ctx: Ctx,
  input: { memberId: MemberId; topicId: TopicId },
): Promise<TrustStep | null> {
  const { memberId, topicId } = input
  return ctx.transaction(async (tx) => {
    await getVolunteer(tx, memberId)
    await getTopic(tx, topicId)
    const [down] = await tx
      .select({ from: trustSteps.fromLevel })
      .from(trustSteps)
      .where(
        and(
          eq(trustSteps.organizationId, tx.organizationId),
          eq(trustSteps.memberId, memberId),
          eq(trustSteps.topicId, topicId),
          inArray(trustSteps.code, ['corrected', 'breached']),
        ),
      )
      .orderBy(desc(trustSteps.seq))
      .limit(1)
    if (!down) {
      throw new Refusal('NOTHING_TO_REINSTATE', 'No step on this topic led them down.', { path: ['topicId'] })
    }
    if (isAtLeast(await findLevel(tx, memberId, topicId), down.from)) return null
    const step = await recordEvidence(tx, ctx, {
      memberId,
      topicId,
      dedupKey: `reinstatement:${newId()}`,
      evidence: { kind: 'reinstated', to: down.from, by: actorOf(ctx.viewer) },
      at: ctx.now(),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.trustReinstated',
      subject: `member:${memberId}`,
      detail: { topic: topicId, to: down.from },
    })
    return step
  })
}
