import { type Command, Option } from 'commander'
import type { Ctx, Viewer } from '../context.ts'
import { createInvitation } from '../members/create-invitation.ts'
import { invitationState, type InvitationId } from '../members/invitation.ts'
import { listInvitations, listTeams } from '../members/queries.ts'
import { resendInvitation } from '../members/resend-invitation.ts'
import { revokeInvitation } from '../members/revoke-invitation.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findByName } from './find-by-name.ts'
import type { TeamId } from '../members/get-team.ts'

interface InviteOptions {
  role: Viewer['role']
  locale?: Viewer['locale']
  team?: string[]
  organization?: string
}

export function addInvitationCommands(program: Command, line: CommandLine): void {
  const group = program.command('invitation').description('people who may become members by a link')

  group
    .command('create <email>')
    .description('invite somebody; the link makes one member, once, within seven days')
    .addOption(
      new Option('--role <role>', 'what they will be')
        .choices(['agent', 'volunteer', 'supervisor', 'admin'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--locale <locale>', "the organization's when left out").choices(['fr', 'en', 'ar']),
    )
    .option('--team <name...>', 'teams they will be in')
    .addOption(organizationOption())
    .action((email: string, { role, locale, team = [], organization }: InviteOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const teams = await ctx.transaction((tx) => listTeams(tx, { withArchived: false }))
        const sent = await createInvitation(ctx, {
          email,
          role,
          ...(locale && { locale }),
          teamIds: team.map((name) => findByName(teams, name, 'team').teamId as TeamId),
        })
        line.print(sent, [sent.url])
      }),
    )

  group
    .command('list')
    .description('who was invited and has not come yet')
    .addOption(organizationOption())
    .action(({ organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const rows = await installation.actIn(organizationId).transaction(listInvitations)
        const now = installation.world.now()
        line.printList(
          rows.map(({ invitationId, email, role, expiresAt, ...row }) => ({
            invitationId,
            email,
            role,
            expiresAt,
            state: invitationState({ ...row, expiresAt }, now),
          })),
          [
            ['e-mail', (row) => row.email],
            ['role', (row) => row.role],
            ['state', (row) => row.state],
            ['runs out', (row) => row.expiresAt],
          ],
          'Nobody is invited. Invite somebody: invitation create.',
        )
      }),
    )

  group
    .command('resend <email>')
    .description('another link and another seven days; the link before is good no longer')
    .addOption(organizationOption())
    .action((email: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const sent = await resendInvitation(ctx, { invitationId: await findInvitation(ctx, email) })
        line.print(sent, [sent.url])
      }),
    )

  group
    .command('revoke <email>')
    .description("make an invitation's link worthless")
    .addOption(organizationOption())
    .action((email: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const invitationId = await findInvitation(ctx, email)
        await revokeInvitation(ctx, { invitationId })
        line.print({ invitationId }, [`${email} is no longer invited.`])
      }),
    )
}

async function findInvitation(ctx: Ctx, email: string): Promise<InvitationId> {
  const rows = await ctx.transaction(listInvitations)
  const found = rows.find((row) => row.email.toLowerCase() === email.trim().toLowerCase())
  if (found) return found.invitationId as InvitationId
  throw new Refusal('INVITATION_NOT_FOUND', `${email} is not invited. See invitation list.`)
}
