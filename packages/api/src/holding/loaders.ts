import { and, asc, eq, inArray } from 'drizzle-orm'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { BodyRow } from './queries.ts'
import { holdingTextBodies } from './tables.ts'

/** What holding texts say. */
export function holdingLoaders(read: Read) {
  return {
    bodiesOfHoldingText: manyByKey<string, BodyRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(holdingTextBodies)
          .where(
            and(
              eq(holdingTextBodies.organizationId, tx.organizationId),
              inArray(holdingTextBodies.holdingTextId, ids),
            ),
          )
          .orderBy(asc(holdingTextBodies.language)),
      (row) => row.holdingTextId,
    ),
  }
}
