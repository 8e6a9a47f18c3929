import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { type MemberId, newId } from '../db/id.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from './act-as.ts'
import { LONGEST_TEAM_NAME, type TeamId, TEAMS } from './get-team.ts'
import { replaceTeamMembers } from './replace-team-members.ts'
import { teams } from './tables.ts'

/** Makes a team. Refused with NAME_EMPTY, NAME_TOO_LONG, NAME_TAKEN or MEMBER_NOT_FOUND. */
export async function createTeam(ctx: Ctx, input: { name: string; memberIds?: MemberId[] }): Promise<TeamId> {
  const name = cleanName(input.name, { max: LONGEST_TEAM_NAME })
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const teamId: TeamId = newId<'team'>()
    await refuseTakenName(tx, TEAMS, name)
    await tx.insert(teams).values({ organizationId, teamId, name, createdAt: ctx.now() })
    await replaceTeamMembers(tx, teamId, input.memberIds ?? [])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'team.created',
      subject: `team:${teamId}`,
      detail: { members: input.memberIds?.length ?? 0 },
    })
    return teamId
  })
}
