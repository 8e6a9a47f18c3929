import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { CorrectionRow } from './record-corrections.ts'
import { triageCorrections } from './tables.ts'

/** The last word of a person on one judgement of a ticket that was not taken back. Index triage_corrections_ticket. */
export async function findStanding(
  tx: Tx,
  { ticketId, what, topicId }: { ticketId: TicketId } & Pick<CorrectionRow, 'what' | 'topicId'>,
): Promise<CorrectionRow | null> {
  const [latest] = await tx
    .select()
    .from(triageCorrections)
    .where(
      and(
        eq(triageCorrections.organizationId, tx.organizationId),
        eq(triageCorrections.ticketId, ticketId),
        eq(triageCorrections.what, what),
        topicId === null ? undefined : eq(triageCorrections.topicId, topicId),
        isNull(triageCorrections.undoneAt),
      ),
    )
    .orderBy(desc(triageCorrections.at), desc(triageCorrections.correctionId))
    .limit(1)
  return latest ?? null
}
