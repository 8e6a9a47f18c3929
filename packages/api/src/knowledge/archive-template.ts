import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TemplateId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { getLockedTemplate, type TemplateRow } from './keep-template.ts'
import { templates } from './tables.ts'

/** Puts a template away: it is neither offered nor found any more, and its shortcut is free. Harmless when done twice. */
export async function archiveTemplate(ctx: Ctx, input: { templateId: TemplateId }): Promise<TemplateRow> {
  return ctx.transaction(async (tx) => {
    const template = await getLockedTemplate(tx, input.templateId)
    if (template.archivedAt) return template
    const [row] = await tx
      .update(templates)
      .set({ archivedAt: ctx.now() })
      .where(and(eq(templates.organizationId, tx.organizationId), eq(templates.templateId, input.templateId)))
      .returning()
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'template.archived',
      subject: `template:${input.templateId}`,
    })
    return row!
  })
}
