import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { AttachmentId } from '../db/id.ts'
import { attachmentPieces } from './tables.ts'

/** The file as it is kept, or the small picture of it. */
export type Edition = 'whole' | 'thumbnail'

const PIECE_BYTES = 512 * 1024

/** Writes the bytes of one edition of a file, in pieces. */
export async function writePieces(
  tx: Tx,
  attachmentId: AttachmentId,
  edition: Edition,
  body: Uint8Array,
): Promise<void> {
  for (let number = 0; number * PIECE_BYTES < body.length; number += 1) {
    const piece = body.subarray(number * PIECE_BYTES, (number + 1) * PIECE_BYTES)
    await tx
      .insert(attachmentPieces)
      .values({ organizationId: tx.organizationId, attachmentId, edition, number, body: piece })
  }
}

/** The bytes from `start` to `end`, both included, and no piece that holds none of them. */
export async function readPieces(
  tx: Tx,
  attachmentId: string,
  edition: Edition,
  { start, end }: { start: number; end: number } = { start: 0, end: Number.MAX_SAFE_INTEGER },
): Promise<Buffer> {
  const first = Math.floor(start / PIECE_BYTES)
  const last = Math.min(Math.floor(end / PIECE_BYTES), 32_767)
  const pieces = await tx
    .select({ body: attachmentPieces.body })
    .from(attachmentPieces)
    .where(
      and(
        eq(attachmentPieces.organizationId, tx.organizationId),
        eq(attachmentPieces.attachmentId, attachmentId),
        eq(attachmentPieces.edition, edition),
        gte(attachmentPieces.number, first),
        lte(attachmentPieces.number, last),
      ),
    )
    .orderBy(asc(attachmentPieces.number))
  const offset = first * PIECE_BYTES
  return Buffer.concat(pieces.map(({ body }) => body)).subarray(start - offset, end - offset + 1)
}
