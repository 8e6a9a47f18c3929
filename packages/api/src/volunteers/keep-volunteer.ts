import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { getMember, type MemberRow } from '../members/get-member.ts'
import { Refusal } from '../refusal.ts'
import { volunteers } from './tables.ts'

export type VolunteerRow = typeof volunteers.$inferSelect
type Kept = Partial<Omit<typeof volunteers.$inferInsert, 'organizationId' | 'memberId'>>

/** What holds of somebody who has said nothing yet. */
export function silentVolunteer(organizationId: string, memberId: string): VolunteerRow {
  return {
    organizationId,
    memberId,
    departmentId: null,
    networks: [],
    weeklyMinutes: 60,
    quietFrom: null,
    quietTo: null,
    pushConsentedAt: null,
    managerAgreedAt: null,
    managerWordBy: null,
    pausedUntil: null,
    pausedBecause: null,
  }
}

/** The member, locked until the commit; refused as `getMember` does, or with NOT_A_VOLUNTEER. */
export async function getVolunteer(tx: Tx, memberId: MemberId): Promise<MemberRow> {
  const member = await getMember(tx, memberId)
  if (member.role === 'volunteer') return member
  throw new Refusal('NOT_A_VOLUNTEER', `${member.name} is not a volunteer.`, {
    path: ['memberId'],
    parameters: { name: member.name },
  })
}

/** Changes what is kept of a volunteer; what is left out stays as it is, or as it is of who has said nothing. */
export async function keepVolunteer(tx: Tx, memberId: MemberId, kept: Kept): Promise<void> {
  await tx
    .insert(volunteers)
    .values({ organizationId: tx.organizationId, memberId, ...kept })
    .onConflictDoUpdate({
      target: [volunteers.organizationId, volunteers.memberId],
      // An update has to set something.
      set: Object.keys(kept).length > 0 ? kept : { memberId: sql`excluded.member_id` },
    })
}
