import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { Refusal } from '../refusal.ts'
import { topics } from './tables.ts'

export type TopicId = Id<'topic'>
export type TopicRow = typeof topics.$inferSelect

/** Topics as a vocabulary. */
export const TOPICS: Vocabulary = { table: topics, id: topics.topicId, noun: 'topic' }

/** The topic, locked until the commit; refused with TOPIC_NOT_FOUND. */
export async function getTopic(tx: Tx, topicId: TopicId): Promise<TopicRow> {
  const [topic] = await tx
    .select()
    .from(topics)
    .where(and(eq(topics.organizationId, tx.organizationId), eq(topics.topicId, topicId)))
    .for('update')
  if (topic) return topic
  throw new Refusal('TOPIC_NOT_FOUND', 'This topic does not exist. Reload the page.', { path: ['topicId'] })
}
