import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { isSupervisor } from '../graphql/access.ts'
import type { CallRow, OpeningRow } from './queries.ts'
import { overflowCalls, overflowOpenings } from './tables.ts'

/** Which wave of calls an entry of the ledger tells of: the number of its round, and its own. */
export type WaveKey = `${number} ${number}`

/** Calls with what they were made for. */
export function overflowLoaders(read: Read, viewer: Viewer) {
  return {
    /** A call of one's own; of anybody for supervisors. */
    overflowCall: oneByKey<string, CallRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(overflowCalls)
          .where(
            and(
              eq(overflowCalls.organizationId, tx.organizationId),
              inArray(overflowCalls.callId, ids),
              isSupervisor(viewer) ? undefined : eq(overflowCalls.memberId, viewer.memberId),
            ),
          ),
      (row) => row.callId,
    ),
    /** Index overflow_calls_wave. */
    callsOfWave: manyByKey<WaveKey, CallRow>(
      read,
      (tx, waves) =>
        tx
          .select()
          .from(overflowCalls)
          .where(
            and(
              eq(overflowCalls.organizationId, tx.organizationId),
              inArray(
                sql`(${overflowCalls.round}, ${overflowCalls.wave})`,
                waves.map((key) => {
                  const [round, wave] = key.split(' ').map(Number)
                  return sql`(${round}::int, ${wave}::int)`
                }),
              ),
            ),
          )
          .orderBy(asc(overflowCalls.callId)),
      ({ round, wave }) => `${round} ${wave}`,
    ),
    overflowOpening: oneByKey<string, OpeningRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(overflowOpenings)
          .where(
            and(
              eq(overflowOpenings.organizationId, tx.organizationId),
              inArray(overflowOpenings.openingId, ids),
            ),
          ),
      (row) => row.openingId,
    ),
  }
}
