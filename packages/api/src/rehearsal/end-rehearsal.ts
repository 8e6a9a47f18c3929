import { and, eq, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { pauseChannel } from '../channels/pause-channel.ts'
import { listChannels } from '../channels/queries.ts'
import type { Ctx, World } from '../context.ts'
import type { MemberId, OrganizationId } from '../db/id.ts'
import { actAsCommandLine, actorOf } from '../members/act-as.ts'
import { endSessions } from '../members/end-sessions.ts'
import { members } from '../members/tables.ts'
import { findLatest, type RehearsalRow } from './find-rehearsal.ts'
import { rehearsals } from './tables.ts'

/**
 * Ends the rehearsal that lasts, with its square; what came of it stays for thirty days. Null where there never was one; one
 * that is over stays over.
 */
export async function endRehearsal(ctx: Ctx): Promise<RehearsalRow | null> {
  const latest = await ctx.transaction(findLatest)
  if (!latest || latest.endedAt !== null) return latest
  // The square first: where that fails, it is asked for again.
  await ctx.townSquare?.removeSquare(latest.squareId)
  return closeRehearsal(ctx, latest)
}

/** Writes down that a rehearsal is over and leaves its stage still: nobody is signed in there, and nothing is fetched. */
export async function closeRehearsal(ctx: Ctx, rehearsal: RehearsalRow): Promise<RehearsalRow> {
  const { rehearsalId, stageId } = rehearsal
  const now = ctx.now()
  const ended = await ctx.transaction(async (tx) => {
    const [closed] = await tx
      .update(rehearsals)
      .set({ endedAt: now })
      .where(
        and(
          eq(rehearsals.organizationId, tx.organizationId),
          eq(rehearsals.rehearsalId, rehearsalId),
          isNull(rehearsals.endedAt),
        ),
      )
      .returning()
    if (!closed) return null
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: 'rehearsal.ended',
      subject: `rehearsal:${rehearsalId}`,
    })
    return closed
  })
  await stillStage(ctx, stageId as OrganizationId)
  return ended ?? rehearsal
}

async function stillStage(world: World, stageId: OrganizationId): Promise<void> {
  const stage = actAsCommandLine(world, stageId)
  const channels = await stage.transaction(async (tx) => {
    const people = await tx
      .select({ memberId: members.memberId })
      .from(members)
      .where(eq(members.organizationId, stageId))
    for (const { memberId } of people) await endSessions(tx, memberId as MemberId, { now: world.now() })
    return listChannels(tx)
  })
  for (const { channelId, status } of channels) {
    if (status === 'open') await pauseChannel(stage, { channelId })
  }
}
