import { isDeepStrictEqual } from 'node:util'
import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { topics } from '../voice/tables.ts'
import type { CharterRules } from './charter-rules.ts'
import { loadCharterRules, type SetRules } from './load-charter-rules.ts'
import { lockCharter } from './lock-charter.ts'
import { readCharterRules, type WrittenRules } from './read-charter-rules.ts'
import { charterRules } from './tables.ts'

/**
 * Puts rules in force for whatever is sent from now on; nobody has to sign for that. Setting what is in force already
 * changes nothing. Refused with what is wrong with them, CHARTER_RULES_CHANGED when somebody else set others since they
 * were read, or TOPIC_NOT_FOUND.
 */
export async function setCharterRules(
  ctx: Ctx,
  input: { number: number; rules: WrittenRules },
): Promise<SetRules> {
  const rules = readCharterRules(input.rules)
  return ctx.transaction(async (tx) => {
    await lockCharter(tx, 'to publish')
    const inForce = await loadCharterRules(tx)
    await checkTopics(tx, rules)
    if (isDeepStrictEqual(inForce.rules, rules)) return inForce
    if (inForce.number !== input.number) {
      throw new Refusal(
        'CHARTER_RULES_CHANGED',
        'Somebody else changed the rules since you read them. Read them again, then make your changes.',
        { parameters: { number: inForce.number }, path: ['number'] },
      )
    }
    const number = inForce.number + 1
    const set = { number, changedAt: ctx.now(), changedBy: memberOf(ctx.viewer) }
    await tx.insert(charterRules).values({ organizationId: tx.organizationId, ...rules, ...set })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'charterRules.set',
      subject: `organization:${tx.organizationId}`,
      detail: { number },
    })
    return { ...set, rules }
  })
}

async function checkTopics(tx: Tx, { limits }: CharterRules): Promise<void> {
  const wanted = [...new Set(limits.flatMap(({ topicIds }) => topicIds))]
  if (wanted.length === 0) return
  const found = await tx
    .select({ topicId: topics.topicId })
    .from(topics)
    .where(and(eq(topics.organizationId, tx.organizationId), inArray(topics.topicId, wanted)))
  if (found.length === wanted.length) return
  const index = limits.findIndex(({ topicIds }) =>
    topicIds.some((topicId) => !found.some((one) => one.topicId === topicId)),
  )
  throw new Refusal('TOPIC_NOT_FOUND', 'This topic does not exist. Reload the page.', {
    path: ['rules', 'limits', String(index), 'topicIds'],
  })
}
