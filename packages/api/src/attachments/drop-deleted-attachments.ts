import { and, eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { attachments } from './tables.ts'

/** What its author took away is gone here as well: the files with the text. */
export async function dropDeletedAttachments(
  tx: Tx,
  _world: World,
  events: EventOf<'message.deleted'>[],
): Promise<void> {
  await tx.delete(attachments).where(
    and(
      eq(attachments.organizationId, tx.organizationId),
      inArray(
        attachments.messageId,
        events.map(({ messageId }) => messageId),
      ),
    ),
  )
}
