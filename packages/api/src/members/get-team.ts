import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { Refusal } from '../refusal.ts'
import { teams } from './tables.ts'

export type TeamId = Id<'team'>
export type TeamRow = typeof teams.$inferSelect

/** The team, locked until the commit; refused with TEAM_NOT_FOUND. */
export async function getTeam(tx: Tx, teamId: TeamId): Promise<TeamRow> {
  const [team] = await tx
    .select()
    .from(teams)
    .where(and(eq(teams.organizationId, tx.organizationId), eq(teams.teamId, teamId)))
    .for('update')
  if (team) return team
  throw new Refusal('TEAM_NOT_FOUND', 'This team does not exist. Reload the page.', { path: ['teamId'] })
}

/** The same ids, each once; refused with TEAM_NOT_FOUND when one of them is no team, or an archived one. */
export async function checkTeams(tx: Tx, teamIds: TeamId[]): Promise<TeamId[]> {
  const wanted = [...new Set(teamIds)]
  if (wanted.length === 0) return []
  const found = await tx
    .select({ teamId: teams.teamId })
    .from(teams)
    .where(
      and(
        eq(teams.organizationId, tx.organizationId),
        inArray(teams.teamId, wanted),
        isNull(teams.archivedAt),
      ),
    )
    .for('key share')
  if (found.length === wanted.length) return wanted
  throw new Refusal('TEAM_NOT_FOUND', 'One of these teams is not there any more. Reload the page.', {
    path: ['teamIds'],
  })
}

/** As the database holds it. */
export const LONGEST_TEAM_NAME = 80

/** Teams as a vocabulary. */
export const TEAMS: Vocabulary = { table: teams, id: teams.teamId, noun: 'team' }
