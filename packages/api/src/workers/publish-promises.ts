import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database, Tx } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { asWorker, insideOrganization } from '../db/worker.ts'
import { beginBatch } from '../policies/begin-batch.ts'
import { SMALLEST_PART } from '../policies/cut-parts.ts'
import type { PublicationId } from '../policies/draft-promises.ts'
import { failPublication } from '../policies/end-publication.ts'
import { judgeBatch } from '../policies/judge-batch.ts'
import { judgeOneByOne } from '../policies/judge-one-by-one.ts'
import { recordProgress } from '../policies/record-progress.ts'
import { MOST_DEATHS } from './claim-due.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

interface Claimed extends Record<string, unknown> {
  organization_id: OrganizationId
  publication_id: PublicationId
  number: number
  attempts: number
}

/** How much is done at once, and by how many: tickets in a batch, and in the smallest part. */
interface Sizes {
  batch: number
  smallestPart: number
}
/** Small enough that nobody waits long for a ticket's lock. */
const USUAL: Sizes = { batch: 200, smallestPart: SMALLEST_PART }

/** Of the time a batch took, so much is left to deadlines and intake before the next one. */
const REST = 0.1
/** How late a deadline may be before publishing stands back, and how often in a row it does. */
const LATE = sql`interval '250 milliseconds'`
const MOST_WAITS = 3
const WAIT_MS = 50

/**
 * Counts and publishes what is promised, a batch of tickets at a time: what comes in and what falls due goes first. Any
 * number of these loops may run, each on a part of its own; a killed one leaves a whole batch undone.
 */
export function publishPromises(world: World & { worker: Database }, sizes: Sizes = USUAL): Loop {
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
      await advance(world, claimed, sizes)
      return Math.ceil((performance.now() - begunAt) * REST)
    },
  }
}

/**
 * Of the publication that is next in turn, the part that is the least far and that nobody is at: so all of them end at
 * about the same time. The batch is counted, and that committed, before anybody works on it: a death leaves its mark.
 */
async function claim(worker: Database, after: string): Promise<Claimed | undefined> {
  const [claimed] = await worker.execute<Claimed>(sql`
    with next as (
      select part.organization_id, part.publication_id, part.number
      from sla_publications p join sla_publication_parts part using (organization_id, publication_id)
      where p.status in ('counting', 'publishing') and not part.is_over
      order by p.publication_id <= ${after}::uuid, p.publication_id, part.done, part.number
      limit 1 for update of part skip locked
    )
    update sla_publication_parts part set attempts = part.attempts + 1 from next
    where part.organization_id = next.organization_id and part.publication_id = next.publication_id
      and part.number = next.number
    returning part.organization_id, part.publication_id, part.number, part.attempts`)
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
  { organization_id: organizationId, publication_id: publicationId, number, attempts }: Claimed,
  sizes: Sizes,
): Promise<void> {
  await asWorker(world.worker, async (transaction) => {
    const [held] = await transaction.execute(sql`
      select from sla_publication_parts
      where organization_id = ${organizationId} and publication_id = ${publicationId} and number = ${number}
        and not is_over
      for update skip locked`)
    if (!held) return
    const inside = <T>(work: (tx: Tx) => Promise<T>) => insideOrganization(transaction, organizationId, work)
    if (attempts > MOST_DEATHS) {
      world.log.error(
        { publicationId, number },
        'publishing promises ends the worker each time; it is given up',
      )
      await inside((tx) => failPublication(tx, world, publicationId))
      return
    }
    const batch = await inside((tx) => beginBatch(tx, publicationId, number, sizes.smallestPart))
    if (!batch) return
    // Less at a time after each death: the database ends a batch that stands still too long, as one does under heavy load.
    const limit = Math.ceil(sizes.batch / 2 ** (attempts - 1))
    const progress = await inside((tx) => judgeBatch(tx, batch, limit)).catch((error: unknown) => {
      world.log.warn({ err: error, publicationId, number }, 'a batch of tickets is judged one by one')
      return judgeOneByOne(world, inside, batch, limit)
    })
    await inside((tx) => recordProgress(tx, world, batch, progress))
  })
}
