import type { Command } from 'commander'
import type { Ctx } from '../context.ts'
import { archiveTag } from '../tickets/archive-tag.ts'
import { createTag } from '../tickets/create-tag.ts'
import type { TagId } from '../tickets/get-tag.ts'
import { mergeTags } from '../tickets/merge-tags.ts'
import { renameTag } from '../tickets/rename-tag.ts'
import { restoreTag } from '../tickets/restore-tag.ts'
import { listTags } from '../tickets/tag-loaders.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findByName } from './find-by-name.ts'

interface TagOptions {
  organization?: string
}

export function addTagCommands(program: Command, line: CommandLine): void {
  const group = program.command('tag').description('the words that are put on tickets')
  const act = (name: string, what: string, work: (ctx: Ctx, words: string[]) => Promise<string>) =>
    group
      .command(name)
      .description(what)
      .addOption(organizationOption())
      .action((...given: unknown[]) =>
        line.open(async (installation) => {
          const words = given.filter((one) => typeof one === 'string')
          const { organization } = given[words.length] as TagOptions
          const { organizationId } = await chooseOrganization(installation, organization)
          line.print({ tags: words }, [await work(installation.actIn(organizationId), words)])
        }),
      )

  act('create <name>', 'add a word', async (ctx, [name]) => {
    await createTag(ctx, { name: name! })
    return `${name} is a tag.`
  })
  act('rename <name> <new-name>', 'call it otherwise, on every ticket', async (ctx, [name, next]) => {
    await renameTag(ctx, { tagId: await findTag(ctx, name!), name: next! })
    return `${name} is called ${next}.`
  })
  act('merge <name> <into>', 'make it another tag everywhere, for good', async (ctx, [name, into]) => {
    await mergeTags(ctx, { tagId: await findTag(ctx, name!), intoTagId: await findTag(ctx, into!) })
    return `${name} is now ${into} everywhere.`
  })
  act('archive <name>', 'offer it no longer; tickets keep it', async (ctx, [name]) => {
    await archiveTag(ctx, { tagId: await findTag(ctx, name!) })
    return `${name} is archived.`
  })
  act('restore <name>', 'offer it again', async (ctx, [name]) => {
    await restoreTag(ctx, { tagId: await findTag(ctx, name!) })
    return `${name} is restored.`
  })

  group
    .command('list')
    .description('every tag, the archived ones too')
    .addOption(organizationOption())
    .action(({ organization }: TagOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const rows = await ctx.transaction((tx) => listTags(tx, { withArchived: true }))
        const nameOf = new Map(rows.map(({ tagId, name }) => [tagId, name]))
        line.printList(
          rows,
          [
            ['name', (row) => row.name],
            ['archived', (row) => row.archivedAt],
            ['now', (row) => (row.mergedIntoId ? (nameOf.get(row.mergedIntoId) ?? null) : null)],
          ],
          'There is no tag yet. Add one: tag create.',
        )
      }),
    )
}

async function findTag(ctx: Ctx, name: string): Promise<TagId> {
  const tags = await ctx.transaction((tx) => listTags(tx, { withArchived: true }))
  return findByName(tags, name, 'tag').tagId as TagId
}
