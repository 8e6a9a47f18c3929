import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from './act-as.ts'
import { type TeamId, TEAMS } from './get-team.ts'

/** Archives a team: it is offered no longer, and what was handed to it stays. Asked twice, it has happened once. Refused with TEAM_NOT_FOUND. */
export async function archiveTeam(ctx: Ctx, input: { teamId: TeamId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { teamId } = input
    if (!(await setArchived(tx, TEAMS, teamId, ctx.now()))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'team.archived',
      subject: `team:${teamId}`,
    })
  })
}
