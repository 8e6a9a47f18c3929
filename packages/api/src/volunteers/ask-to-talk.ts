import { and, desc, eq, gte } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { listByRole } from '../notifications/list-by-role.ts'
import { notifyMembers } from '../notifications/notify-members.ts'
import { getVolunteer } from './keep-volunteer.ts'
import { abuseReports } from './tables.ts'

const DAY_MS = 24 * 3_600_000

/**
 * Asks supervisors for a word about what one met with while helping; where one called something abusive in the last day, they
 * are led to its ticket. Said twice within a day, it is said once. Nothing is written down but that they were told.
 */
export async function askToTalk(ctx: Ctx): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const now = ctx.now()
    const ticketId = await findAbusive(tx, memberId, new Date(now.getTime() - DAY_MS))
    const supervisors = await listByRole(tx, ['supervisor', 'admin'])
    await notifyMembers(
      tx,
      ctx,
      supervisors.map((supervisorId) => ({
        memberId: supervisorId,
        kind: 'talkAsked' as const,
        cause: `talk:${memberId}:${now.toISOString().slice(0, 10)}`,
        ticketId,
        byId: memberId,
      })),
    )
  })
}

async function findAbusive(tx: Tx, memberId: MemberId, since: Date): Promise<string | null> {
  const [latest] = await tx
    .select({ ticketId: abuseReports.ticketId })
    .from(abuseReports)
    .where(
      and(
        eq(abuseReports.organizationId, tx.organizationId),
        eq(abuseReports.memberId, memberId),
        gte(abuseReports.reportedAt, since),
      ),
    )
    .orderBy(desc(abuseReports.reportedAt))
    .limit(1)
  return latest?.ticketId ?? null
}
