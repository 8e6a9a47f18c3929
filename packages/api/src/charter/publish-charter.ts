import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { cleanWhy } from '../triage/clean-why.ts'
import { lockCharter } from './lock-charter.ts'
import { findCharterDraft, findCharterInForce } from './queries.ts'
import { charterDrafts, charterVersions } from './tables.ts'

/**
 * Puts the draft in force as the next version of the charter: everybody is asked to sign it, and volunteers are offered
 * nothing before they have. Gives its number. Refused with CHARTER_NO_DRAFT, CHARTER_DRAFT_CHANGED when it is not the
 * revision that was read, CHARTER_CHANGED when another version came in between, CHARTER_SAME or REASON_MISSING.
 */
export async function publishCharter(ctx: Ctx, input: { revision: number; reason: string }): Promise<number> {
  const why = cleanWhy(input.reason)
  if (why === null) {
    throw new Refusal(
      'REASON_MISSING',
      'Say what changes, in a few words: everybody reads it before they sign.',
      {
        path: ['reason'],
      },
    )
  }
  return ctx.transaction(async (tx) => {
    await lockCharter(tx, 'to publish')
    const draft = await findCharterDraft(tx)
    if (!draft) throw new Refusal('CHARTER_NO_DRAFT', 'There is no draft to publish. Write one first.')
    if (draft.revision !== input.revision) {
      throw new Refusal(
        'CHARTER_DRAFT_CHANGED',
        'Somebody else saved this draft since you read it. Read it again.',
        {
          parameters: { revision: draft.revision },
          path: ['revision'],
        },
      )
    }
    const inForce = await findCharterInForce(tx)
    if (inForce.number !== draft.baseNumber) {
      throw new Refusal(
        'CHARTER_CHANGED',
        'Another version was published since this draft was begun. Discard it, and begin from that one.',
        { parameters: { number: inForce.number } },
      )
    }
    if (isDeepStrictEqual(inForce.texts, draft.texts)) {
      throw new Refusal('CHARTER_SAME', 'This charter is in force already. Change something first.')
    }
    const number = inForce.number + 1
    await tx.insert(charterVersions).values({
      organizationId: tx.organizationId,
      number,
      texts: draft.texts,
      why,
      publishedAt: ctx.now(),
      publishedBy: memberOf(ctx.viewer),
    })
    await tx.delete(charterDrafts).where(eq(charterDrafts.organizationId, tx.organizationId))
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'charter.published',
      subject: `organization:${tx.organizationId}`,
      detail: { number, languages: Object.keys(draft.texts).toSorted().join(',') },
    })
    return number
  })
}
