import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { getTag, refuseArchivedTag, type TagId } from './get-tag.ts'
import { lockTicket } from './lock-ticket.ts'
import { ticketTaggings, ticketTags } from './tables.ts'

/**
 * Puts a tag on a ticket. Asked twice, it has happened once. Refused with TICKET_NOT_FOUND, TICKET_MERGED,
 * TAG_NOT_FOUND, TAG_MERGED or TAG_ARCHIVED.
 */
export async function tagTicket(ctx: Ctx, input: { ticketId: TicketId; tagId: TagId }): Promise<void> {
  const { ticketId, tagId } = input
  await ctx.transaction(async (tx) => {
    refuseArchivedTag(await getTag(tx, tagId))
    await lockTicket(tx, ticketId)
    const tagged = await tx
      .insert(ticketTags)
      .values({ organizationId: tx.organizationId, ticketId, tagId })
      .onConflictDoNothing()
      .returning({ tagId: ticketTags.tagId })
    if (tagged.length > 0) await recordTagging(ctx, tx, { ticketId, tagId, act: 'tagged' })
  })
}

/** Writes onto the ticket's timeline who changed its tags, and tells open consoles. */
export async function recordTagging(
  ctx: Ctx,
  tx: Tx,
  tagging: { ticketId: TicketId; tagId: TagId; act: 'tagged' | 'untagged' },
): Promise<void> {
  const at = ctx.now()
  await tx.insert(ticketTaggings).values({
    ...tagging,
    organizationId: tx.organizationId,
    ticketTaggingId: newId<'ticketTagging'>(at.getTime()),
    memberId: ctx.viewer.memberId,
    at,
  })
  await touchTickets(tx, [tagging.ticketId])
}
