import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { members } from '../members/tables.ts'
import { departments } from '../voice/tables.ts'
import { notifyMembers } from './notify-members.ts'

/** A department has something to answer: whoever answers for it hears of it, by one line however many came at once. */
export async function notifyEnquiries(
  tx: Tx,
  world: World,
  events: EventOf<'enquiries.handed'>[],
): Promise<void> {
  const owners = await tx
    .select({ departmentId: departments.departmentId, ownerId: departments.ownerId })
    .from(departments)
    .innerJoin(
      members,
      and(
        eq(members.organizationId, departments.organizationId),
        eq(members.memberId, departments.ownerId),
        // A volunteer reads no list of enquiries.
        ne(members.role, 'volunteer'),
      ),
    )
    .where(
      and(
        eq(departments.organizationId, tx.organizationId),
        inArray(
          departments.departmentId,
          events.map(({ departmentId }) => departmentId),
        ),
        isNotNull(departments.ownerId),
      ),
    )
  const ownerOf = new Map(owners.map(({ departmentId, ownerId }) => [departmentId, ownerId as MemberId]))
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ departmentId, byId, at, enquiries }) => {
      const memberId = ownerOf.get(departmentId)
      const [first] = enquiries
      if (memberId === undefined || first === undefined) return []
      return {
        memberId,
        kind: 'enquiryReceived' as const,
        cause: `enquiry:${first.enquiryId}:${at.toISOString()}`,
        count: enquiries.length,
        ...(enquiries.length === 1 && { ticketId: first.ticketId }),
        ...(byId !== null && { byId }),
      }
    }),
  )
}
