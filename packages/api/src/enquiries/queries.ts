import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { tickets } from '../tickets/tables.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import { departments } from '../voice/tables.ts'
import type { EnquiryRow } from './lock-enquiry.ts'
import { type EnquiryKind, enquiries, enquiryDepartments } from './tables.ts'

/** Ids rise with time, so an id is a place in the list. */
export type EnquiryPlace = [enquiryId: string]

/** Nobody reads a larger number of what waits than this. */
const MOST_COUNTED = 100

/**
 * What departments have or had, the latest first; a ticket that turned out to be spam is nothing for them. Indexes
 * enquiries_list, enquiries_department.
 */
export async function listEnquiries(
  tx: Tx,
  part: {
    state: 'open' | 'done'
    departmentId: DepartmentId | null
    limit: number
    after: EnquiryPlace | null
  },
): Promise<EnquiryRow[]> {
  const { state, departmentId, limit, after } = part
  const rows = await tx
    .select({ enquiry: enquiries })
    .from(enquiries)
    .innerJoin(
      tickets,
      and(
        eq(tickets.organizationId, enquiries.organizationId),
        eq(tickets.ticketId, enquiries.ticketId),
        sql`${tickets.status} <> 'spam'`,
      ),
    )
    .where(
      and(
        eq(enquiries.organizationId, tx.organizationId),
        eq(enquiries.state, state),
        departmentId === null ? undefined : eq(enquiries.departmentId, departmentId),
        after === null ? undefined : lt(enquiries.enquiryId, after[0]),
      ),
    )
    .orderBy(desc(enquiries.enquiryId))
    .limit(limit)
  return rows.map(({ enquiry }) => enquiry)
}

/** Who receives one kind of enquiry. */
export interface ReceiverRow {
  kind: EnquiryKind
  /** Null where nobody is chosen, and where the department was archived. */
  departmentId: string | null
}

/** Both kinds, each with the department that receives it. The key of enquiry_departments. */
export async function listReceivers(tx: Tx): Promise<ReceiverRow[]> {
  const rows = await tx
    .select({ kind: enquiryDepartments.kind, departmentId: departments.departmentId })
    .from(enquiryDepartments)
    .innerJoin(
      departments,
      and(
        eq(departments.organizationId, enquiryDepartments.organizationId),
        eq(departments.departmentId, enquiryDepartments.departmentId),
        sql`${departments.archivedAt} is null`,
      ),
    )
    .where(eq(enquiryDepartments.organizationId, tx.organizationId))
    .orderBy(asc(enquiryDepartments.kind))
  return (['job', 'purchase'] as const).map((kind) => ({
    kind,
    departmentId: rows.find((row) => row.kind === kind)?.departmentId ?? null,
  }))
}

/** How many of each kind wait for a department, or to be handed to it, up to a hundred. Index enquiries_waiting. */
export async function countWaiting(tx: Tx): Promise<Record<EnquiryKind, number>> {
  const countOf = (kind: EnquiryKind, state: 'noticed' | 'agreed') => sql`(select count(*)::int from (
    select from enquiries
    where organization_id = ${tx.organizationId} and kind = ${sql.raw(`'${kind}'`)} and state = ${sql.raw(`'${state}'`)}
    order by enquiry_id limit ${MOST_COUNTED}) waiting)`
  const [row] = await tx.execute<Record<EnquiryKind, number>>(sql`
    select ${countOf('job', 'noticed')} as job, ${countOf('purchase', 'agreed')} as purchase`)
  return row!
}
