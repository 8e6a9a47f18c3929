import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import type { PublicationId } from './draft-promises.ts'
import { getPublication } from './get-publication.ts'
import { slaPublications } from './tables.ts'

/** Gives a draft up; one that was given up before stays so. Refused with PROMISES_PUBLISHED when it holds already. */
export async function discardPromises(ctx: Ctx, publicationId: PublicationId): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { status, publishedAt } = await getPublication(tx, publicationId)
    if (status === 'discarded') return
    if (publishedAt !== null) {
      throw new Refusal('PROMISES_PUBLISHED', 'These promises hold already. Draft others to change them.', {
        path: ['publicationId'],
      })
    }
    await tx
      .update(slaPublications)
      .set({ status: 'discarded', finishedAt: ctx.now() })
      .where(
        and(
          eq(slaPublications.organizationId, tx.organizationId),
          eq(slaPublications.publicationId, publicationId),
        ),
      )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'promises.discarded',
      subject: `publication:${publicationId}`,
    })
  })
}
