import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { touchTickets } from '../db/live-changes.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { Refusal } from '../refusal.ts'
import { cleanWhy } from './clean-why.ts'
import { getOwnCorrection } from './get-own-correction.ts'
import type { CorrectionId, CorrectionRow } from './record-corrections.ts'
import { triageCorrections } from './tables.ts'

/**
 * Says afterwards why one corrected, for all that was corrected in the same act. Refused with TRIAGE_CORRECTION_NOT_FOUND,
 * REASON_MISSING or REASON_TOO_LONG.
 */
export async function explainCorrection(
  ctx: Ctx,
  input: { correctionId: CorrectionId; reason: string },
): Promise<CorrectionRow> {
  const why = cleanWhy(input.reason)
  if (why === null) throw new Refusal('REASON_MISSING', 'Say why, in a few words.', { path: ['reason'] })
  return ctx.transaction(async (tx) => {
    const correction = await getOwnCorrection(ctx, tx, input.correctionId)
    await lockTicket(tx, correction.ticketId)
    await tx
      .update(triageCorrections)
      .set({ why })
      .where(
        and(
          eq(triageCorrections.organizationId, tx.organizationId),
          eq(triageCorrections.ticketId, correction.ticketId),
          eq(triageCorrections.changeKey, correction.changeKey),
        ),
      )
    await touchTickets(tx, [correction.ticketId])
    return { ...correction, why }
  })
}
