import { defaultVolunteerRules, pauseAfterAbuse } from '@relais/sla'
import { and, desc, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { visibleTicketId } from '../tickets/visible-tickets.ts'
import { findPause } from './find-pause.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'
import { abuseReports } from './tables.ts'

/** The second one already makes the rest a long one. */
const MOST_EARLIER = 20

/**
 * Says that the ticket one was shown is abusive: one gets a rest, a longer one when it was not the first lately, and never a
 * shorter one than was taken already. Said twice of one ticket, it is said once. Refused with TICKET_NOT_FOUND.
 */
export async function reportAbuse(ctx: Ctx, input: { ticketId: TicketId }): Promise<void> {
  const now = ctx.now()
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const ticketId = await visibleTicketId(tx, ctx.viewer, input.ticketId)
    const earlier = await tx
      .select({ at: abuseReports.reportedAt })
      .from(abuseReports)
      .where(and(eq(abuseReports.organizationId, organizationId), eq(abuseReports.memberId, memberId)))
      .orderBy(desc(abuseReports.reportedAt))
      .limit(MOST_EARLIER)
    const [reported] = await tx
      .insert(abuseReports)
      .values({ organizationId, memberId, ticketId, reportedAt: now })
      .onConflictDoNothing()
      .returning({ ticketId: abuseReports.ticketId })
    if (!reported) return
    const until = pauseAfterAbuse(
      earlier.map(({ at }) => at.getTime()),
      now.getTime(),
      defaultVolunteerRules.wellbeing,
    )
    const known = await findPause(tx, memberId)
    if (known && known.until.getTime() >= until) return
    await keepVolunteer(tx, memberId, { pausedUntil: new Date(until), pausedBecause: 'abuse' })
  })
}
