import type { TrustStep } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type MemberId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { findLevel } from './find-level.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { recordEvidence } from './record-evidence.ts'

/**
 * Proposes somebody as a mentor on a topic, who may approve what others write on it. Somebody who is one already stays one.
 * Refused with TOPIC_NOT_FOUND, NOT_A_VOLUNTEER, or NOT_TRUSTED while they are not trusted there.
 */
export async function nominateMentor(
  ctx: Ctx,
  input: { memberId: MemberId; topicId: TopicId },
): Promise<TrustStep | null> {
  const { memberId, topicId } = input
  return ctx.transaction(async (tx) => {
    const { name } = await getVolunteer(tx, memberId)
    await getTopic(tx, topicId)
    const level = await findLevel(tx, memberId, topicId)
    if (level === 'mentor') return null
    if (level !== 'trusted') {
      throw new Refusal('NOT_TRUSTED', `${name} is not yet trusted on this topic.`, {
        path: ['memberId'],
        parameters: { name, level },
      })
    }
    const step = await recordEvidence(tx, ctx, {
      memberId,
      topicId,
      dedupKey: `nomination:${newId()}`,
      evidence: { kind: 'nominated', by: actorOf(ctx.viewer) },
      at: ctx.now(),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.mentorNominated',
      subject: `member:${memberId}`,
      detail: { topic: topicId },
    })
    return step
  })
}
