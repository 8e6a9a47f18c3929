import { asc } from 'drizzle-orm'
import { type Command, Option } from 'commander'
import type { Viewer } from '../context.ts'
import { createOrganization } from '../members/create-organization.ts'
import { organizations } from '../members/tables.ts'
import type { CommandLine } from './command-line.ts'

export function addOrganizationCommands(program: Command, line: CommandLine): void {
  const group = program.command('organization').description('companies that use this installation')

  group
    .command('create <slug>')
    .description('make an organization, with the default promises and their calendars')
    .requiredOption('--name <name>', 'what people call it')
    .option('--time-zone <zone>', 'its time zone', 'Europe/Paris')
    .addOption(new Option('--locale <locale>', 'its language').choices(['fr', 'en', 'ar']).default('fr'))
    .action(async (slug: string, given: { name: string; timeZone: string; locale: Viewer['locale'] }) =>
      line.open(
        async ({ world }) => {
          const organizationId = await createOrganization(world, { slug, ...given })
          line.print({ organizationId, slug }, [
            `${given.name} is there. Next, somebody who administers it: member create --role admin.`,
          ])
        },
        { mayCreate: true },
      ),
    )

  group
    .command('list')
    .description('every organization, and whether it publishes')
    .action(() =>
      line.open(async ({ owner }) => {
        const rows = await owner
          .select({
            organizationId: organizations.organizationId,
            slug: organizations.slug,
            name: organizations.name,
            timeZone: organizations.timeZone,
            publishingStoppedAt: organizations.publishingStoppedAt,
            publishingStoppedReason: organizations.publishingStoppedReason,
            createdAt: organizations.createdAt,
          })
          .from(organizations)
          .orderBy(asc(organizations.slug))
        line.printList(
          rows,
          [
            ['slug', (row) => row.slug],
            ['name', (row) => row.name],
            ['time zone', (row) => row.timeZone],
            [
              'publishing',
              (row) => (row.publishingStoppedAt ? `stopped: ${row.publishingStoppedReason}` : 'on'),
            ],
          ],
          'There is no organization yet. Make one: organization create.',
        )
      }),
    )
}
