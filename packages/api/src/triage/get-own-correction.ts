import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import type { CorrectionId, CorrectionRow } from './record-corrections.ts'
import { triageCorrections } from './tables.ts'

/** A correction of the viewer's own that stands; refused with TRIAGE_CORRECTION_NOT_FOUND. */
export async function getOwnCorrection(ctx: Ctx, tx: Tx, correctionId: CorrectionId): Promise<CorrectionRow> {
  const [row] = await tx
    .select()
    .from(triageCorrections)
    .where(
      and(
        eq(triageCorrections.organizationId, tx.organizationId),
        eq(triageCorrections.correctionId, correctionId),
        isNull(triageCorrections.undoneAt),
      ),
    )
  if (row && row.memberId === memberOf(ctx.viewer)) return row
  throw new Refusal(
    'TRIAGE_CORRECTION_NOT_FOUND',
    'There is no such correction of yours any more. Reload the page.',
    {
      path: ['correctionId'],
    },
  )
}
