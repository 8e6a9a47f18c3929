import { TICKET_MACHINE_VERSION } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { isDue, NOW, STORM, type WakeScope } from './claim-wakes.ts'

/** What one look at the wakes shows; nothing is locked or marked by it. */
export interface WakesSeen {
  /** How many are due, up to a storm. */
  due: number
  /** Milliseconds until the next one; null when none is there. */
  nextInMs: number | null
}

/** One statement, and that on indexes alone, so that a look costs next to nothing while nothing is due. */
export async function lookForWakes(worker: Database, scope: WakeScope): Promise<WakesSeen> {
  const [seen] = await worker.execute<{ due: number; next: number | null }>(sql`
    select (select count(*)::int from (
        select from ticket_wakes w where ${isDue(scope)} order by w.wake_at limit ${STORM + 1}) d) as due,
      (select (extract(epoch from min(wake_at) - clock_timestamp()) * 1000)::float8 from ticket_wakes
        where wake_at > ${NOW}) as next`)
  return { due: seen!.due, nextInMs: seen!.next }
}

/** How many are due, up to a storm, that a later version of the machine wrote: a process of that version wakes them. */
export async function countLaterWakes(worker: Database): Promise<number> {
  const [seen] = await worker.execute<{ later: number }>(sql`
    select count(*)::int as later
    from (select * from ticket_wakes where wake_at <= ${NOW} order by wake_at limit ${STORM}) d
    where machine_version > ${TICKET_MACHINE_VERSION}`)
  return seen!.later
}
