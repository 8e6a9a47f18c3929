import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MemberId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { refuseForeignHours } from '../members/policy.ts'
import { type DepartmentId, findDepartment } from '../voice/find-department.ts'
import { getVolunteer, keepVolunteer } from './keep-volunteer.ts'

/**
 * Says in which department a volunteer works; null takes it back. Questions on what concerns it go to them first, complaints
 * of it never. Everybody says it of themselves, supervisors of anybody. Refused with NOT_ALLOWED, NOT_A_VOLUNTEER,
 * DEPARTMENT_NOT_FOUND or DEPARTMENT_ARCHIVED.
 */
export async function setTrade(
  ctx: Ctx,
  input: { memberId: MemberId; departmentId: DepartmentId | null },
): Promise<void> {
  const { memberId } = input
  refuseForeignHours(ctx.viewer, memberId)
  await ctx.transaction(async (tx) => {
    await getVolunteer(tx, memberId)
    const departmentId =
      input.departmentId === null ? null : await findDepartment(tx, { departmentId: input.departmentId })
    await keepVolunteer(tx, memberId, { departmentId })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'volunteer.tradeSet',
      subject: `member:${memberId}`,
      detail: { department: departmentId },
    })
  })
}
