import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type Id, newId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { announcePublications } from './announce-publications.ts'
import { followingInstant, getNewestVersion, lockPolicies, nextVersion } from './insert-version.ts'
import { layOutParts } from './lay-out-parts.ts'
import { readPolicy } from './read-policy.ts'
import { type PublishMode, slaPublications } from './tables.ts'

export type PublicationId = Id<'publication'>

/**
 * Checks a policy and begins its dry run, which a worker does. It takes the place of a draft that nobody published.
 * Refused with PROMISES_PUBLISHING while a publication is under way, or with what is wrong with the policy.
 */
export async function draftPromises(
  ctx: Ctx,
  input: { definition: unknown; mode: PublishMode },
): Promise<PublicationId> {
  return ctx.transaction(async (tx) => {
    await lockPolicies(tx)
    await refuseUnderWay(tx)
    const { definition, calendars } = await readPolicy(tx, input.definition, ctx.now())
    const newest = await getNewestVersion(tx)
    const now = followingInstant(newest, ctx.now())
    await discardDrafts(tx, now)
    const publicationId: PublicationId = newId<'publication'>()
    // Nothing that runs changes in this mode, so there is nothing to count.
    const isCounted = input.mode === 'newCycles'
    await tx.insert(slaPublications).values({
      organizationId: tx.organizationId,
      publicationId,
      baseVersion: newest.policyVersion,
      policyVersion: await nextVersion(tx),
      definition,
      calendars,
      mode: input.mode,
      status: isCounted ? 'counted' : 'counting',
      draftedBy: memberOf(ctx.viewer),
      draftedAt: now,
    })
    if (!isCounted) await layOutParts(tx, publicationId)
    await announcePublications(tx)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'promises.drafted',
      subject: `publication:${publicationId}`,
      detail: { baseVersion: newest.policyVersion, mode: input.mode },
    })
    return publicationId
  })
}

/** Gives up whatever nobody published, a dry run that could not be ended included. */
export async function discardDrafts(tx: Tx, now: Date): Promise<void> {
  await tx
    .update(slaPublications)
    .set({ status: 'discarded', finishedAt: now })
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        isNull(slaPublications.publishedAt),
        inArray(slaPublications.status, ['counting', 'counted', 'failed']),
      ),
    )
}

/** Refused with PROMISES_PUBLISHING while a publication is under way. */
export async function refuseUnderWay(tx: Tx): Promise<void> {
  const [publishing] = await tx
    .select({ policyVersion: slaPublications.policyVersion })
    .from(slaPublications)
    .where(
      and(eq(slaPublications.organizationId, tx.organizationId), eq(slaPublications.status, 'publishing')),
    )
  if (!publishing) return
  throw new Refusal(
    'PROMISES_PUBLISHING',
    'Promises are being published just now. Wait until they are, then draft the next ones.',
    { parameters: { policyVersion: publishing.policyVersion } },
  )
}
