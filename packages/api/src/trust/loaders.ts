import { and, eq, inArray } from 'drizzle-orm'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import type { ReplyCheckRow } from './check-reply.ts'
import { replyChecks } from './tables.ts'

/** What was found of replies after they had left. */
export function trustLoaders(read: Read) {
  return {
    /** By the key of reply_checks; null where a reply was not drawn and nobody corrected it. */
    checkOfReply: oneByKey<string, ReplyCheckRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(replyChecks)
          .where(and(eq(replyChecks.organizationId, tx.organizationId), inArray(replyChecks.replyId, ids))),
      (row) => row.replyId,
    ),
  }
}
