import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'

/** After so many attempts that ended with the worker's death, a thing is set aside for a person. */
export const MOST_DEATHS = 5

/** A table of work that is leased, and how its columns are called. */
export interface Queue {
  table: 'deliveries' | 'jobs'
  id: 'delivery_id' | 'job_id'
  dueAt: 'not_before' | 'run_at'
  /** What the worker has to know besides the ids. */
  more: 'channel_id'[]
}

/** Under whose name, how much at once, and for how long. */
export interface ClaimOptions {
  owner: string
  limit: number
  leaseSeconds: number
}

/** One thing that this worker alone may work on until the lease ends. */
export interface Claim extends Record<string, unknown> {
  organization_id: OrganizationId
}

/**
 * Leases what is due: many at once of what nobody died with, and each alone of what a worker died with, so that what
 * kills a process takes no neighbour along; the least tried first. The attempt is counted and committed before the work
 * begins. What too many workers died with comes as `deadly`: it is not to be tried, but set aside.
 */
export async function claimDue<C extends Claim>(
  worker: Database,
  queue: Queue,
  options: ClaimOptions,
): Promise<{ batch: C[]; alone: C[]; deadly: C[] }> {
  const batch = await claim<C>(worker, queue, options, 'fresh')
  const [suspect] = await claim<C & { attempts: number }>(
    worker,
    queue,
    { ...options, limit: 1 },
    'abandoned',
  )
  if (!suspect) return { batch, alone: [], deadly: [] }
  return suspect.attempts > MOST_DEATHS
    ? { batch, alone: [], deadly: [suspect] }
    : { batch, alone: [suspect], deadly: [] }
}

/** Why a deadly thing was set aside, for the person who decides about it. */
export const DEADLY_REASON = `The worker ended ${MOST_DEATHS} times while it worked on this. Look at what it is before you have it tried again.`

async function claim<C extends Claim>(
  worker: Database,
  { table, id, dueAt, more }: Queue,
  { owner, limit, leaseSeconds }: ClaimOptions,
  kind: 'fresh' | 'abandoned',
): Promise<C[]> {
  const due = sql.identifier(dueAt)
  const key = sql.identifier(id)
  const columns = sql.join(
    ['organization_id', id, 'attempts', ...more].map((name) => sql`work.${sql.identifier(name)}`),
    sql`, `,
  )
  const rows = await worker.execute(sql`
    with due as (
      select organization_id, ${key} from ${sql.identifier(table)}
      where status = 'waiting' and ${due} <= clock_timestamp()
        and ${kind === 'fresh' ? sql`lease_until is null` : sql`lease_until < clock_timestamp()`}
      order by ${kind === 'fresh' ? sql`${due}` : sql`attempts, ${due}`} limit ${limit} for update skip locked
    )
    update ${sql.identifier(table)} work set attempts = work.attempts + 1, lease_owner = ${owner},
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from due where work.organization_id = due.organization_id and work.${key} = due.${key}
    returning ${columns}`)
  return [...rows] as C[]
}
