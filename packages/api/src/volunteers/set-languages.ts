import type { Language, LanguageLevel } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { volunteerLanguages } from './tables.ts'

/**
 * Says how well one writes which languages; those that are left out, not at all. Refused with LANGUAGE_TWICE.
 */
export async function setLanguages(
  ctx: Ctx,
  input: { languages: { language: Language; level: LanguageLevel }[] },
): Promise<void> {
  const { languages } = input
  const { memberId } = ctx.viewer
  const twice = languages.findIndex(
    ({ language }, at) => languages.findIndex((one) => one.language === language) < at,
  )
  if (twice >= 0) {
    throw new Refusal('LANGUAGE_TWICE', 'Name each language once.', { path: ['languages', String(twice)] })
  }
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await getVolunteer(tx, memberId)
    await tx
      .delete(volunteerLanguages)
      .where(
        and(eq(volunteerLanguages.organizationId, organizationId), eq(volunteerLanguages.memberId, memberId)),
      )
    if (languages.length > 0) {
      await tx
        .insert(volunteerLanguages)
        .values(languages.map(({ language, level }) => ({ organizationId, memberId, language, level })))
    }
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.languagesSet',
      subject: `member:${memberId}`,
      detail: Object.fromEntries(languages.map(({ language, level }) => [language, level])),
    })
  })
}
