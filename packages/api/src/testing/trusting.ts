import type { TrustLevel } from '@relais/sla'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { createTopic } from '../voice/create-topic.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { recordEvidence } from '../volunteers/record-evidence.ts'
import type { Answering } from './answering.ts'

/** A topic that is known by one word, which `createTopic` is told. */
export function topicOf(supervisor: Ctx, word: string): Promise<TopicId> {
  return createTopic(supervisor, { name: word, keywords: [{ language: 'en', keyword: word }] })
}

/** Leads somebody to a level by the evidence that it takes, as life would. */
export async function leadTo(
  { world, organizationId }: Pick<Answering, 'world' | 'organizationId'>,
  { viewer: { memberId } }: Ctx,
  topicId: TopicId,
  level: TrustLevel,
): Promise<void> {
  const tell = (evidence: Parameters<typeof recordEvidence>[2]['evidence']) =>
    inOrganization(world.db, organizationId, (tx) =>
      recordEvidence(tx, world, { memberId, topicId, dedupKey: newId(), evidence, at: world.now() }),
    )
  if (level === 'learner') return
  for (let n = 0; n < 3; n += 1) await tell({ kind: 'practised', isAccepted: true })
  if (level === 'reviewed') return
  for (let n = 0; n < 20; n += 1) await tell({ kind: 'approved', editPercent: 0 })
  if (level === 'sampled') return
  for (let n = 0; n < 50; n += 1) await tell({ kind: 'sent', replyId: `before-${topicId}-${n}` })
  if (level === 'mentor') await tell({ kind: 'nominated', by: 'member:ada' })
}
