import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { departments } from '../voice/tables.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { type EnquiryKind, enquiryDepartments } from './tables.ts'

/** The department that receives enquiries of this kind; null where nobody is chosen, and where it was archived. */
export async function findReceiver(tx: Tx, kind: EnquiryKind): Promise<DepartmentId | null> {
  const [row] = await tx
    .select({ departmentId: departments.departmentId })
    .from(enquiryDepartments)
    .innerJoin(
      departments,
      and(
        eq(departments.organizationId, enquiryDepartments.organizationId),
        eq(departments.departmentId, enquiryDepartments.departmentId),
        isNull(departments.archivedAt),
      ),
    )
    .where(and(eq(enquiryDepartments.organizationId, tx.organizationId), eq(enquiryDepartments.kind, kind)))
    .for('key share', { of: departments })
  return (row?.departmentId as DepartmentId | undefined) ?? null
}
