import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TemplateId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { checkShortcutFree, getLockedTemplate, type TemplateRow } from './keep-template.ts'
import { templates } from './tables.ts'

/** Brings an archived template back. Refused with SHORTCUT_TAKEN when another one has its shortcut by now. */
export async function restoreTemplate(ctx: Ctx, input: { templateId: TemplateId }): Promise<TemplateRow> {
  return ctx.transaction(async (tx) => {
    const template = await getLockedTemplate(tx, input.templateId)
    if (!template.archivedAt) return template
    await checkShortcutFree(tx, template.shortcut, input.templateId)
    const [row] = await tx
      .update(templates)
      .set({ archivedAt: null })
      .where(and(eq(templates.organizationId, tx.organizationId), eq(templates.templateId, input.templateId)))
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'template.restored',
      subject: `template:${input.templateId}`,
    })
    return row!
  })
}
