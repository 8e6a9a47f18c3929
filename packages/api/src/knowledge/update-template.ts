import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TemplateId } from '../db/id.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { checkTemplate, type NewTemplate } from './check-template.ts'
import { checkVersion } from './check-version.ts'
import {
  checkShortcutFree,
  getLockedTemplate,
  type TemplateRow,
  writeTemplateTexts,
} from './keep-template.ts'
import { templates } from './tables.ts'

/** Changes a template. Refused with KNOWLEDGE_CHANGED when somebody else has changed it since it was read. */
export async function updateTemplate(
  ctx: Ctx,
  input: NewTemplate & { templateId: TemplateId; version: number },
): Promise<TemplateRow> {
  const checked = checkTemplate(input)
  return ctx.transaction(async (tx) => {
    const template = await getLockedTemplate(tx, input.templateId)
    await checkVersion(tx, template, template.updatedBy, input.version)
    if (template.archivedAt === null) await checkShortcutFree(tx, checked.shortcut, input.templateId)
    const [row] = await tx
      .update(templates)
      .set({
        name: checked.name,
        shortcut: checked.shortcut,
        version: sql`${templates.version} + 1`,
        updatedAt: ctx.now(),
        updatedBy: memberOf(ctx.viewer),
      })
      .where(and(eq(templates.organizationId, tx.organizationId), eq(templates.templateId, input.templateId)))
      .returning()
    await writeTemplateTexts(tx, input.templateId, checked)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'template.updated',
      subject: `template:${input.templateId}`,
    })
    return row!
  })
}
