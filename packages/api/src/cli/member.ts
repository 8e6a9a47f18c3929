import { type Command, Option } from 'commander'
import type { Viewer } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { changeRole } from '../members/change-role.ts'
import { createMember } from '../members/create-member.ts'
import { disableMember } from '../members/disable-member.ts'
import { enableMember } from '../members/enable-member.ts'
import { issueSignInLink } from '../members/issue-sign-in-link.ts'
import { listMembers } from '../members/queries.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findMember } from './find-member.ts'

/** More people than any one organization has. */
const EVERYBODY = 100_000

interface NewMemberOptions {
  name: string
  role: Viewer['role']
  locale?: Viewer['locale']
  askPassword?: boolean
  organization?: string
}

export function addMemberCommands(program: Command, line: CommandLine): void {
  const group = program.command('member').description('the people of an organization')

  group
    .command('create <email>')
    .description('add a person; they come in by a sign-in link, or by a password that is asked for')
    .requiredOption('--name <name>', 'what colleagues call them')
    .addOption(
      new Option('--role <role>', 'what they may do')
        .choices(['agent', 'volunteer', 'supervisor', 'admin'])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--locale <locale>', "the organization's when left out").choices(['fr', 'en', 'ar']),
    )
    .option('--ask-password', 'ask for a password, or read a line password=… from standard input')
    .addOption(organizationOption())
    .action((email: string, options: NewMemberOptions) =>
      line.open(async (installation) => {
        const { organization, askPassword, ...given } = options
        const { organizationId } = await chooseOrganization(installation, organization)
        const { password } = await line.askSecrets(askPassword ? ['password'] : [])
        const memberId = await createMember(installation.actIn(organizationId), {
          ...given,
          email,
          ...(password === undefined ? {} : { password }),
        })
        line.print({ memberId, email }, [
          `${given.name} is a member.${password === undefined ? ` They come in by: sign-in-link ${email}` : ''}`,
        ])
      }),
    )

  group
    .command('list')
    .description('everybody, by name')
    .addOption(organizationOption())
    .action(({ organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const rows = await inOrganization(installation.world.db, organizationId, (tx) =>
          listMembers(tx, { limit: EVERYBODY, after: null, role: null }),
        )
        line.printList(
          rows.map(({ passwordHash: _secret, ...row }) => row),
          [
            ['name', (row) => row.name],
            ['e-mail', (row) => row.email],
            ['role', (row) => row.role],
            ['access ended', (row) => row.disabledAt],
          ],
          'There is nobody yet. Add somebody: member create.',
        )
      }),
    )

  group
    .command('disable <email>')
    .description("end a person's access at once: sessions, open consoles, tokens")
    .addOption(organizationOption())
    .action((email: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId, memberId, name } = await findMember(installation, email, organization)
        await disableMember(installation.actIn(organizationId), { memberId })
        line.print({ memberId }, [`${name} no longer has access. What they wrote stays theirs.`])
      }),
    )

  group
    .command('enable <email>')
    .description('give a person their access back, with the role they had')
    .addOption(organizationOption())
    .action((email: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId, memberId, name } = await findMember(installation, email, organization)
        await enableMember(installation.actIn(organizationId), { memberId })
        line.print({ memberId }, [`${name} has access again. They come in by: sign-in-link ${email}`])
      }),
    )

  group
    .command('change-role <email> <role>')
    .description('agent, volunteer, supervisor or admin; their sessions end')
    .addOption(organizationOption())
    .action((email: string, role: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId, memberId, name } = await findMember(installation, email, organization)
        await changeRole(installation.actIn(organizationId), { memberId, role: readRole(role) })
        line.print({ memberId, role }, [`${name} is now: ${role}.`])
      }),
    )

  program
    .command('sign-in-link <email>')
    .description('a link that signs one member in once, within 24 hours; whoever holds it is that member')
    .addOption(organizationOption())
    .action((email: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId, memberId } = await findMember(installation, email, organization)
        const { url, expiresAt } = await issueSignInLink(installation.actIn(organizationId), { memberId })
        line.print({ url, expiresAt }, [url])
      }),
    )
}

function readRole(text: string): Viewer['role'] {
  const role = (['agent', 'volunteer', 'supervisor', 'admin'] as const).find((one) => one === text)
  if (role) return role
  throw new Refusal('ROLE_UNKNOWN', 'A role is agent, volunteer, supervisor or admin.')
}
