import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { Refusal } from '../refusal.ts'
import { tags } from './tables.ts'

export type TagId = Id<'tag'>
export type TagRow = typeof tags.$inferSelect

/** Tags as a vocabulary. */
export const TAGS: Vocabulary = { table: tags, id: tags.tagId, noun: 'tag' }

/** As the database holds it. */
export const LONGEST_TAG_NAME = 60

/** The tag, locked until the commit; refused with TAG_NOT_FOUND. */
export async function getTag(tx: Tx, tagId: TagId, path = 'tagId'): Promise<TagRow> {
  const [tag] = await tx
    .select()
    .from(tags)
    .where(and(eq(tags.organizationId, tx.organizationId), eq(tags.tagId, tagId)))
    .for('update')
  if (tag) return tag
  throw new Refusal('TAG_NOT_FOUND', 'This tag does not exist. Reload the page.', { path: [path] })
}

/** Refuses with TAG_MERGED what another tag stands for now, and with TAG_ARCHIVED what is offered no longer. */
export function refuseArchivedTag(tag: TagRow, path = 'tagId'): void {
  if (tag.mergedIntoId) {
    throw new Refusal('TAG_MERGED', 'This tag was merged into another one. Reload the page.', {
      path: [path],
    })
  }
  if (tag.archivedAt) {
    throw new Refusal('TAG_ARCHIVED', `${tag.name} is archived. Restore it, or choose another tag.`, {
      path: [path],
      parameters: { name: tag.name },
    })
  }
}
