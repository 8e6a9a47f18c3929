import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { loadTrustRules } from '../trust/load-trust-rules.ts'
import type { PracticeItemRow } from './draw-practice.ts'
import { practiceItems } from './tables.ts'

/** What a member practised on, on one topic, the latest first. Index practice_items_member. */
export async function listOwnPractice(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  topicId: string,
  limit: number,
): Promise<PracticeItemRow[]> {
  return tx
    .select()
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        eq(practiceItems.memberId, memberId),
        eq(practiceItems.topicId, topicId),
      ),
    )
    .orderBy(desc(practiceItems.practiceItemId))
    .limit(limit)
}

/** How far somebody is on the topics that they practise, by topic; who has learned one, or never began, is missing. */
export interface Progress {
  needed: number
  /** How many of the latest items running were accepted. */
  accepted: ReadonlyMap<string, number>
  /** The topics on which an item waits. */
  begun: ReadonlySet<string>
}

/** A member's way to answering customers. By the keys of volunteer_topics and trust_evidence, index practice_items_open. */
export async function readProgress(tx: Tx, { memberId }: Pick<Viewer, 'memberId'>): Promise<Progress> {
  const { practiceItems: needed } = await loadTrustRules(tx)
  const latest = await tx.execute<{ topic_id: string; is_accepted: boolean }>(sql`
    select v.topic_id, last.is_accepted from volunteer_topics v
    cross join lateral (
      select e.seq, (e.evidence ->> 'isAccepted')::boolean as is_accepted from trust_evidence e
      where e.organization_id = v.organization_id and e.member_id = v.member_id and e.topic_id = v.topic_id
        and e.seq > v.stepped_at and e.kind = 'practised'
      order by e.seq desc limit ${needed}) last
    where v.organization_id = ${tx.organizationId} and v.member_id = ${memberId} and v.level = 'learner'
    order by v.topic_id, last.seq desc`)
  const open = await tx
    .select({ topicId: practiceItems.topicId })
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        eq(practiceItems.memberId, memberId),
        isNull(practiceItems.isAccepted),
      ),
    )
  const accepted = new Map<string, number>()
  for (const [topicId, items] of Map.groupBy([...latest], (row) => row.topic_id)) {
    const wrong = items.findIndex((one) => !one.is_accepted)
    accepted.set(topicId, wrong < 0 ? items.length : wrong)
  }
  return { needed, accepted, begun: new Set(open.map(({ topicId }) => topicId)) }
}
