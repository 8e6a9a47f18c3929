import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { MessageId } from '../db/id.ts'
import { messages } from '../inbox/tables.ts'
import { Refusal } from '../refusal.ts'
import { listFiles, waitingRow } from './register-attachments.ts'
import { attachments } from './tables.ts'
import { touchMessageTickets } from './touch-message-tickets.ts'

/**
 * A person wants a file that is not here: one that could not be fetched, or that came with history and was never tried.
 * Nothing changes where it is here or on its way. Refused with MESSAGE_NOT_FOUND or ATTACHMENT_NOT_FOUND.
 */
export async function fetchAttachment(
  ctx: Ctx,
  input: { messageId: MessageId; position: number },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const [message] = await tx
      .select({
        messageId: messages.messageId,
        channelId: messages.channelId,
        attachments: messages.attachments,
      })
      .from(messages)
      .where(and(eq(messages.organizationId, tx.organizationId), eq(messages.messageId, input.messageId)))
    if (!message) {
      throw new Refusal('MESSAGE_NOT_FOUND', 'This message does not exist. Reload the page.', {
        path: ['messageId'],
      })
    }
    const listed = listFiles(message.attachments).find(({ position }) => position === input.position)
    if (!listed) {
      throw new Refusal('ATTACHMENT_NOT_FOUND', 'This message has no such file. Reload the page.', {
        path: ['position'],
      })
    }
    await tx
      .insert(attachments)
      .values(waitingRow(tx, ctx, { ...message, ...listed }))
      .onConflictDoUpdate({
        target: [attachments.organizationId, attachments.messageId, attachments.position],
        targetWhere: sql`${attachments.messageId} is not null`,
        set: { state: 'waiting', problem: null, attempts: 0, notBefore: ctx.now() },
        setWhere: eq(attachments.state, 'failed'),
      })
    await touchMessageTickets(tx, message.messageId)
    await tx.execute(sql`select pg_notify('relais_work', 'attachments')`)
  })
}
