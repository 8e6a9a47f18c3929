import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { triageCorrections } from './tables.ts'

/** What was corrected in an act that is taken back was never an example. */
export async function takeBackCorrections(
  tx: Tx,
  { ticketId, changeKey, at }: { ticketId: TicketId; changeKey: string; at: Date },
): Promise<void> {
  await tx
    .update(triageCorrections)
    .set({ undoneAt: at })
    .where(
      and(
        eq(triageCorrections.organizationId, tx.organizationId),
        eq(triageCorrections.ticketId, ticketId),
        eq(triageCorrections.changeKey, changeKey),
        isNull(triageCorrections.undoneAt),
      ),
    )
}
