import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { contacts } from './tables.ts'

/** More than these are no help in choosing one. */
const MOST_SEGMENTS = 100

/** The segments that contacts are in, by name. Index contacts_segment. */
export async function listSegments(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ segment: contacts.segment })
    .from(contacts)
    .where(
      and(
        eq(contacts.organizationId, tx.organizationId),
        isNotNull(contacts.segment),
        isNull(contacts.mergedIntoId),
      ),
    )
    .orderBy(asc(contacts.segment))
    .limit(MOST_SEGMENTS)
  return rows.map(({ segment }) => segment!)
}
