import type { Command } from 'commander'
import { resumePublishing } from '../members/resume-publishing.ts'
import { stopPublishing } from '../members/stop-publishing.ts'
import { chooseOrganization, listOrganizations, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'

export function addPublishingCommands(program: Command, line: CommandLine): void {
  const group = program.command('publishing').description('whether anything leaves for any network')

  group
    .command('stop')
    .description('let nothing leave; what is already on its way cannot be called back')
    .requiredOption('--reason <reason>', 'why, for those who see it stopped')
    .option('--all', 'in every organization')
    .addOption(organizationOption())
    .action(({ reason, all, organization }: { reason: string; all?: boolean; organization?: string }) =>
      line.open(async (installation) => {
        const chosen = all
          ? await listOrganizations(installation)
          : [await chooseOrganization(installation, organization)]
        for (const { organizationId } of chosen) {
          await stopPublishing(installation.actIn(organizationId), { reason })
        }
        line.print({ stopped: chosen }, [
          `Publishing is stopped: ${chosen.map(({ slug }) => slug).join(', ')}.`,
        ])
      }),
    )

  group
    .command('resume')
    .description('let what is queued leave again, one organization at a time')
    .addOption(organizationOption())
    .action(({ organization }: { organization?: string }) =>
      line.open(async (installation) => {
        const chosen = await chooseOrganization(installation, organization)
        await resumePublishing(installation.actIn(chosen.organizationId))
        line.print({ resumed: chosen }, [`${chosen.slug} publishes again.`])
      }),
    )
}
