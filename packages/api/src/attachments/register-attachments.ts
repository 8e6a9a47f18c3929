import type { Attachment } from '@relais/connectors'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { newId } from '../db/id.ts'
import type { World } from '../context.ts'
import type { EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { attachments } from './tables.ts'

/** No message needs more; a network that sends more sends nonsense. */
const MOST_PER_MESSAGE = 20

/** The files that came with new messages wait to be fetched: their addresses may not last. Links are no files. */
export async function registerAttachments(
  tx: Tx,
  world: World,
  events: EventOf<'message.received' | 'message.sent.natively'>[],
): Promise<void> {
  const found = await tx
    .select({
      messageId: messages.messageId,
      channelId: messages.channelId,
      attachments: messages.attachments,
    })
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, tx.organizationId),
        inArray(
          messages.messageId,
          events.map(({ messageId }) => messageId),
        ),
        sql`jsonb_array_length(${messages.attachments}) > 0`,
      ),
    )
  const rows = found.flatMap((message) =>
    listFiles(message.attachments).map(({ position, file }) =>
      waitingRow(tx, world, { ...message, position, file }),
    ),
  )
  if (rows.length === 0) return
  await tx.insert(attachments).values(rows).onConflictDoNothing()
  await tx.execute(sql`select pg_notify('relais_work', 'attachments')`)
}

/** A file among those that came with a message; its place says which one it is. */
export interface ListedFile {
  position: number
  file: Attachment
}

/** The files among what came with a message. */
export function listFiles(all: readonly Attachment[]): ListedFile[] {
  return all
    .map((file, position) => ({ file, position }))
    .filter(({ file }) => file.kind !== 'link')
    .slice(0, MOST_PER_MESSAGE)
}

/** The row of a file that is still to be fetched. */
export function waitingRow(
  tx: Tx,
  world: Pick<World, 'now'>,
  { messageId, channelId, position, file }: ListedFile & { messageId: string; channelId: string },
): typeof attachments.$inferInsert {
  return {
    organizationId: tx.organizationId,
    attachmentId: newId<'attachment'>(),
    messageId,
    channelId,
    position,
    kind: file.kind === 'link' ? 'file' : file.kind,
    state: 'waiting',
    sourceUrl: file.url,
    name: '',
    alt: file.alt ?? '',
    notBefore: world.now(),
    createdAt: world.now(),
  }
}
