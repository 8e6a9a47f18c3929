import type { Command } from 'commander'
import type { Ctx } from '../context.ts'
import { Refusal } from '../refusal.ts'
import { archiveTopic } from '../voice/archive-topic.ts'
import { createTopic } from '../voice/create-topic.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import type { TopicId } from '../voice/get-topic.ts'
import type { Keyword } from '../voice/keywords.ts'
import { listDepartments, listTopics } from '../voice/queries.ts'
import { restoreTopic } from '../voice/restore-topic.ts'
import { updateTopic } from '../voice/update-topic.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findByName } from './find-by-name.ts'

interface TopicOptions {
  name?: string
  department?: string
  keyword?: string[]
  organization?: string
}

export function addTopicCommands(program: Command, line: CommandLine): void {
  const group = program.command('topic').description('what customers write about')

  group
    .command('create <name>')
    .description('add a topic')
    .option('--department <name>', 'the department it concerns')
    .option('--keyword <language=words...>', 'a word by which it is recognised, as fr=retard')
    .addOption(organizationOption())
    .action((name: string, { department, keyword = [], organization }: TopicOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const topicId = await createTopic(ctx, {
          name,
          departmentId: department === undefined ? null : await findDepartmentId(ctx, department),
          keywords: keyword.map(readKeyword),
        })
        line.print({ topicId, name }, [`${name} is a topic.`])
      }),
    )

  group
    .command('update <name>')
    .description('change its name, department or words')
    .option('--name <name>', 'its name from now on')
    .option('--department <name>', 'the department it concerns; an empty one takes it away')
    .option('--keyword <language=words...>', 'all the words by which it is recognised, as fr=retard')
    .addOption(organizationOption())
    .action((topic: string, { name, department, keyword, organization }: TopicOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const topicId = await findTopicId(ctx, topic)
        await updateTopic(ctx, {
          topicId,
          ...(name !== undefined && { name }),
          ...(department !== undefined && {
            departmentId: department === '' ? null : await findDepartmentId(ctx, department),
          }),
          ...(keyword && { keywords: keyword.map(readKeyword) }),
        })
        line.print({ topicId }, [`${name ?? topic} is changed.`])
      }),
    )

  group
    .command('list')
    .description('every topic, the archived ones too')
    .addOption(organizationOption())
    .action(({ organization }: TopicOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        line.printList(
          await ctx.transaction((tx) => listTopics(tx, { withArchived: true })),
          [
            ['name', (row) => row.name],
            ['archived', (row) => row.archivedAt],
          ],
          'There is no topic yet. Add one: topic create.',
        )
      }),
    )

  const change = (verb: 'archive' | 'restore', what: string, work: typeof archiveTopic) =>
    group
      .command(`${verb} <name>`)
      .description(what)
      .addOption(organizationOption())
      .action((name: string, { organization }: TopicOptions) =>
        line.open(async (installation) => {
          const { organizationId } = await chooseOrganization(installation, organization)
          const ctx = installation.actIn(organizationId)
          const topicId = await findTopicId(ctx, name)
          await work(ctx, { topicId })
          line.print({ topicId }, [`${name} is ${verb}d.`])
        }),
      )
  change('archive', 'recognise it no longer', archiveTopic)
  change('restore', 'recognise it again', restoreTopic)
}

/** `fr=retard` as a keyword; refused with KEYWORD_MALFORMED. */
function readKeyword(text: string): Keyword {
  const [, language, keyword] = /^(fr|en|ar)=(.+)$/s.exec(text) ?? []
  if (language && keyword) return { language: language as Keyword['language'], keyword }
  throw new Refusal('KEYWORD_MALFORMED', `Write a keyword as fr=…, en=… or ar=…, not “${text}”.`)
}

async function findTopicId(ctx: Ctx, name: string): Promise<TopicId> {
  const topics = await ctx.transaction((tx) => listTopics(tx, { withArchived: true }))
  return findByName(topics, name, 'topic').topicId as TopicId
}

async function findDepartmentId(ctx: Ctx, name: string): Promise<DepartmentId> {
  const departments = await ctx.transaction((tx) => listDepartments(tx, { withArchived: false }))
  return findByName(departments, name, 'department').departmentId as DepartmentId
}
