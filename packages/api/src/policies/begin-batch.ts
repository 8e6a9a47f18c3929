import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { cutParts } from './cut-parts.ts'
import type { PublicationId } from './draft-promises.ts'
import type { PublicationRow } from './get-publication.ts'
import { slaPublicationParts, slaPublications } from './tables.ts'

/** What a worker is about to go through: tickets after the cursor, up to the end of the part. */
export interface Batch {
  publication: PublicationRow
  number: number
  cursor: string | null
  upTo: string | null
}

/**
 * A publication as it stands, and what is left of one of its parts, which the worker has locked; null when it is not under
 * way any more. The publication is not locked: workers at other parts write to it. Whoever begins the first part cuts it.
 */
export async function beginBatch(
  tx: Tx,
  publicationId: PublicationId,
  number: number,
  smallestPart: number,
): Promise<Batch | null> {
  const [begun] = await tx
    .select({ publication: slaPublications, part: slaPublicationParts })
    .from(slaPublicationParts)
    .innerJoin(
      slaPublications,
      and(
        eq(slaPublications.organizationId, slaPublicationParts.organizationId),
        eq(slaPublications.publicationId, slaPublicationParts.publicationId),
      ),
    )
    .where(
      and(
        eq(slaPublicationParts.organizationId, tx.organizationId),
        eq(slaPublicationParts.publicationId, publicationId),
        eq(slaPublicationParts.number, number),
        inArray(slaPublications.status, ['counting', 'publishing']),
      ),
    )
  if (!begun) return null
  const { publication, part } = begun
  if (part.cursor !== null || part.upTo !== null) {
    return { publication, number, cursor: part.cursor, upTo: part.upTo }
  }
  const { total, upTo } = await cutParts(tx, publicationId, smallestPart)
  return { publication: { ...publication, total }, number, cursor: null, upTo }
}
