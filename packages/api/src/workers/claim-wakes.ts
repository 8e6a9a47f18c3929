import { TICKET_MACHINE_VERSION } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import type { OrganizationId, TicketId } from '../db/id.ts'
import { MOST_DEATHS } from './claim-due.ts'

const TICKETS_AT_ONCE = 200
const FEW_AT_ONCE = 20
/** With more than this due at once, each channel has its turn: one that drowns takes no other along. */
export const STORM = 1_000
/** How far into what is due the order of a storm looks: sorting all of it for each batch would cost more than the batch. */
const LOOKED_AT = 5_000
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

/** Which wakes a loop is for. */
export interface WakeScope {
  /** Safety matters alone, and nothing that could keep them waiting. */
  onlyBandZero: boolean
  /** No wake after this instant is due, whatever the database's clock says; null while nothing speaks against it. */
  until: Date | null
}

/** Asked once for a statement: compared with each row, the clock would have the whole index read whenever nothing is due. */
export const NOW = sql`(select clock_timestamp())`

/** Whether a wake's instant has come, by the database's clock as far as it is believed. */
export function hasCome(until: Date | null): SQL {
  return until
    ? sql`w.wake_at <= least(${NOW}, ${until.toISOString()}::timestamptz)`
    : sql`w.wake_at <= ${NOW}`
}

/**
 * What this process may wake: what is due by the database's clock, is not another worker's or a person's, and was
 * written by no later version of the machine than its own.
 */
export function isDue({ onlyBandZero, until }: WakeScope): SQL {
  const band = onlyBandZero ? sql`and w.band = 0` : sql``
  return sql`${hasCome(until)} and w.tried_at is null and w.set_aside_at is null
    and w.machine_version <= ${TICKET_MACHINE_VERSION} ${band}`
}

/** In a storm what is safe comes first, then what is important, then what has waited longest. */
const STORM_ORDER = sql`w.band, w.importance desc, w.wake_at`

/** Of the rows `t`, those that are still due and that nobody marks at this instant; each is found by its key. */
const lockedAlone = (due: SQL) => sql`cross join lateral (
  select w.organization_id, w.ticket_id from ticket_wakes w
  where w.organization_id = t.organization_id and w.ticket_id = t.ticket_id and ${due}
  for update skip locked) mine`

/**
 * Marks what is due as tried, and commits that before anybody works on it; waking clears the mark. So a mark that has
 * stood for a while on a ticket that nobody holds tells of a death. No lease: after a death a deadline would wait for
 * its end.
 */
export async function claimWakes(worker: Database, scope: WakeScope): Promise<ClaimedWake[]> {
  const due = isDue(scope)
  return mark(
    worker,
    sql`select mine.* from (
        select * from (select * from ticket_wakes w where ${due} order by w.wake_at limit ${LOOKED_AT}) w
        order by ${STORM_ORDER} limit ${TICKETS_AT_ONCE}) t
      ${lockedAlone(due)}`,
  )
}

/** The same in a storm: the first of each channel, then the second of each, and so on. Index ticket_wakes_channel. */
export async function claimInTurns(worker: Database, scope: WakeScope): Promise<ClaimedWake[]> {
  const due = isDue(scope)
  return mark(
    worker,
    sql`
      with recursive channel as (
        (select organization_id, channel_id from ticket_wakes order by organization_id, channel_id limit 1)
        union all
        select next.* from channel c cross join lateral (
          select w.organization_id, w.channel_id from ticket_wakes w
          where (w.organization_id, w.channel_id) > (c.organization_id, c.channel_id)
          order by w.organization_id, w.channel_id limit 1) next
      ), busy as (
        select c.*, count(*) over () as channels from channel c where exists (
          select from ticket_wakes w
          where w.organization_id = c.organization_id and w.channel_id = c.channel_id and ${due})
      ), turns as (
        select w.organization_id, w.ticket_id, w.band, w.importance, w.wake_at,
          row_number() over (partition by busy.organization_id, busy.channel_id order by ${STORM_ORDER}) as turn
        from busy cross join lateral (
          select * from ticket_wakes w
          where w.organization_id = busy.organization_id and w.channel_id = busy.channel_id and ${due}
          order by w.wake_at limit greatest(${TICKETS_AT_ONCE}, ${LOOKED_AT} / busy.channels)) w
      )
      select mine.* from (
        select * from turns w order by turn, ${STORM_ORDER} limit ${TICKETS_AT_ONCE}) t
      ${lockedAlone(due)}`,
  )
}

/**
 * What a worker died with. After one death a few are tried together: most of what a killed worker held had no part in it,
 * and is late. After two, each is tried by itself; after too many it is `deadly`, and not tried at all.
 */
export async function claimAbandoned(
  worker: Database,
  scope: WakeScope,
): Promise<{ again: ClaimedWake[]; deadly: ClaimedWake[] }> {
  const few = await mark(worker, abandoned(scope, sql`w.attempts = 1`, FEW_AT_ONCE))
  if (few.length > 0) return { again: few, deadly: [] }
  const [suspect] = await mark(worker, abandoned(scope, sql`w.attempts > 1`, 1))
  if (!suspect) return { again: [], deadly: [] }
  return suspect.attempts > MOST_DEATHS ? { again: [], deadly: [suspect] } : { again: [suspect], deadly: [] }
}

/** The lock on the ticket ends with the statement: it only shows that nobody is at work on it. */
function abandoned({ onlyBandZero, until }: WakeScope, tried: SQL, limit: number): SQL {
  const band = onlyBandZero ? sql`and w.band = 0` : sql``
  return sql`select w.organization_id, w.ticket_id
      from (select organization_id, ticket_id from ticket_wakes w where ${hasCome(until)} order by wake_at limit ${LOOKED_AT}) longest
        join ticket_wakes w using (organization_id, ticket_id) join tickets t using (organization_id, ticket_id)
      where w.tried_at < clock_timestamp() - ${SILENCE} and ${tried}
        and w.set_aside_at is null and w.machine_version <= ${TICKET_MACHINE_VERSION} ${band}
      order by w.attempts, w.wake_at limit ${limit} for update of w, t skip locked`
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

async function mark(worker: Database, due: SQL): Promise<Marked[]> {
  const rows = await worker.execute<Marked>(sql`
    with due as (${due})
    update ticket_wakes w set attempts = w.attempts + 1, tried_at = clock_timestamp()
    from due where w.organization_id = due.organization_id and w.ticket_id = due.ticket_id
    returning w.organization_id, w.ticket_id, w.attempts`)
  return [...rows]
}
