import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type TemplateId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkTemplate, type NewTemplate } from './check-template.ts'
import { checkShortcutFree, type TemplateRow, writeTemplateTexts } from './keep-template.ts'
import { templates } from './tables.ts'

/** Keeps a text that is written again and again. Refused when its shortcut is taken or a variable is unknown. */
export async function createTemplate(ctx: Ctx, input: NewTemplate): Promise<TemplateRow> {
  const checked = checkTemplate(input)
  return ctx.transaction(async (tx) => {
    const templateId: TemplateId = newId<'template'>()
    const now = ctx.now()
    await checkShortcutFree(tx, checked.shortcut, templateId)
    const [row] = await tx
      .insert(templates)
      .values({
        organizationId: tx.organizationId,
        templateId,
        name: checked.name,
        shortcut: checked.shortcut,
        createdAt: now,
        updatedAt: now,
        updatedBy: memberOf(ctx.viewer),
      })
      .returning()
    await writeTemplateTexts(tx, templateId, checked)
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'template.created',
      subject: `template:${templateId}`,
    })
    return row!
  })
}
