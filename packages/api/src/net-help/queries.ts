import { judgeNetHelp, type NetHelp } from '@relais/sla'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { loadOverflowPolicy } from '../overflow/load-overflow-policy.ts'
import type { TopicRow } from '../voice/get-topic.ts'
import { topics } from '../voice/tables.ts'
import { type HelpOnTopic, readTopicHelp } from './read-topic-help.ts'

/** What help on a topic came to, judged. */
export interface WeighedTopic extends Omit<HelpOnTopic, 'topicId'>, NetHelp {
  topic: TopicRow
}

/** More topics than any company has. */
const MOST = 1_000

/** Every topic with what help on it gave and cost, by name; with nothing where nobody helped. Index topics_name. */
export async function listNetHelp(tx: Tx, now: Date): Promise<WeighedTopic[]> {
  const { policy } = await loadOverflowPolicy(tx)
  const known = new Map((await readTopicHelp(tx, now, policy)).map((help) => [help.topicId, help]))
  const rows = await tx
    .select()
    .from(topics)
    .where(and(eq(topics.organizationId, tx.organizationId), isNull(topics.archivedAt)))
    .orderBy(asc(sql`lower(${topics.name})`))
    .limit(MOST)
  return rows.map((topic) => {
    const { givenMs, reviewMs, reworkMs, replies } = known.get(topic.topicId) ?? NOTHING
    const help = { givenMs, reviewMs, reworkMs, replies }
    return { topic, ...help, ...judgeNetHelp(help, policy) }
  })
}

const NOTHING = { givenMs: 0, reviewMs: 0, reworkMs: 0, replies: 0 }
