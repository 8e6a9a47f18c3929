import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { Refusal } from '../refusal.ts'
import { departments } from './tables.ts'

export type DepartmentId = Id<'department'>

/** A department as a person or a program names it: by its id, or by its name in any case. */
export type DepartmentGiven = { departmentId: DepartmentId } | { name: string }

/**
 * The department that is meant, kept as it is until the commit. Refused with DEPARTMENT_NOT_FOUND, or DEPARTMENT_ARCHIVED
 * where nothing more is brought before it.
 */
export async function findDepartment(tx: Tx, given: DepartmentGiven): Promise<DepartmentId> {
  const [row] = await tx
    .select({ departmentId: departments.departmentId, archivedAt: departments.archivedAt })
    .from(departments)
    .where(
      and(
        eq(departments.organizationId, tx.organizationId),
        'name' in given
          ? sql`lower(${departments.name}) = lower(${given.name.trim().normalize('NFC')})`
          : eq(departments.departmentId, given.departmentId),
      ),
    )
    .for('key share')
  if (!row) {
    throw new Refusal('DEPARTMENT_NOT_FOUND', 'There is no such department. Choose one from the list.', {
      path: ['name' in given ? 'department' : 'departmentId'],
    })
  }
  if (row.archivedAt) {
    throw new Refusal('DEPARTMENT_ARCHIVED', 'This department is archived. Choose another one.', {
      path: ['name' in given ? 'department' : 'departmentId'],
    })
  }
  return row.departmentId as DepartmentId
}

/** Departments as a vocabulary. */
export const DEPARTMENTS: Vocabulary = {
  table: departments,
  id: departments.departmentId,
  noun: 'department',
}
