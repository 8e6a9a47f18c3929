import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { getTag, refuseArchivedTag, type TagId } from './get-tag.ts'
import { tags, ticketTags } from './tables.ts'

/**
 * Makes two tags one: what had the first has the second, and the first is archived and stands for it. Refused with
 * TAG_NOT_FOUND, TAG_MERGED, TAG_ARCHIVED or TAG_SAME.
 */
export async function mergeTags(ctx: Ctx, input: { tagId: TagId; intoTagId: TagId }): Promise<void> {
  const { tagId, intoTagId } = input
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    // Locked by id, so that two merges of the same pair in both directions wait instead of dying.
    await tx
      .select({ tagId: tags.tagId })
      .from(tags)
      .where(and(eq(tags.organizationId, organizationId), inArray(tags.tagId, [tagId, intoTagId])))
      .orderBy(tags.tagId)
      .for('update')
    const from = await getTag(tx, tagId)
    if (from.mergedIntoId) refuseArchivedTag(from)
    if (tagId === intoTagId) {
      throw new Refusal('TAG_SAME', 'A tag cannot be merged into itself. Choose another one.', {
        path: ['intoTagId'],
      })
    }
    refuseArchivedTag(await getTag(tx, intoTagId, 'intoTagId'), 'intoTagId')

    const moved = await tx
      .delete(ticketTags)
      .where(and(eq(ticketTags.organizationId, organizationId), eq(ticketTags.tagId, tagId)))
      .returning({ ticketId: ticketTags.ticketId })
    if (moved.length > 0) {
      await tx.execute(sql`
        insert into ticket_tags (organization_id, ticket_id, tag_id)
        select ${organizationId}, ticket_id, ${intoTagId}
        from unnest(${sql.param(`{${moved.map(({ ticketId }) => ticketId).join(',')}}`)}::uuid[]) as moved(ticket_id)
        on conflict do nothing`)
    }
    await tx
      .update(tags)
      .set({
        mergedIntoId: intoTagId,
        archivedAt: sql`coalesce(${tags.archivedAt}, ${ctx.now().toISOString()})`,
      })
      .where(
        and(
          eq(tags.organizationId, organizationId),
          // What was merged into the first before stands for the second as well.
          or(eq(tags.tagId, tagId), eq(tags.mergedIntoId, tagId)),
        ),
      )
    await touchTickets(
      tx,
      moved.map(({ ticketId }) => ticketId as TicketId),
    )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'tag.merged',
      subject: `tag:${tagId}`,
      detail: { into: intoTagId, tickets: moved.length },
    })
  })
}
