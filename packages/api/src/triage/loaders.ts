import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { manyByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { CorrectionRow } from './record-corrections.ts'
import { triageCorrections } from './tables.ts'

/** What people said of triage. */
export function triageLoaders(read: Read) {
  return {
    /** The last word on each judgement of each ticket that stands. Index triage_corrections_ticket. */
    correctionsOfTicket: manyByKey<string, CorrectionRow>(
      read,
      (tx, ids) =>
        tx
          .selectDistinctOn([triageCorrections.ticketId, triageCorrections.what, triageCorrections.topicId])
          .from(triageCorrections)
          .where(
            and(
              eq(triageCorrections.organizationId, tx.organizationId),
              inArray(triageCorrections.ticketId, ids),
              isNull(triageCorrections.undoneAt),
            ),
          )
          .orderBy(
            asc(triageCorrections.ticketId),
            asc(triageCorrections.what),
            asc(triageCorrections.topicId),
            desc(triageCorrections.at),
            desc(triageCorrections.correctionId),
          ),
      (row) => row.ticketId,
    ),
  }
}
