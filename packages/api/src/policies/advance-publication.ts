import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { lockTickets, type NewFact } from '../promises/append-fact.ts'
import { findAttributes } from '../promises/find-attributes.ts'
import { judgeFacts } from '../promises/judge-facts.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { loadTargets } from '../promises/load-targets.ts'
import { type ChangeCounts, countChanges } from './count-changes.ts'
import type { PublicationId } from './draft-promises.ts'
import { getPublication, type PublicationRow } from './get-publication.ts'
import { publicationFacts } from './publication-facts.ts'
import { slaPublications } from './tables.ts'

/** Small enough that nobody waits long for a ticket's lock. */
export const TICKETS_AT_ONCE = 200

/**
 * The next batch of a publication, with where it stands in the same transaction: whoever dies in it has done nothing of it.
 * The dry run goes the same way and writes nothing but its counts. Gives the publication as it stands afterwards.
 */
export async function advancePublication(
  tx: Tx,
  publicationId: PublicationId,
  limit = TICKETS_AT_ONCE,
): Promise<PublicationRow> {
  const publication = await getPublication(tx, publicationId)
  const { status, cursor } = publication
  if (status !== 'counting' && status !== 'publishing') return publication
  const total = cursor === null ? await countRunning(tx) : publication.total
  const ticketIds = await findRunning(tx, cursor, limit)
  const counts = await judge(tx, publication, ticketIds)
  const isOver = ticketIds.length < limit
  const shared = {
    total: Math.max(total, publication.done + ticketIds.length),
    done: publication.done + ticketIds.length,
    cursor: ticketIds.at(-1) ?? cursor,
    attempts: 0,
  }
  return save(tx, publicationId, {
    ...shared,
    ...(status === 'counting'
      ? {
          moved: publication.moved + counts.moved,
          newlyLate: publication.newlyLate + counts.newlyLate,
          rescued: publication.rescued + counts.rescued,
        }
      : {
          publishedMoved: publication.publishedMoved + counts.moved,
          publishedLate: publication.publishedLate + counts.newlyLate,
          publishedRescued: publication.publishedRescued + counts.rescued,
        }),
    ...(isOver &&
      (status === 'counting' ? { status: 'counted' } : { status: 'published', finishedAt: new Date() })),
  })
}

/** Goes past the next ticket, which cannot be judged and keeps what it was promised. Gives which it was. */
export async function leaveTicketOut(tx: Tx, publicationId: PublicationId): Promise<TicketId | null> {
  const { cursor, done, leftOut } = await getPublication(tx, publicationId)
  const [ticketId] = await findRunning(tx, cursor, 1)
  if (!ticketId) return null
  await save(tx, publicationId, { cursor: ticketId, done: done + 1, leftOut: leftOut + 1, attempts: 0 })
  return ticketId
}

async function save(
  tx: Tx,
  publicationId: PublicationId,
  change: Partial<typeof slaPublications.$inferInsert>,
): Promise<PublicationRow> {
  const [saved] = await tx
    .update(slaPublications)
    .set(change)
    .where(
      and(
        eq(slaPublications.organizationId, tx.organizationId),
        eq(slaPublications.publicationId, publicationId),
      ),
    )
    .returning()
  return saved!
}

async function judge(tx: Tx, publication: PublicationRow, ticketIds: TicketId[]): Promise<ChangeCounts> {
  const { publicationId, policyVersion, definition, calendars, mode, publishedAt } = publication
  const isKept = publication.status === 'publishing'
  // The dry run judges as of one instant, and so does the publishing, however long either takes.
  const asOf = (publishedAt ?? publication.draftedAt).getTime()
  const version = {
    policy: { ...definition, version: policyVersion },
    calendarHashes: new Map(Object.entries(calendars)),
  }
  // What a later version of the machine wrote is left to the process that can read it.
  const rows = await lockTickets(tx, ticketIds, { leavesLater: true, onlyReads: !isKept })
  const ledgers = await loadCycles(tx, ticketIds)
  const targets = await loadTargets(tx, ticketIds)
  const attributes = await findAttributes(tx, ticketIds)
  const wanted = new Map<TicketId, NewFact[]>()
  for (const { ticketId, lockedAt: now } of rows) {
    const facts = publicationFacts(
      { publicationId, mode, version, publishedAt: asOf },
      {
        cycles: ledgers.get(ticketId) ?? [],
        targets: targets.get(ticketId) ?? [],
        attributes: attributes.get(ticketId)!,
        now,
      },
    )
    if (facts.length > 0) wanted.set(ticketId, facts)
  }
  const concerned = rows.filter(({ ticketId }) => wanted.has(ticketId))
  return countChanges(await judgeFacts(tx, concerned, ledgers, wanted, { isKept, asOf }))
}

/** Tickets with something that is not over, after the cursor. Index ticket_cycles_open. */
async function findRunning(tx: Tx, cursor: string | null, limit: number): Promise<TicketId[]> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    select distinct ticket_id from ticket_cycles
    where organization_id = ${tx.organizationId} and ended_at is null
      ${cursor === null ? sql`` : sql`and ticket_id > ${cursor}::uuid`}
    order by ticket_id limit ${limit}`)
  return rows.map((row) => row.ticket_id)
}

async function countRunning(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(distinct ticket_id)::int4 as count from ticket_cycles
    where organization_id = ${tx.organizationId} and ended_at is null`)
  return row!.count
}
