import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanEmail } from '../clean-email.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { refuseTakenName } from '../db/vocabulary.ts'
import { actorOf } from '../members/act-as.ts'
import { getMember } from '../members/get-member.ts'
import { Refusal } from '../refusal.ts'
import { LONGEST_DEPARTMENT_NAME, type NewDepartment } from './create-department.ts'
import { type DepartmentId, DEPARTMENTS } from './find-department.ts'
import { departments } from './tables.ts'

/**
 * Changes a department's name, owner or address; what is left out stays, null takes it away. Refused with
 * DEPARTMENT_NOT_FOUND and as `createDepartment` is.
 */
export async function updateDepartment(
  ctx: Ctx,
  input: { departmentId: DepartmentId } & Partial<NewDepartment>,
): Promise<void> {
  const { departmentId, ownerId } = input
  const name = input.name === undefined ? undefined : cleanName(input.name, { max: LONGEST_DEPARTMENT_NAME })
  const contactEmail = input.contactEmail?.trim()
    ? cleanEmail(input.contactEmail, ['contactEmail'])
    : input.contactEmail === undefined
      ? undefined
      : null
  await ctx.transaction(async (tx) => {
    const here = and(
      eq(departments.organizationId, tx.organizationId),
      eq(departments.departmentId, departmentId),
    )
    const [known] = await tx.select().from(departments).where(here).for('update')
    if (!known) {
      throw new Refusal('DEPARTMENT_NOT_FOUND', 'This department does not exist. Reload the page.', {
        path: ['departmentId'],
      })
    }
    if (name !== undefined) await refuseTakenName(tx, DEPARTMENTS, name, departmentId)
    if (ownerId != null && ownerId !== known.ownerId) await getMember(tx, ownerId, 'ownerId')
    await tx
      .update(departments)
      .set({
        name: name ?? known.name,
        ownerId: ownerId === undefined ? known.ownerId : ownerId,
        contactEmail: contactEmail === undefined ? known.contactEmail : contactEmail,
      })
      .where(here)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'department.updated',
      subject: `department:${departmentId}`,
      detail: { ownerId: ownerId ?? null, isRenamed: name !== undefined && name !== known.name },
    })
  })
}
