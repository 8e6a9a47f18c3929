import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import type { PublicationId } from './draft-promises.ts'
import { slaPublications } from './tables.ts'

export type PublicationRow = typeof slaPublications.$inferSelect

/**
 * A publication, locked until the commit; workers wait with what they have done of it. Whoever writes to its parts too locks
 * them first. Refused with PUBLICATION_NOT_FOUND.
 */
export async function getPublication(tx: Tx, publicationId: PublicationId): Promise<PublicationRow> {
  const [publication] = await tx
    .select()
    .from(slaPublications)
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        eq(slaPublications.publicationId, publicationId),
      ),
    )
    .for('update')
  if (publication) return publication
  throw new Refusal('PUBLICATION_NOT_FOUND', 'This publication does not exist. Reload the page.', {
    path: ['publicationId'],
  })
}
