import { recordAudit } from '../audit/record-audit.ts'
import { cleanEmail } from '../clean-email.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { type MemberId, newId } from '../db/id.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { getMember } from '../members/get-member.ts'
import { type DepartmentId, DEPARTMENTS } from './find-department.ts'
import { departments } from './tables.ts'

/** As the database holds it. */
export const LONGEST_DEPARTMENT_NAME = 120

/** A department, and who answers for it. */
export interface NewDepartment {
  name: string
  ownerId?: MemberId | null
  contactEmail?: string | null
}

/**
 * Makes a department. Refused with NAME_EMPTY, NAME_TOO_LONG, NAME_TAKEN, EMAIL_MALFORMED, MEMBER_NOT_FOUND or
 * MEMBER_DISABLED.
 */
export async function createDepartment(ctx: Ctx, input: NewDepartment): Promise<DepartmentId> {
  const name = cleanName(input.name, { max: LONGEST_DEPARTMENT_NAME })
  const contactEmail = input.contactEmail?.trim() ? cleanEmail(input.contactEmail, ['contactEmail']) : null
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await refuseTakenName(tx, DEPARTMENTS, name)
    const ownerId = input.ownerId == null ? null : (await getMember(tx, input.ownerId, 'ownerId')).memberId
    const departmentId: DepartmentId = newId<'department'>()
    const createdAt = ctx.now()
    await tx
      .insert(departments)
      .values({ organizationId, departmentId, name, ownerId, contactEmail, createdAt })
    await recordAudit(tx, ctx.keys, {
      at: createdAt,
      actor: actorOf(ctx.viewer),
      action: 'department.created',
      subject: `department:${departmentId}`,
    })
    return departmentId
  })
}
