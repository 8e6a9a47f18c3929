import type { PolicyDraft } from '@relais/sla'
import { count, desc, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { memberOf } from '../members/act-as.ts'
import { type CalendarHashes, type PublishMode, slaPolicies } from './tables.ts'

/** Whoever changes what is promised waits here for the one before, so that versions follow each other. */
export async function lockPolicies(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`promises ${tx.organizationId}`}::text, 0))`,
  )
}

export type PolicyRow = typeof slaPolicies.$inferSelect

/** The version in force. */
export async function getNewestVersion(tx: Tx): Promise<PolicyRow> {
  const [newest] = await tx
    .select()
    .from(slaPolicies)
    .where(eq(slaPolicies.organizationId, tx.organizationId))
    .orderBy(desc(slaPolicies.publishedAt))
    .limit(1)
  if (!newest) throw new Error('This organization has no promises; create it with createOrganization.')
  return newest
}

/** The name of the next version: versions are never deleted, so their number tells. */
export async function nextVersion(tx: Tx): Promise<string> {
  const [versions] = await tx
    .select({ count: count() })
    .from(slaPolicies)
    .where(eq(slaPolicies.organizationId, tx.organizationId))
  return `promises-${versions!.count + 1}`
}

/** Now, or just after a version that a clock which has been set back dates later: the newest is the one in force. */
export function followingInstant({ publishedAt }: PolicyRow, now: Date): Date {
  return new Date(Math.max(now.getTime(), publishedAt.getTime() + 1))
}

/**
 * Puts another version in force, from now on and for what begins from now on; what runs is another matter. The policies
 * have to be locked.
 */
export async function insertVersion(
  tx: Tx,
  ctx: Ctx,
  version: { definition: PolicyDraft; calendars: CalendarHashes; mode: PublishMode },
): Promise<{ policyVersion: string; publishedAt: Date }> {
  const newest = await getNewestVersion(tx)
  const policyVersion = await nextVersion(tx)
  const publishedAt = followingInstant(newest, ctx.now())
  await tx.insert(slaPolicies).values({
    ...version,
    organizationId: tx.organizationId,
    policyVersion,
    definition: { ...version.definition, version: policyVersion },
    publishedAt,
    publishedBy: memberOf(ctx.viewer),
  })
  return { policyVersion, publishedAt }
}
