import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TemplateId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { NewTemplate } from './check-template.ts'
import { indexWords } from './index-words.ts'
import { templates, templateTexts } from './tables.ts'

export type TemplateRow = typeof templates.$inferSelect

/** The template under its lock. Refused with TEMPLATE_NOT_FOUND. */
export async function getLockedTemplate(tx: Tx, templateId: TemplateId): Promise<TemplateRow> {
  const [row] = await tx
    .select()
    .from(templates)
    .where(and(eq(templates.organizationId, tx.organizationId), eq(templates.templateId, templateId)))
    .for('update')
  if (row) return row
  throw new Refusal('TEMPLATE_NOT_FOUND', 'This template does not exist. Reload the page.', {
    path: ['templateId'],
  })
}

/** Writes what a template says, and the words by which it is found. */
export async function writeTemplateTexts(
  tx: Tx,
  templateId: string,
  { name, shortcut, texts }: NewTemplate & { shortcut: string },
): Promise<void> {
  const { organizationId } = tx
  await tx
    .delete(templateTexts)
    .where(and(eq(templateTexts.organizationId, organizationId), eq(templateTexts.templateId, templateId)))
  await tx.insert(templateTexts).values(texts.map((text) => ({ organizationId, templateId, ...text })))
  await indexWords(
    tx,
    'template',
    texts.map(({ language, body }) => ({ id: templateId, language, heading: `${name} ${shortcut}`, body })),
  )
}

/** Refuses a shortcut that another template answers to: SHORTCUT_TAKEN, with that template's name. */
export async function checkShortcutFree(tx: Tx, shortcut: string, templateId: TemplateId): Promise<void> {
  // Two people who want one shortcut in the same instant: the second one waits, and is told.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`shortcuts ${tx.organizationId}`}::text, 0))`,
  )
  const [other] = await tx
    .select({ name: templates.name })
    .from(templates)
    .where(
      and(
        eq(templates.organizationId, tx.organizationId),
        eq(templates.shortcut, shortcut),
        ne(templates.templateId, templateId),
        isNull(templates.archivedAt),
      ),
    )
  if (!other) return
  throw new Refusal('SHORTCUT_TAKEN', `“${other.name}” has this shortcut. Choose another one.`, {
    parameters: { shortcut, name: other.name },
    path: ['shortcut'],
  })
}
