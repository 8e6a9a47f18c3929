import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { getTag, type TagId } from './get-tag.ts'
import { lockTicket } from './lock-ticket.ts'
import { ticketTags } from './tables.ts'
import { recordTagging } from './tag-ticket.ts'

/**
 * Takes a tag off a ticket. Asked twice, it has happened once. Refused with TICKET_NOT_FOUND, TICKET_MERGED or
 * TAG_NOT_FOUND.
 */
export async function untagTicket(ctx: Ctx, input: { ticketId: TicketId; tagId: TagId }): Promise<void> {
  const { ticketId, tagId } = input
  await ctx.transaction(async (tx) => {
    await getTag(tx, tagId)
    await lockTicket(tx, ticketId)
    const untagged = await tx
      .delete(ticketTags)
      .where(
        and(
          eq(ticketTags.organizationId, tx.organizationId),
          eq(ticketTags.ticketId, ticketId),
          eq(ticketTags.tagId, tagId),
        ),
      )
      .returning({ tagId: ticketTags.tagId })
    if (untagged.length > 0) await recordTagging(ctx, tx, { ticketId, tagId, act: 'untagged' })
  })
}
