import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { moveReply } from './move-reply.ts'
import { replies } from './tables.ts'

/** Replies that came back to their author are done with once the author has sent another or thrown the text away. */
export async function dropReturned(tx: Tx, ticketId: string, memberId: string, at: Date): Promise<void> {
  const returned = await tx
    .select()
    .from(replies)
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.ticketId, ticketId),
        eq(replies.authorId, memberId),
        eq(replies.state, 'draft'),
      ),
    )
    .for('update')
  for (const reply of returned) {
    await moveReply(tx, reply, [{ type: 'recalled', at: at.getTime(), by: memberId }])
  }
}
