import { isDeepStrictEqual } from 'node:util'
import { defaultTriageRules, type TriageRules } from '@relais/sla'
import { desc, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { cleanWhy } from '../triage/clean-why.ts'
import { loadRules } from './load-rules.ts'
import { readRules } from './read-rules.ts'
import { triageRules } from './tables.ts'

export interface PublishRulesInput {
  /** As `parseTriageRules` reads them. */
  rules: unknown
  /** The version that they were made from. */
  baseVersion: string
  reason: string
}

/**
 * Puts rules of triage in force for the messages that come in from now on; what was scored before keeps its scores. To go
 * back, an earlier version's rules are published once more. Gives the name of the version. Refused with what is wrong with
 * the rules, REASON_MISSING, REASON_TOO_LONG, TRIAGE_RULES_CHANGED when another version came in between, or
 * TRIAGE_RULES_SAME.
 */
export async function publishTriageRules(ctx: Ctx, input: PublishRulesInput): Promise<string> {
  const rules = readRules(input.rules)
  const why = cleanWhy(input.reason)
  if (why === null) {
    throw new Refusal('REASON_MISSING', 'Say why the rules change, in a few words.', { path: ['reason'] })
  }
  return ctx.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`triage rules ${tx.organizationId}`}::text, 0))`,
    )
    const { number, version } = await findNewest(tx)
    if (version !== input.baseVersion) {
      throw new Refusal(
        'TRIAGE_RULES_CHANGED',
        'Other rules were published since these were begun. Look at them, then publish yours from there.',
        { path: ['baseVersion'], parameters: { version } },
      )
    }
    if (saysTheSame(rules, await loadRules(tx))) {
      throw new Refusal('TRIAGE_RULES_SAME', 'These rules are in force already. Change something first.', {
        path: ['rules'],
      })
    }
    const rulesVersion = `triage-${number + 1}`
    const { laneFrom, mediumFrom, highFrom, points, words = {} } = rules
    await tx.insert(triageRules).values({
      organizationId: tx.organizationId,
      number: number + 1,
      rulesVersion,
      laneFrom,
      mediumFrom,
      highFrom,
      points,
      words,
      why,
      publishedAt: ctx.now(),
      publishedBy: memberOf(ctx.viewer),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'triageRules.published',
      subject: `organization:${tx.organizationId}`,
      detail: { version: rulesVersion, baseVersion: version },
    })
    return rulesVersion
  })
}

/** The version in force; that of Relais itself where nothing was published. */
async function findNewest(tx: Tx): Promise<{ number: number; version: string }> {
  const [newest] = await tx
    .select({ number: triageRules.number, version: triageRules.rulesVersion })
    .from(triageRules)
    .where(eq(triageRules.organizationId, tx.organizationId))
    .orderBy(desc(triageRules.number))
    .limit(1)
  return newest ?? { number: 0, version: defaultTriageRules.version }
}

function saysTheSame(one: TriageRules, other: TriageRules): boolean {
  const said = ({ version: _version, words = {}, ...rules }: TriageRules) => ({
    ...rules,
    words: Object.fromEntries(Object.entries(words).filter(([, phrases]) => phrases.length > 0)),
  })
  return isDeepStrictEqual(said(one), said(other))
}
