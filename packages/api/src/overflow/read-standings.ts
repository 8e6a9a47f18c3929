import type { OverflowPolicy, VolunteerStanding } from '@relais/sla'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { listReached } from '../notifications/gather-pushes.ts'
import { readPreferences } from '../notifications/preferences.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { volunteers } from '../volunteers/tables.ts'
import type { Helping } from './read-helping.ts'

/** More volunteers than are looked at in any company. */
const MOST = 2_000
const DAY_MS = 86_400_000
/** Who was called longer ago than this was not called lately, in whatever round. */
const REMEMBERED_MS = 30 * DAY_MS

/** How everybody who helps stands to being called at this instant, a fixed number of statements however many they are. */
export async function readStandings(
  tx: Tx,
  world: World,
  now: Date,
  helping: Helping,
  { coolDownMs, shiftEveryMs }: OverflowPolicy,
): Promise<VolunteerStanding[]> {
  const people = await tx
    .select({ memberId: members.memberId, consentedAt: volunteers.pushConsentedAt })
    .from(members)
    .leftJoin(
      volunteers,
      and(eq(volunteers.organizationId, members.organizationId), eq(volunteers.memberId, members.memberId)),
    )
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        eq(members.role, 'volunteer'),
        isNull(members.disabledAt),
      ),
    )
    .orderBy(asc(members.memberId))
    .limit(MOST)
  const ids = people.map(({ memberId }) => memberId as MemberId)
  if (ids.length === 0) return []
  const known = await readVolunteers(tx, ids, await readActivities(tx, ids))
  const reached = new Set((await listReached(tx, now, ids)).map(({ memberId }) => memberId))
  const wants = await readPreferences(tx, ids)
  const called = await readCalled(tx, now, Math.max(DAY_MS, coolDownMs, shiftEveryMs))
  return people.map(({ memberId, consentedAt }) => ({
    volunteer: known.get(memberId)!,
    mayPush:
      world.push !== undefined &&
      consentedAt !== null &&
      reached.has(memberId) &&
      wants(memberId as MemberId, 'called', 'push'),
    isHelping: helping.has(memberId),
    ...(called.get(memberId) ?? { calledAt: [], lastCalledRound: null, lastHelpedRound: null }),
  }))
}

type Called = Pick<VolunteerStanding, 'calledAt' | 'lastCalledRound' | 'lastHelpedRound'>

/** When each was called, whatever became of it, and the last rounds in which they were, and came. Index overflow_calls_called. */
async function readCalled(tx: Tx, now: Date, sinceMs: number): Promise<Map<string, Called>> {
  const at = (ms: number) => sql`${new Date(now.getTime() - ms).toISOString()}::timestamptz`
  const rows = await tx.execute<{
    member_id: string
    called_at: number[] | null
    last_called: number
    last_helped: number | null
  }>(sql`
    select member_id, max(round) as last_called, max(round) filter (where answer = 'followed') as last_helped,
      jsonb_agg((extract(epoch from called_at) * 1000)::float8) filter (where called_at > ${at(sinceMs)}) as called_at
    from overflow_calls
    where organization_id = ${tx.organizationId} and called_at > ${at(Math.max(REMEMBERED_MS, sinceMs))}
    group by member_id`)
  return new Map(
    [...rows].map((row) => [
      row.member_id,
      {
        calledAt: row.called_at ?? [],
        lastCalledRound: row.last_called,
        lastHelpedRound: row.last_helped,
      },
    ]),
  )
}
