import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { listDaysOff, listWorkingHours } from './availability.ts'
import type { MemberRow } from './get-member.ts'
import type { TeamRow } from './get-team.ts'
import type { InvitationRow } from './invitation.ts'
import type { ApiTokenRow } from './queries.ts'
import {
  apiTokens,
  invitations,
  invitationTeams,
  members,
  organizations,
  teamMembers,
  teams,
} from './tables.ts'

export type OrganizationRow = typeof organizations.$inferSelect

/** People, teams and the company, by their ids, and what hangs on people. */
export function memberLoaders(read: Read) {
  return {
    /** The teams a member is in, by name. Index team_members_member. */
    teamsOfMember: manyByKey<string, TeamRow & { memberId: string }>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select({ memberId: teamMembers.memberId, team: teams })
          .from(teamMembers)
          .innerJoin(
            teams,
            and(eq(teams.organizationId, teamMembers.organizationId), eq(teams.teamId, teamMembers.teamId)),
          )
          .where(
            and(
              eq(teamMembers.organizationId, tx.organizationId),
              inArray(teamMembers.memberId, ids),
              isNull(teams.archivedAt),
            ),
          )
          .orderBy(asc(sql`lower(${teams.name})`))
        return rows.map(({ memberId, team }) => ({ ...team, memberId }))
      },
      (row) => row.memberId,
    ),
    /** Who is in each team, by name. The key of team_members. */
    membersOfTeam: manyByKey<string, MemberRow & { teamId: string }>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select({ teamId: teamMembers.teamId, member: members })
          .from(teamMembers)
          .innerJoin(
            members,
            and(
              eq(members.organizationId, teamMembers.organizationId),
              eq(members.memberId, teamMembers.memberId),
            ),
          )
          .where(
            and(
              eq(teamMembers.organizationId, tx.organizationId),
              inArray(teamMembers.teamId, ids),
              isNull(members.disabledAt),
            ),
          )
          .orderBy(asc(members.name), asc(members.memberId))
        return rows.map(({ teamId, member }) => ({ ...member, teamId }))
      },
      (row) => row.teamId,
    ),
    /** The teams into which an invitation leads, by name. The key of invitation_teams. */
    teamsOfInvitation: manyByKey<string, TeamRow & { invitationId: string }>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select({ invitationId: invitationTeams.invitationId, team: teams })
          .from(invitationTeams)
          .innerJoin(
            teams,
            and(
              eq(teams.organizationId, invitationTeams.organizationId),
              eq(teams.teamId, invitationTeams.teamId),
            ),
          )
          .where(
            and(
              eq(invitationTeams.organizationId, tx.organizationId),
              inArray(invitationTeams.invitationId, ids),
            ),
          )
          .orderBy(asc(sql`lower(${teams.name})`))
        return rows.map(({ invitationId, team }) => ({ ...team, invitationId }))
      },
      (row) => row.invitationId,
    ),
    team: oneByKey<string, TeamRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(teams)
          .where(and(eq(teams.organizationId, tx.organizationId), inArray(teams.teamId, ids))),
      (row) => row.teamId,
    ),
    invitation: oneByKey<string, InvitationRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(invitations)
          .where(
            and(eq(invitations.organizationId, tx.organizationId), inArray(invitations.invitationId, ids)),
          ),
      (row) => row.invitationId,
    ),
    workingHoursOfMember: manyByKey(read, listWorkingHours, (row) => row.memberId),
    daysOffOfMember: manyByKey(read, listDaysOff, (row) => row.memberId),
    member: oneByKey<string, MemberRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(members)
          .where(and(eq(members.organizationId, tx.organizationId), inArray(members.memberId, ids))),
      (row) => row.memberId,
    ),
    organization: oneByKey<string, OrganizationRow>(
      read,
      (tx, ids) => tx.select().from(organizations).where(inArray(organizations.organizationId, ids)),
      (row) => row.organizationId,
    ),
    apiToken: oneByKey<string, ApiTokenRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(apiTokens)
          .where(and(eq(apiTokens.organizationId, tx.organizationId), inArray(apiTokens.apiTokenId, ids))),
      (row) => row.apiTokenId,
    ),
  }
}
