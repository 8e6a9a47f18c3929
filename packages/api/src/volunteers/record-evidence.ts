import { stepTrust, type TrustEvidence, type TrustStep } from '@relais/sla'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { notifyMembers } from '../notifications/notify-members.ts'
import { loadTrustRules } from '../trust/load-trust-rules.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { trustEvidence, trustSteps, volunteerTopics } from './tables.ts'

/** One piece of evidence on somebody's trust on a topic. */
export interface FoundEvidence {
  memberId: MemberId
  topicId: TopicId
  /** What it came of, `review:<id>` for example: told twice, it counts once. */
  dedupKey: string
  evidence: TrustEvidence
  at: Date
  /** Whether a step is kept from the person: one that nobody earned is nothing to tell. */
  isSilent?: boolean
}

/** Of more than these since the last step no rule looks at any. */
const MOST_LOOKED_AT = 500

/**
 * Keeps evidence, takes the step that it leads to and tells the person, in the caller's transaction; returns that step, or null
 * where the level stays or the evidence was known. The one way in which a level changes. By the key of trust_evidence.
 */
export async function recordEvidence(tx: Tx, world: World, found: FoundEvidence): Promise<TrustStep | null> {
  const { organizationId } = tx
  const { memberId, topicId, dedupKey, evidence, at } = found
  const key = { organizationId, memberId, topicId }
  const here = and(
    eq(volunteerTopics.organizationId, organizationId),
    eq(volunteerTopics.memberId, memberId),
    eq(volunteerTopics.topicId, topicId),
  )
  await tx.insert(volunteerTopics).values(key).onConflictDoNothing()
  const [standing] = await tx.select().from(volunteerTopics).where(here).for('update')
  const seq = standing!.evidenceCount + 1
  const [kept] = await tx
    .insert(trustEvidence)
    .values({ ...key, seq, dedupKey, kind: evidence.kind, evidence, at })
    .onConflictDoNothing()
    .returning({ seq: trustEvidence.seq })
  if (!kept) return null
  await tx.update(volunteerTopics).set({ evidenceCount: seq }).where(here)
  const since = await tx
    .select({ evidence: trustEvidence.evidence })
    .from(trustEvidence)
    .where(
      and(
        eq(trustEvidence.organizationId, organizationId),
        eq(trustEvidence.memberId, memberId),
        eq(trustEvidence.topicId, topicId),
        gt(trustEvidence.seq, sql`greatest(${standing!.steppedAt}::int, ${seq - MOST_LOOKED_AT}::int)`),
      ),
    )
    .orderBy(asc(trustEvidence.seq))
  const step = stepTrust(
    standing!.level,
    since.map((one) => one.evidence),
    await loadTrustRules(tx),
  )
  if (step === null) return null
  const { from: fromLevel, to: toLevel, code, parameters } = step
  await tx.insert(trustSteps).values({ ...key, seq, fromLevel, toLevel, code, parameters, at })
  if (found.isSilent) return step
  await notifyMembers(tx, world, [
    { memberId, kind: 'trustStepped', cause: `trust:${topicId}:${seq}`, topicId, trustSeq: seq },
  ])
  return step
}
