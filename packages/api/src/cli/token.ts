import type { Command } from 'commander'
import { inOrganization } from '../db/client.ts'
import { isId } from '../db/id.ts'
import { type ApiTokenId, createApiToken } from '../members/create-api-token.ts'
import { listApiTokens } from '../members/queries.ts'
import { revokeApiToken } from '../members/revoke-api-token.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findMember } from './find-member.ts'

export function addTokenCommands(program: Command, line: CommandLine): void {
  const group = program.command('token').description('API tokens: each acts as a member, with their role')

  group
    .command('create <email>')
    .description('make a token that acts as this member; it is shown once and kept nowhere')
    .requiredOption('--name <name>', 'what the token is for')
    .addOption(organizationOption())
    .action((email: string, { name, organization }: { name: string; organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId, memberId } = await findMember(installation, email, organization)
        const created = await createApiToken(installation.actIn(organizationId), { memberId, name })
        line.print(created, [created.token])
      }),
    )

  group
    .command('list')
    .description('every token, and when it was last used')
    .addOption(organizationOption())
    .action(({ organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const rows = await inOrganization(installation.world.db, organizationId, listApiTokens)
        line.printList(
          rows.map(({ apiTokenId, memberId, name, createdAt, lastUsedAt, revokedAt }) => ({
            apiTokenId,
            memberId,
            name,
            createdAt,
            lastUsedAt,
            revokedAt,
          })),
          [
            ['id', (row) => row.apiTokenId],
            ['name', (row) => row.name],
            ['created', (row) => row.createdAt],
            ['last used', (row) => row.lastUsedAt],
            ['revoked', (row) => row.revokedAt],
          ],
          'There is no token.',
        )
      }),
    )

  group
    .command('revoke <id>')
    .description('end a token at once')
    .addOption(organizationOption())
    .action((id: string, { organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        if (!isId(id)) {
          throw new Refusal('API_TOKEN_NOT_FOUND', `${id} is no id of a token. See token list.`)
        }
        await revokeApiToken(installation.actIn(organizationId), { apiTokenId: id as ApiTokenId })
        line.print({ apiTokenId: id }, ['The token has ended.'])
      }),
    )
}
