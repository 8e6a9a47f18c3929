import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { checkCharterTexts, type WrittenTexts } from './check-charter-texts.ts'
import { lockCharter } from './lock-charter.ts'
import { type CharterDraftRow, findCharterDraft, findCharterInForce } from './queries.ts'
import { charterDrafts } from './tables.ts'

/**
 * Keeps what is being written; nobody is asked to sign it. Refused with what is wrong with the texts, or
 * CHARTER_DRAFT_CHANGED when somebody else saved since it was read (revision 0 for none).
 */
export async function saveCharterDraft(
  ctx: Ctx,
  input: { texts: WrittenTexts; revision: number },
): Promise<CharterDraftRow> {
  const texts = checkCharterTexts(input.texts)
  return ctx.transaction(async (tx) => {
    await lockCharter(tx, 'to publish')
    const known = await findCharterDraft(tx)
    if ((known?.revision ?? 0) !== input.revision) {
      throw new Refusal(
        'CHARTER_DRAFT_CHANGED',
        'Somebody else saved this draft since you read it. Read it again, then write your changes into it.',
        { parameters: { revision: known?.revision ?? 0 }, path: ['revision'] },
      )
    }
    const { number: baseNumber } = await findCharterInForce(tx)
    const saved = { texts, savedAt: ctx.now(), savedBy: memberOf(ctx.viewer) }
    const [draft] = await tx
      .insert(charterDrafts)
      .values({ organizationId: tx.organizationId, baseNumber, ...saved })
      .onConflictDoUpdate({
        target: charterDrafts.organizationId,
        set: { ...saved, revision: sql`${charterDrafts.revision} + 1` },
      })
      .returning()
    return draft!
  })
}
