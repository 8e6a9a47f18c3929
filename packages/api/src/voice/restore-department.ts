import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { setArchived } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { type DepartmentId, DEPARTMENTS } from './find-department.ts'

/** Brings an archived department back. Asked twice, it has happened once. Refused with DEPARTMENT_NOT_FOUND. */
export async function restoreDepartment(ctx: Ctx, input: { departmentId: DepartmentId }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { departmentId } = input
    if (!(await setArchived(tx, DEPARTMENTS, departmentId, null))) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'department.restored',
      subject: `department:${departmentId}`,
    })
  })
}
