import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { announcePublications } from './announce-publications.ts'
import { discardDrafts, type PublicationId, refuseUnderWay } from './draft-promises.ts'
import { getPublication, type PublicationRow } from './get-publication.ts'
import { getNewestVersion, insertVersion, lockPolicies } from './insert-version.ts'
import { forgiveDeaths, layOutParts, lockParts } from './lay-out-parts.ts'
import { slaPublications } from './tables.ts'

/**
 * Publishes a draft whose dry run is done: from now on it holds for what begins, and a worker moves what runs as the mode
 * says. What failed on the way goes on where it stopped, in the place of a draft; what is published or being published
 * stays as it is. Refused with PROMISES_COUNTING, PROMISES_DISCARDED, PROMISES_PUBLISHING while another one goes on, or
 * PROMISES_CHANGED when another version came in between.
 */
export async function publishPromises(ctx: Ctx, publicationId: PublicationId): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockPolicies(tx)
    await lockParts(tx, publicationId)
    const publication = await getPublication(tx, publicationId)
    const { status, mode, definition, calendars } = publication
    if (status === 'publishing' || status === 'published') return
    const own = and(
      eq(slaPublications.organizationId, tx.organizationId),
      eq(slaPublications.publicationId, publicationId),
    )
    let { policyVersion } = publication
    if (status === 'failed' && publication.publishedAt !== null) {
      await refuseUnderWay(tx)
      await discardDrafts(tx, ctx.now())
      await tx
        .update(slaPublications)
        .set({ status: 'publishing', problem: null, finishedAt: null })
        .where(own)
      await forgiveDeaths(tx, publicationId)
    } else {
      refuseUnready(publication)
      const { policyVersion: inForce } = await getNewestVersion(tx)
      if (inForce !== publication.baseVersion) {
        throw new Refusal(
          'PROMISES_CHANGED',
          'Other promises were published since this was drafted. Draft it again to see what it changes now.',
          { path: ['publicationId'], parameters: { policyVersion: inForce } },
        )
      }
      const published = await insertVersion(tx, ctx, { definition, calendars, mode })
      const isDone = mode === 'newCycles'
      policyVersion = published.policyVersion
      await tx
        .update(slaPublications)
        .set({
          status: isDone ? 'published' : 'publishing',
          policyVersion,
          publishedAt: published.publishedAt,
          publishedBy: memberOf(ctx.viewer),
          finishedAt: isDone ? published.publishedAt : null,
          done: 0,
          leftOut: 0,
        })
        .where(own)
      if (!isDone) await layOutParts(tx, publicationId)
    }
    await announcePublications(tx)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: status === 'failed' ? 'promises.resumed' : 'promises.published',
      subject: `publication:${publicationId}`,
      detail: { policyVersion, mode },
    })
  })
}

function refuseUnready({ status }: PublicationRow): void {
  const path = ['publicationId']
  if (status === 'counting') {
    throw new Refusal('PROMISES_COUNTING', 'The dry run is still under way. Wait until it has counted.', {
      path,
    })
  }
  if (status === 'discarded' || status === 'failed') {
    throw new Refusal('PROMISES_DISCARDED', 'This draft was given up. Draft it again.', { path })
  }
}
