import { and, eq, inArray } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { SignatureRow } from './queries.ts'
import { charterSignatures } from './tables.ts'

/** The viewer's own signatures, by the number of the version. */
export function charterLoaders(read: Read, viewer: Viewer) {
  return {
    ownSignatureOfCharter: oneByKey<string, SignatureRow>(
      read,
      (tx, numbers) =>
        tx
          .select()
          .from(charterSignatures)
          .where(
            and(
              eq(charterSignatures.organizationId, tx.organizationId),
              eq(charterSignatures.memberId, viewer.memberId),
              inArray(charterSignatures.number, numbers.map(Number)),
            ),
          ),
      (row) => String(row.number),
    ),
  }
}
