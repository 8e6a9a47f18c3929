import { and, desc, eq } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ReplyRow } from './reply-row.ts'
import { replies } from './tables.ts'

/** What a member wrote to customers, the latest first. Index replies_author. */
export async function listOwnReplies(
  tx: Tx,
  { memberId }: Pick<Viewer, 'memberId'>,
  limit: number,
): Promise<ReplyRow[]> {
  return tx
    .select()
    .from(replies)
    .where(and(eq(replies.organizationId, tx.organizationId), eq(replies.authorId, memberId)))
    .orderBy(desc(replies.writtenAt))
    .limit(limit)
}
