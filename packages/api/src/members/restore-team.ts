import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from './act-as.ts'
import { type TeamId, TEAMS } from './get-team.ts'

/** Brings an archived team back. Asked twice, it has happened once. Refused with TEAM_NOT_FOUND. */
export async function restoreTeam(ctx: Ctx, input: { teamId: TeamId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { teamId } = input
    if (!(await setArchived(tx, TEAMS, teamId, null))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'team.restored',
      subject: `team:${teamId}`,
    })
  })
}
