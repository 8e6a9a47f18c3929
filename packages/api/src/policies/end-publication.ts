import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { notifyPublished } from '../notifications/notify-published.ts'
import type { PublicationId } from './draft-promises.ts'
import type { PublicationRow } from './get-publication.ts'
import { type PublicationStatus, slaPublications } from './tables.ts'

/** Ends a publication, or its dry run, whose last part is over; one that is under way no more stays as it is. */
export async function endPublication(tx: Tx, world: World, publication: PublicationRow): Promise<void> {
  const { status, publicationId, policyVersion } = publication
  if (status === 'counting') await change(tx, publicationId, { status: 'counted' })
  if (status !== 'publishing') return
  await change(tx, publicationId, { status: 'published', finishedAt: world.now() })
  const {
    done,
    leftOut,
    publishedMoved: moved,
    publishedLate: newlyLate,
    publishedRescued: rescued,
  } = publication
  await recordAudit(tx, world.keys, {
    at: world.now(),
    actor: 'relais',
    action: 'promises.moved',
    subject: `publication:${publicationId}`,
    detail: { policyVersion, done, leftOut, moved, newlyLate, rescued },
  })
  await notifyPublished(tx, world, { publicationId, moved, newlyLate })
}

/**
 * Leaves a publication that ends every worker to a person: publishing it again goes on where it stopped. Nothing happens
 * where it was left already, because of another part.
 */
export async function failPublication(tx: Tx, world: World, publicationId: PublicationId): Promise<void> {
  const isFailed = await change(tx, publicationId, {
    status: 'failed',
    problem: 'DIED',
    finishedAt: world.now(),
  })
  if (!isFailed) return
  await recordAudit(tx, world.keys, {
    at: world.now(),
    actor: 'relais',
    action: 'promises.failed',
    subject: `publication:${publicationId}`,
    detail: { problem: 'DIED' },
  })
}

/** Changes a publication that is under way, and says whether it is. */
async function change(
  tx: Tx,
  publicationId: PublicationId,
  values: { status: PublicationStatus; problem?: string; finishedAt?: Date },
): Promise<boolean> {
  const changed = await tx
    .update(slaPublications)
    .set(values)
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        eq(slaPublications.publicationId, publicationId),
        inArray(slaPublications.status, ['counting', 'publishing']),
      ),
    )
    .returning({ publicationId: slaPublications.publicationId })
  return changed.length > 0
}
