import type { Command } from 'commander'
import type { Ctx } from '../context.ts'
import { archiveDepartment } from '../voice/archive-department.ts'
import { createDepartment } from '../voice/create-department.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { listDepartments } from '../voice/queries.ts'
import { restoreDepartment } from '../voice/restore-department.ts'
import { updateDepartment } from '../voice/update-department.ts'
import { chooseOrganization, organizationOption } from './choose-organization.ts'
import type { CommandLine } from './command-line.ts'
import { findByName } from './find-by-name.ts'
import { findMember } from './find-member.ts'

interface DepartmentOptions {
  name?: string
  owner?: string
  email?: string
  organization?: string
}

export function addDepartmentCommands(program: Command, line: CommandLine): void {
  const group = program.command('department').description('who in the company hears what customers say')

  group
    .command('create <name>')
    .description('add a department')
    .option('--owner <email>', 'the member who answers for it')
    .option('--email <email>', 'where it is written to, when nobody of it is a member')
    .addOption(organizationOption())
    .action((name: string, { owner, email, organization }: DepartmentOptions) =>
      line.open(async (installation) => {
        const { organizationId, slug } = await chooseOrganization(installation, organization)
        const departmentId = await createDepartment(installation.actIn(organizationId), {
          name,
          ownerId: owner === undefined ? null : (await findMember(installation, owner, slug)).memberId,
          contactEmail: email ?? null,
        })
        line.print({ departmentId, name }, [`${name} is a department.`])
      }),
    )

  group
    .command('update <name>')
    .description('change its name, owner or address; an empty one takes it away')
    .option('--name <name>', 'its name from now on')
    .option('--owner <email>', 'the member who answers for it')
    .option('--email <email>', 'where it is written to, when nobody of it is a member')
    .addOption(organizationOption())
    .action((department: string, { name, owner, email, organization }: DepartmentOptions) =>
      line.open(async (installation) => {
        const { organizationId, slug } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        const departmentId = await findDepartmentId(ctx, department)
        await updateDepartment(ctx, {
          departmentId,
          ...(name !== undefined && { name }),
          ...(owner !== undefined && {
            ownerId: owner === '' ? null : (await findMember(installation, owner, slug)).memberId,
          }),
          ...(email !== undefined && { contactEmail: email || null }),
        })
        line.print({ departmentId }, [`${name ?? department} is changed.`])
      }),
    )

  group
    .command('list')
    .description('every department, the archived ones too')
    .addOption(organizationOption())
    .action(({ organization }: DepartmentOptions) =>
      line.open(async (installation) => {
        const { organizationId } = await chooseOrganization(installation, organization)
        const ctx = installation.actIn(organizationId)
        line.printList(
          await ctx.transaction((tx) => listDepartments(tx, { withArchived: true })),
          [
            ['name', (row) => row.name],
            ['e-mail', (row) => row.contactEmail],
            ['archived', (row) => row.archivedAt],
          ],
          'There is no department yet. Add one: department create.',
        )
      }),
    )

  const change = (verb: 'archive' | 'restore', what: string, work: typeof archiveDepartment) =>
    group
      .command(`${verb} <name>`)
      .description(what)
      .addOption(organizationOption())
      .action((name: string, { organization }: DepartmentOptions) =>
        line.open(async (installation) => {
          const { organizationId } = await chooseOrganization(installation, organization)
          const ctx = installation.actIn(organizationId)
          const departmentId = await findDepartmentId(ctx, name)
          await work(ctx, { departmentId })
          line.print({ departmentId }, [`${name} is ${verb}d.`])
        }),
      )
  change('archive', 'offer it no longer', archiveDepartment)
  change('restore', 'offer it again', restoreDepartment)
}

async function findDepartmentId(ctx: Ctx, name: string): Promise<DepartmentId> {
  const departments = await ctx.transaction((tx) => listDepartments(tx, { withArchived: true }))
  return findByName(departments, name, 'department').departmentId as DepartmentId
}
