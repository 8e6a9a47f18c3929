import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { ReplyRow } from './reply-row.ts'
import { replyParts } from './tables.ts'

/** Writes the posts a reply consists of, in the place of those it had. */
export async function writeParts(tx: Tx, { replyId, channelId }: ReplyRow, texts: string[]): Promise<void> {
  await tx
    .delete(replyParts)
    .where(and(eq(replyParts.organizationId, tx.organizationId), eq(replyParts.replyId, replyId)))
  await tx.insert(replyParts).values(
    texts.map((body, index) => ({
      organizationId: tx.organizationId,
      replyId,
      part: index + 1,
      channelId,
      clientKey: index === 0 ? replyId : `${replyId}.${index + 1}`,
      body,
    })),
  )
}
