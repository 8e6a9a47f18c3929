import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import { lockOverflow } from './lock-overflow.ts'
import { overflowEntries } from './tables.ts'

/** Why a topic left the volunteers' lane by rule, or came back; durations ms. The name is the one that it had then. */
export type TopicReason =
  | {
      readonly code: 'topic_costs'
      readonly parameters: {
        readonly topic: string
        readonly netMs: number
        readonly givenMs: number
        readonly reviewMs: number
        readonly reworkMs: number
        readonly replies: number
        readonly windowMs: number
      }
    }
  | { readonly code: 'topic_offered_again'; readonly parameters: { readonly topic: string } }

/** Enters in the ledger that a topic left the volunteers' lane by rule, or came back. */
export async function enterTopic(
  tx: Tx,
  entry: { kind: 'topicWithheld' | 'topicOffered'; at: Date; byId: string | null; reason: TopicReason },
): Promise<void> {
  await lockOverflow(tx, entry.at)
  await tx.insert(overflowEntries).values({
    organizationId: tx.organizationId,
    entryId: newId<'overflowEntry'>(entry.at.getTime()),
    ...entry,
  })
}
