import type { Volunteer, WorkingHours } from '@relais/sla'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { charterSignatures } from '../charter/tables.ts'
import { findCharterInForce } from '../charter/queries.ts'
import { identities } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import { availabilityOf, listDaysOff, listWorkingHours } from '../members/availability.ts'
import { members } from '../members/tables.ts'
import { isReviewFull } from '../trust/is-review-full.ts'
import { silentVolunteer, type VolunteerRow } from './keep-volunteer.ts'
import { volunteerConflicts, volunteerLanguages, volunteers, volunteerTopics } from './tables.ts'

/** What somebody is about at this moment: what calls, offers and leases know of them. */
export type Activity = Pick<
  Volunteer,
  'minutesUsed' | 'minutesNow' | 'inHand' | 'skipped' | 'lapsed' | 'helped'
>

const AT_REST: Activity = {
  minutesUsed: 0,
  minutesNow: null,
  inHand: 0,
  skipped: [],
  lapsed: [],
  helped: [],
}

/**
 * These volunteers as the rules see them, by member; a fixed number of statements however many they are. `activities` is what
 * each is about; who is missing there has done nothing. Who is no member is missing. By the keys of the tables.
 */
export async function readVolunteers(
  tx: Tx,
  memberIds: readonly string[],
  activities: ReadonlyMap<string, Activity> = new Map(),
): Promise<Map<string, Volunteer>> {
  const wanted = [...new Set(memberIds)]
  if (wanted.length === 0) return new Map()
  const { organizationId } = tx
  const ofThem = (table: typeof volunteerLanguages | typeof volunteerTopics) =>
    and(eq(table.organizationId, organizationId), inArray(table.memberId, wanted))
  const people = await tx
    .select({ member: members, kept: volunteers })
    .from(members)
    .leftJoin(
      volunteers,
      and(
        eq(volunteers.organizationId, members.organizationId),
        eq(volunteers.memberId, members.memberId),
        // Said once more, the planner goes by the key.
        inArray(volunteers.memberId, wanted),
      ),
    )
    .where(and(eq(members.organizationId, organizationId), inArray(members.memberId, wanted)))
  const hours = byMember(await listWorkingHours(tx, wanted))
  const off = byMember(await listDaysOff(tx, wanted))
  const languages = byMember(await tx.select().from(volunteerLanguages).where(ofThem(volunteerLanguages)))
  const topics = byMember(await tx.select().from(volunteerTopics).where(ofThem(volunteerTopics)))
  const conflicts = byMember(await listConflicts(tx, wanted))
  const charter = await readSignatures(tx, wanted)
  const isFull = await isReviewFull(tx)
  return new Map(
    people.map(({ member, kept }) => {
      const { memberId, timeZone } = member
      const row = kept ?? silentVolunteer(organizationId, memberId)
      const week = hours.get(memberId) ?? []
      const known = availabilityOf(member, week, off.get(memberId) ?? [])
      return [
        memberId,
        {
          memberId,
          departmentId: row.departmentId,
          languages: Object.fromEntries(
            (languages.get(memberId) ?? []).map(({ language, level }) => [language, level]),
          ),
          networks: row.networks,
          topics: Object.fromEntries(
            (topics.get(memberId) ?? []).map(({ topicId, level, stance }) => [topicId, { level, stance }]),
          ),
          conflicts: (conflicts.get(memberId) ?? []).map(({ contactId }) => contactId),
          // Days off alone say when somebody is away, and not when they are there.
          availability: { ...known, hours: week.length === 0 ? null : known.hours },
          quietHours: quietHoursOf(row, timeZone),
          charter: charter(memberId),
          hasManagersWord: row.managerAgreedAt !== null,
          weeklyMinutes: row.weeklyMinutes,
          pausedUntil: row.pausedUntil?.getTime() ?? null,
          isReviewFull: isFull,
          ...(activities.get(memberId) ?? AT_REST),
        },
      ]
    }),
  )
}

function byMember<Row extends { memberId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ memberId }) => memberId)
}

function quietHoursOf({ quietFrom, quietTo }: VolunteerRow, timeZone: string): WorkingHours | null {
  if (quietFrom === null || quietTo === null) return null
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: quietFrom, to: quietTo }))
  return { timeZone, weekly, holidays: [], openings: [] }
}

/** The contacts that somebody does not answer, as identities belong to them now. */
function listConflicts(tx: Tx, memberIds: string[]): Promise<{ memberId: string; contactId: string }[]> {
  return tx
    .select({ memberId: volunteerConflicts.memberId, contactId: identities.contactId })
    .from(volunteerConflicts)
    .innerJoin(
      identities,
      and(
        eq(identities.organizationId, volunteerConflicts.organizationId),
        eq(identities.identityId, volunteerConflicts.identityId),
      ),
    )
    .where(
      and(
        eq(volunteerConflicts.organizationId, tx.organizationId),
        inArray(volunteerConflicts.memberId, memberIds),
      ),
    )
}

/** The version of the charter in force, and the latest that each of them signed. By the key of charter_signatures. */
async function readSignatures(
  tx: Tx,
  memberIds: string[],
): Promise<(memberId: string) => Volunteer['charter']> {
  const { number: current } = await findCharterInForce(tx)
  const rows = await tx
    .selectDistinctOn([charterSignatures.memberId], {
      memberId: charterSignatures.memberId,
      number: charterSignatures.number,
    })
    .from(charterSignatures)
    .where(
      and(
        eq(charterSignatures.organizationId, tx.organizationId),
        inArray(charterSignatures.memberId, memberIds),
      ),
    )
    .orderBy(charterSignatures.memberId, desc(charterSignatures.number))
  const signed = new Map(rows.map(({ memberId, number }) => [memberId, number]))
  return (memberId) => ({ current, signed: signed.get(memberId) ?? null })
}
