import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { PublicationId } from './draft-promises.ts'
import { slaPublicationParts } from './tables.ts'

/** Lays out what a publication has to go through as one part; the worker that begins it cuts it. */
export async function layOutParts(tx: Tx, publicationId: PublicationId): Promise<void> {
  await tx.delete(slaPublicationParts).where(ofPublication(tx, publicationId))
  await tx.insert(slaPublicationParts).values({ organizationId: tx.organizationId, publicationId, number: 1 })
}

/**
 * Waits for the batches under way and keeps workers from the next ones until the commit. Workers hold a part when they
 * write to its publication, so whoever wants both locks the parts first.
 */
export async function lockParts(tx: Tx, publicationId: PublicationId): Promise<void> {
  await tx
    .select({ number: slaPublicationParts.number })
    .from(slaPublicationParts)
    .where(ofPublication(tx, publicationId))
    .orderBy(slaPublicationParts.number)
    .for('update')
}

/** Counts the deaths of workers from nought again: a person has decided that it is tried once more. */
export async function forgiveDeaths(tx: Tx, publicationId: PublicationId): Promise<void> {
  await tx.update(slaPublicationParts).set({ attempts: 0 }).where(ofPublication(tx, publicationId))
}

const ofPublication = (tx: Tx, publicationId: PublicationId) =>
  and(
    eq(slaPublicationParts.organizationId, tx.organizationId),
    eq(slaPublicationParts.publicationId, publicationId),
  )
