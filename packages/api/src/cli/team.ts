import type { Command } from 'commander'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { archiveTeam } from '../members/archive-team.ts'
import { createTeam } from '../members/create-team.ts'
import type { TeamId } from '../members/get-team.ts'
import { listTeams } from '../members/queries.ts'
import { restoreTeam } from '../members/restore-team.ts'
import { updateTeam } from '../members/update-team.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findByName } from './find-by-name.ts'
import { findMember } from './find-member.ts'
import type { Installation } from './open-installation.ts'

interface TeamOptions {
  name?: string
  member?: string[]
  organization?: string
}

export function addTeamCommands(program: Command, line: CommandLine): void {
  const group = program.command('team').description('groups to which a ticket can be handed off')

  group
    .command('create <name>')
    .description('make a team')
    .option('--member <email...>', 'who is in it')
    .addOption(organizationOption())
    .action((name: string, { member = [], organization }: TeamOptions) =>
      line.open(async (installation) => {
        const { organizationId, slug } = await chooseOrganization(installation, organization)
        const memberIds = await findMembers(installation, slug, member)
        const teamId = await createTeam(installation.actIn(organizationId), { name, memberIds })
        line.print({ teamId, name }, [`${name} is a team of ${memberIds.length}.`])
      }),
    )

  group
    .command('update <name>')
    .description('change its name, or who is in it')
    .option('--name <name>', 'its name from now on')
    .option('--member <email...>', 'everybody who is in it from now on')
    .addOption(organizationOption())
    .action((team: string, { name, member, organization }: TeamOptions) =>
      line.open(async (installation) => {
        const { organizationId, slug } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const teamId = await findTeam(ctx, team)
        await updateTeam(ctx, {
          teamId,
          ...(name !== undefined && { name }),
          ...(member && { memberIds: await findMembers(installation, slug, member) }),
        })
        line.print({ teamId }, [`${name ?? team} is changed.`])
      }),
    )

  group
    .command('list')
    .description('every team, the archived ones too')
    .addOption(organizationOption())
    .action(({ organization }: TeamOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        line.printList(
          await ctx.transaction((tx) => listTeams(tx, { withArchived: true })),
          [
            ['name', (row) => row.name],
            ['archived', (row) => row.archivedAt],
          ],
          'There is no team yet. Make one: team create.',
        )
      }),
    )

  const change = (verb: 'archive' | 'restore', what: string, work: typeof archiveTeam) =>
    group
      .command(`${verb} <name>`)
      .description(what)
      .addOption(organizationOption())
      .action((name: string, { organization }: TeamOptions) =>
        line.open(async (installation) => {
          const { organizationId } = await chooseOrganization(installation, organization)
          const ctx = installation.actIn(organizationId)
          const teamId = await findTeam(ctx, name)
          await work(ctx, { teamId })
          line.print({ teamId }, [`${name} is ${verb}d.`])
        }),
      )
  change('archive', 'offer it no longer', archiveTeam)
  change('restore', 'offer it again', restoreTeam)
}

async function findTeam(ctx: Ctx, name: string): Promise<TeamId> {
  const teams = await ctx.transaction((tx) => listTeams(tx, { withArchived: true }))
  return findByName(teams, name, 'team').teamId as TeamId
}

async function findMembers(installation: Installation, slug: string, emails: string[]): Promise<MemberId[]> {
  return Promise.all(emails.map(async (email) => (await findMember(installation, email, slug)).memberId))
}
