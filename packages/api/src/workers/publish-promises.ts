import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database, DrizzleTransaction } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { asWorker, insideOrganization } from '../db/worker.ts'
import { advancePublication, leaveTicketOut, TICKETS_AT_ONCE } from '../policies/advance-publication.ts'
import type { PublicationId } from '../policies/draft-promises.ts'
import { endPublication, failPublication } from '../policies/end-publication.ts'
import { MOST_DEATHS } from './claim-due.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

interface Claimed extends Record<string, unknown> {
  organization_id: OrganizationId
  publication_id: PublicationId
  attempts: number
}

/** Of the time a batch took, so much is left to deadlines and intake before the next one. */
const REST = 0.1
/** How late a deadline may be before publishing stands back, and how often in a row it does. */
const LATE = sql`interval '250 milliseconds'`
const MOST_WAITS = 3
const WAIT_MS = 50

/**
 * Counts and publishes what is promised, a batch of tickets at a time: what comes in and what falls due goes first. Any
 * number of these loops may run; one at a time works on one publication, and a killed one leaves a whole batch undone.
 */
export function publishPromises(world: World & { worker: Database }): Loop {
  let waits = 0
  let last = '00000000-0000-0000-0000-000000000000'
  return {
    name: 'publications',
    async round() {
      const [work] = await world.worker.execute(
        sql`select from sla_publications where status in ('counting', 'publishing') limit 1`,
      )
      if (!work) return LONGEST_SLEEP_MS
      if (waits < MOST_WAITS && (await isAnythingLate(world.worker))) {
        waits += 1
        return WAIT_MS
      }
      waits = 0
      const claimed = await claim(world.worker, last)
      if (!claimed) return WAIT_MS
      last = claimed.publication_id
      const begunAt = performance.now()
      await advance(world, claimed)
      return Math.ceil((performance.now() - begunAt) * REST)
    },
  }
}

/** The next in turn. The batch is counted, and that committed, before anybody works on it: a death leaves its mark. */
async function claim(worker: Database, after: string): Promise<Claimed | undefined> {
  const [claimed] = await worker.execute<Claimed>(sql`
    with next as (
      select organization_id, publication_id from sla_publications where status in ('counting', 'publishing')
      order by publication_id <= ${after}::uuid, publication_id limit 1 for update skip locked
    )
    update sla_publications p set attempts = p.attempts + 1 from next
    where p.organization_id = next.organization_id and p.publication_id = next.publication_id
    returning p.organization_id, p.publication_id, p.attempts`)
  return claimed
}

async function isAnythingLate(worker: Database): Promise<boolean> {
  const [row] = await worker.execute<{ late: boolean }>(sql`
    select exists (select from ticket_wakes
      where wake_at < clock_timestamp() - ${LATE} and tried_at is null and set_aside_at is null) as late`)
  return row!.late
}

async function advance(
  world: World & { worker: Database },
  { organization_id: organizationId, publication_id: publicationId, attempts }: Claimed,
): Promise<void> {
  await asWorker(world.worker, async (transaction) => {
    const [held] = await transaction.execute(sql`
      select attempts from sla_publications where organization_id = ${organizationId}
        and publication_id = ${publicationId} and status in ('counting', 'publishing')
      for update skip locked`)
    if (!held) return
    if (attempts > MOST_DEATHS) {
      world.log.error({ publicationId }, 'publishing promises ends the worker each time; it is given up')
      await insideOrganization(transaction, organizationId, (tx) => failPublication(tx, world, publicationId))
      return
    }
    const next = (limit: number) =>
      insideOrganization(transaction, organizationId, async (tx) =>
        endPublication(tx, world, await advancePublication(tx, publicationId, limit)),
      )
    try {
      await next(TICKETS_AT_ONCE)
    } catch (error) {
      world.log.warn({ err: error, publicationId }, 'a batch of tickets is judged one by one')
      await oneByOne(world, transaction, organizationId, publicationId, next)
    }
  })
}

/** One ticket that cannot be judged must not keep its neighbours from what is promised. */
async function oneByOne(
  world: World,
  transaction: DrizzleTransaction,
  organizationId: OrganizationId,
  publicationId: PublicationId,
  next: (limit: number) => Promise<boolean>,
): Promise<void> {
  for (let done = 0; done < TICKETS_AT_ONCE; done += 1) {
    try {
      if (await next(1)) return
    } catch (error) {
      const ticketId = await insideOrganization(transaction, organizationId, (tx) =>
        leaveTicketOut(tx, publicationId),
      )
      world.log.error({ err: error, publicationId, ticketId }, 'a ticket keeps its old promises')
      if (ticketId === null) throw error
    }
  }
}
