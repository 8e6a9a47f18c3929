import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx, World } from '../context.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { endSessions } from '../members/end-sessions.ts'
import { stopPublishing } from '../members/stop-publishing.ts'
import { sessions } from '../members/tables.ts'
import { doubtReplies } from './doubt-replies.ts'

/** What every organization's publishing is stopped with. */
export const STOPPED_REASON = 'restored from a backup'

/**
 * Makes a restored copy harmless: nothing leaves for any network until a person resumes publishing, what could have
 * left since the backup is doubted, and nobody is signed in by a session that may have been ended since. Each
 * organization's record says so. Returns how many replies were doubted.
 */
export async function disarm(
  world: World,
  organizationIds: OrganizationId[],
  /** When the backup was taken; null where that is not known. */
  takenAt: string | null,
): Promise<number> {
  let doubtedReplies = 0
  for (const organizationId of organizationIds) {
    const ctx = actAsCommandLine(world, organizationId)
    await stopPublishing(ctx, { reason: STOPPED_REASON })
    doubtedReplies += await disarmOrganization(ctx, takenAt)
  }
  return doubtedReplies
}

function disarmOrganization(ctx: Ctx, takenAt: string | null): Promise<number> {
  const { organizationId } = ctx
  return ctx.transaction(async (tx) => {
    const now = ctx.now()
    const doubtedReplies = await doubtReplies(tx, now)
    const signedIn = await tx
      .selectDistinct({ memberId: sessions.memberId })
      .from(sessions)
      .where(
        and(
          eq(sessions.organizationId, organizationId),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, sql`clock_timestamp()`),
        ),
      )
    for (const { memberId } of signedIn) await endSessions(tx, memberId as MemberId, { now })
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: 'command-line',
      action: 'backup.restored',
      subject: `organization:${organizationId}`,
      detail: { takenAt, doubtedReplies },
    })
    return doubtedReplies
  })
}
