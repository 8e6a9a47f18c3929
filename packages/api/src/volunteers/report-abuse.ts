import { defaultVolunteerRules, pauseAfterAbuse } from '@relais/sla'
import { and, desc, eq } from 'drizzle-orm'
import type { HelpCardId } from '../cards/get-card.ts'
import { findShownTicket } from '../cards/find-shown-ticket.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { findPause } from './find-pause.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'
import { abuseReports } from './tables.ts'

/** The second one already makes the rest a long one. */
const MOST_EARLIER = 20

/**
 * Says that a card that one is or was shown is abusive: one gets a rest, a longer one when it was not the first lately, and
 * never a shorter one than was taken already. Said twice of one ticket, it is said once. Refused with CARD_NOT_FOUND.
 */
export async function reportAbuse(ctx: Ctx, { cardId }: { cardId: HelpCardId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    await recordAbuse(tx, ctx.now(), memberId, await findShownTicket(tx, memberId, cardId))
  })
}

/** Keeps that somebody met with abuse on a ticket, in the transaction of a verb that has locked them. */
export async function recordAbuse(tx: Tx, now: Date, memberId: MemberId, ticketId: TicketId): Promise<void> {
  const { organizationId } = tx
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
}
