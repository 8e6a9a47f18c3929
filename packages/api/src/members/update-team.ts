import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from './act-as.ts'
import { getTeam, LONGEST_TEAM_NAME, type TeamId, TEAMS } from './get-team.ts'
import { replaceTeamMembers } from './replace-team-members.ts'
import { teams } from './tables.ts'

/**
 * Changes a team's name or who is in it; what is left out stays. Refused with TEAM_NOT_FOUND, NAME_EMPTY, NAME_TOO_LONG,
 * NAME_TAKEN or MEMBER_NOT_FOUND.
 */
export async function updateTeam(
  ctx: Ctx,
  input: { teamId: TeamId; name?: string; memberIds?: MemberId[] },
): Promise<void> {
  const { teamId, memberIds } = input
  const name = input.name === undefined ? undefined : cleanName(input.name, { max: LONGEST_TEAM_NAME })
  await ctx.transaction(async (tx) => {
    await getTeam(tx, teamId)
    if (name !== undefined) {
      await refuseTakenName(tx, TEAMS, name, teamId)
      await tx
        .update(teams)
        .set({ name })
        .where(and(eq(teams.organizationId, tx.organizationId), eq(teams.teamId, teamId)))
    }
    if (memberIds) await replaceTeamMembers(tx, teamId, memberIds)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'team.updated',
      subject: `team:${teamId}`,
      detail: { isRenamed: name !== undefined, members: memberIds?.length ?? null },
    })
  })
}
