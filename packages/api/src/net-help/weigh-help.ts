import { judgeNetHelp } from '@relais/sla'
import { lte } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { enterTopic } from '../overflow/enter-topic.ts'
import { loadOverflowPolicy } from '../overflow/load-overflow-policy.ts'
import { notifyWithheld } from '../notifications/notify-withheld.ts'
import { withholdByRule } from '../volunteers/withhold-by-rule.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { readTopicHelp } from './read-topic-help.ts'
import { netHelpLooks } from './tables.ts'

/** How often help is weighed: a topic is not judged by the hour, and nobody waits for it. */
const EVERY_MS = 3_600_000

/** Weighs help on every topic, unless somebody has within the hour. Tells whether it did. */
export async function weighHelpIfDue(tx: Tx, world: World): Promise<boolean> {
  const { organizationId } = tx
  const now = world.now()
  const lookAt = new Date(now.getTime() + EVERY_MS)
  const [due] = await tx
    .insert(netHelpLooks)
    .values({ organizationId, lookAt })
    .onConflictDoUpdate({
      target: netHelpLooks.organizationId,
      set: { lookAt },
      setWhere: lte(netHelpLooks.lookAt, now),
    })
    .returning()
  if (!due) return false
  await weighHelp(tx, world)
  return true
}

/**
 * Keeps from volunteers each topic on which enough answers tell that help costs more than it gives. The ledger says why, and
 * those who help on it are told. One that is kept from them already stays as it is.
 */
export async function weighHelp(tx: Tx, world: World): Promise<void> {
  const now = world.now()
  const { policy } = await loadOverflowPolicy(tx)
  const costly = (await readTopicHelp(tx, now, policy))
    .map((help) => ({ ...help, ...judgeNetHelp(help, policy) }))
    .filter(({ verdict }) => verdict === 'costs')
  const withheld = await withholdByRule(
    tx,
    world,
    costly.map(({ topicId }) => topicId as TopicId),
  )
  for (const { topicId, name } of withheld) {
    const { netMs, givenMs, reviewMs, reworkMs, replies } = costly.find((one) => one.topicId === topicId)!
    const { netHelpWindowMs: windowMs } = policy
    await enterTopic(tx, {
      kind: 'topicWithheld',
      at: now,
      byId: null,
      reason: {
        code: 'topic_costs',
        parameters: { topic: name, netMs, givenMs, reviewMs, reworkMs, replies, windowMs },
      },
    })
    await notifyWithheld(tx, world, { topicId, at: now })
  }
  // Last of all: whoever enters in the record makes others wait until the commit.
  for (const { topicId } of withheld) {
    await recordAudit(tx, world.keys, {
      at: now,
      actor: 'relais',
      action: 'topic.withheld',
      subject: `topic:${topicId}`,
      detail: { because: 'netHelp' },
    })
  }
}
