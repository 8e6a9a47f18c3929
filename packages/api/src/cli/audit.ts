import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { z } from 'zod'
import { type Anchor, verifyAudit } from '../audit/verify-audit.ts'
import { Refusal } from '../refusal.ts'
import { chooseOrganization, listOrganizations, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'

const earlierSchema = z.array(
  z.object({ slug: z.string(), head: z.object({ seq: z.number(), hash: z.string() }).optional() }),
)

export function addAuditCommands(program: Command, line: CommandLine): void {
  const group = program.command('audit').description('the chained record of who did what')

  group
    .command('verify')
    .description('read every entry and check every hash; exit code 3 when a chain is not whole')
    .option(
      '--against <file>',
      'an earlier --json output, kept elsewhere: only against it a cut-off end is seen',
    )
    .addOption(organizationOption())
    .action(({ against, organization }: { against?: string; organization?: string }) =>
      line.open(async (installation) => {
        const anchors = against === undefined ? new Map<string, Anchor>() : await readAnchors(against)
        const chosen =
          organization === undefined
            ? await listOrganizations(installation)
            : [await chooseOrganization(installation, organization)]
        const rows = []
        for (const { organizationId, slug } of chosen) {
          const { db, keys } = installation.world
          rows.push({ slug, ...(await verifyAudit(db, organizationId, keys, anchors.get(slug))) })
        }
        if (rows.some(({ isWhole }) => !isWhole)) line.endNotInOrder()
        line.printList(
          rows,
          [
            ['organization', (row) => row.slug],
            ['record', (row) => (row.isWhole ? 'whole' : `${row.problem} at entry ${row.seq}`)],
            ['entries', (row) => (row.isWhole ? row.head.seq : null)],
            ['head', (row) => (row.isWhole ? row.head.hash : null)],
          ],
          'There is no organization yet.',
        )
      }),
    )
}

async function readAnchors(file: string): Promise<Map<string, Anchor>> {
  try {
    const earlier = earlierSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    return new Map(earlier.flatMap(({ slug, head }) => (head ? [[slug, head] as const] : [])))
  } catch (error) {
    throw new Refusal(
      'ANCHOR_NOT_READ',
      `${file} is not an earlier output of audit verify --json (${error instanceof Error ? error.name : 'unreadable'}).`,
    )
  }
}
