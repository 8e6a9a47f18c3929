import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import type { OrganizationId, TicketId } from '../db/id.ts'
import { MOST_DEATHS } from './claim-due.ts'

const TICKETS_AT_ONCE = 200
/** A wake that was taken so long ago and whose ticket nobody holds was taken by a worker that died. */
const SILENCE = sql`interval '2 seconds'`

/** A ticket whose deadline has come, marked as tried. */
export interface ClaimedWake extends Record<string, unknown> {
  organization_id: OrganizationId
  ticket_id: TicketId
}

interface Marked extends ClaimedWake {
  attempts: number
}

/** What is due now: `batch` goes together, `alone` by itself, `deadly` is not to be tried, but set aside. */
export interface DueWakes {
  batch: ClaimedWake[]
  alone: ClaimedWake[]
  deadly: ClaimedWake[]
  isMore: boolean
}

/**
 * Marks what is due as tried, and commits that before anybody works on it; waking clears the mark. So a mark that has
 * stood for a while on a ticket that nobody holds tells of a death. No lease: after a death a deadline would wait for
 * its end. `onlyBandZero` leaves all but safety matters to others.
 */
export async function claimWakes(worker: Database, onlyBandZero: boolean): Promise<DueWakes> {
  const band = onlyBandZero ? sql`and w.band = 0` : sql``
  const batch = await mark(
    worker,
    sql`select w.organization_id, w.ticket_id from ticket_wakes w
      where w.wake_at <= clock_timestamp() and w.tried_at is null and w.set_aside_at is null ${band}
      order by w.wake_at limit ${TICKETS_AT_ONCE} for update skip locked`,
  )
  // The lock on the ticket ends with this statement: it only shows that nobody is at work on it.
  const [suspect] = await mark(
    worker,
    sql`select w.organization_id, w.ticket_id from ticket_wakes w join tickets t using (organization_id, ticket_id)
      where w.wake_at <= clock_timestamp() and w.tried_at < clock_timestamp() - ${SILENCE}
        and w.set_aside_at is null ${band}
      order by w.attempts, w.wake_at limit 1 for update skip locked`,
  )
  const isDeadly = suspect !== undefined && suspect.attempts > MOST_DEATHS
  return {
    batch,
    alone: suspect && !isDeadly ? [suspect] : [],
    deadly: isDeadly ? [suspect] : [],
    isMore: batch.length === TICKETS_AT_ONCE || suspect !== undefined,
  }
}

/** Takes back marks of tickets that were left alone after all. */
export async function releaseWakes(worker: Database, wakes: ClaimedWake[]): Promise<void> {
  if (wakes.length === 0) return
  await worker.execute(sql`
    with left_alone as (
      select organization_id, ticket_id from ticket_wakes
      where ${among(wakes)} and tried_at is not null for update skip locked
    )
    update ticket_wakes w set attempts = w.attempts - 1, tried_at = null from left_alone
    where w.organization_id = left_alone.organization_id and w.ticket_id = left_alone.ticket_id and w.attempts > 0`)
}

/** Leaves deadlines that end every worker to a person; until then nobody tries them. */
export async function setWakesAside(worker: Database, wakes: ClaimedWake[]): Promise<void> {
  if (wakes.length === 0) return
  await worker.execute(sql`update ticket_wakes set set_aside_at = clock_timestamp(), attempts = ${MOST_DEATHS}
    where ${among(wakes)} and attempts > ${MOST_DEATHS}`)
}

/** Exactly these, by their whole key. */
export function among(wakes: ClaimedWake[]) {
  return sql`(organization_id, ticket_id) in (${sql.join(
    wakes.map((one) => sql`(${one.organization_id}::uuid, ${one.ticket_id}::uuid)`),
    sql`, `,
  )})`
}

async function mark(worker: Database, due: ReturnType<typeof sql>): Promise<Marked[]> {
  const rows = await worker.execute<Marked>(sql`
    with due as (${due})
    update ticket_wakes w set attempts = w.attempts + 1, tried_at = clock_timestamp()
    from due where w.organization_id = due.organization_id and w.ticket_id = due.ticket_id
    returning w.organization_id, w.ticket_id, w.attempts`)
  return [...rows]
}
