import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { notifyPublished } from '../notifications/notify-published.ts'
import type { PublicationId } from './draft-promises.ts'
import type { PublicationRow } from './get-publication.ts'
import { slaPublications } from './tables.ts'

/** Records the end of a publication whose last batch is done. False while there is more to do. */
export async function endPublication(tx: Tx, world: World, publication: PublicationRow): Promise<boolean> {
  const { status, publicationId, policyVersion } = publication
  if (status === 'counting' || status === 'publishing') return false
  if (status !== 'published') return true
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
  return true
}

/** Leaves a publication that ends every worker to a person: publishing it again goes on where it stopped. */
export async function failPublication(tx: Tx, world: World, publicationId: PublicationId): Promise<void> {
  await tx
    .update(slaPublications)
    .set({ status: 'failed', problem: 'DIED', finishedAt: world.now() })
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        eq(slaPublications.publicationId, publicationId),
      ),
    )
  await recordAudit(tx, world.keys, {
    at: world.now(),
    actor: 'relais',
    action: 'promises.failed',
    subject: `publication:${publicationId}`,
    detail: { problem: 'DIED' },
  })
}
