import { createHash } from 'node:crypto'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { KnowledgeLanguage } from '../knowledge/tables.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockCharter } from './lock-charter.ts'
import { findCharterInForce, findSignature, type SignatureRow } from './queries.ts'
import { charterSignatures } from './tables.ts'

/**
 * The member signs the charter in force, in the language in which they read it. Signing again changes nothing. Refused with
 * CHARTER_CHANGED when another version is in force than the one they read, or CHARTER_NOT_IN_LANGUAGE.
 */
export async function signCharter(
  ctx: Ctx,
  input: { number: number; language: KnowledgeLanguage },
): Promise<SignatureRow> {
  const { number, language } = input
  const { memberId } = ctx.viewer
  return ctx.transaction(async (tx) => {
    await lockCharter(tx, 'to sign')
    const charter = await findCharterInForce(tx)
    if (charter.number !== number) {
      throw new Refusal(
        'CHARTER_CHANGED',
        'Another version of the charter is in force by now. Read that one.',
        {
          parameters: { number: charter.number },
          path: ['number'],
        },
      )
    }
    const text = charter.texts[language]
    if (text === undefined) {
      throw new Refusal(
        'CHARTER_NOT_IN_LANGUAGE',
        'The charter is not written in this language. Choose another.',
        {
          parameters: { language },
          path: ['language'],
        },
      )
    }
    const [signature] = await tx
      .insert(charterSignatures)
      .values({
        organizationId: tx.organizationId,
        memberId,
        number,
        language,
        textDigest: createHash('sha256').update(text).digest('hex'),
        signedAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning()
    if (!signature) return (await findSignature(tx, memberId, number))!
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'charter.signed',
      subject: `member:${memberId}`,
      detail: { number, language },
    })
    return signature
  })
}
