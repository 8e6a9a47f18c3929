import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadLogs, lockTickets, type NewFact } from '../promises/append-fact.ts'
import { findAttributes } from '../promises/find-attributes.ts'
import { judgeFacts } from '../promises/judge-facts.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { loadTargets, targetsOf } from '../promises/load-targets.ts'
import type { Batch } from './begin-batch.ts'
import { type ChangeCounts, countChanges } from './count-changes.ts'
import type { PublicationRow } from './get-publication.ts'
import { publicationFacts } from './publication-facts.ts'

/** What a batch has done: where it leaves its part, and what it adds to its publication. */
export interface Progress extends ChangeCounts {
  cursor: string | null
  done: number
  leftOut: number
  /** Whether nothing of its part is left. */
  isOver: boolean
}

/**
 * Judges the next tickets of a part, and keeps that while the publication is published; the dry run goes the same way and
 * writes nothing. How far it has come is for `recordProgress` to write, in the same transaction.
 */
export async function judgeBatch(tx: Tx, batch: Batch, limit: number): Promise<Progress> {
  const ticketIds = await findRunning(tx, batch, limit)
  return {
    ...(await judge(tx, batch.publication, ticketIds)),
    cursor: ticketIds.at(-1) ?? batch.cursor,
    done: ticketIds.length,
    leftOut: 0,
    isOver: ticketIds.length < limit,
  }
}

/** Goes past the next ticket, which cannot be judged and keeps what it was promised; null where there is none. */
export async function leaveTicketOut(tx: Tx, batch: Batch): Promise<Progress | null> {
  const [ticketId] = await findRunning(tx, batch, 1)
  return ticketId
    ? { cursor: ticketId, done: 1, leftOut: 1, isOver: false, moved: 0, newlyLate: 0, rescued: 0 }
    : null
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
  // Whoever judges from the beginning folds whole logs: they are read once, and tell the targets too.
  const logs = mode === 'replay' ? await loadLogs(tx, ticketIds) : null
  const targets = logs
    ? new Map([...logs].map(([ticketId, log]) => [ticketId, targetsOf(log)]))
    : await loadTargets(tx, ticketIds)
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
  return countChanges(
    await judgeFacts(tx, concerned, { ledgers, ...(logs && { logs }) }, wanted, { isKept, asOf }),
  )
}

/** Tickets of a part with something that is not over, after its cursor. Index ticket_cycles_open. */
async function findRunning(tx: Tx, { cursor, upTo }: Batch, limit: number): Promise<TicketId[]> {
  const rows = await tx.execute<{ ticket_id: TicketId }>(sql`
    select distinct ticket_id from ticket_cycles
    where organization_id = ${tx.organizationId} and ended_at is null
      ${cursor === null ? sql`` : sql`and ticket_id > ${cursor}::uuid`}
      ${upTo === null ? sql`` : sql`and ticket_id <= ${upTo}::uuid`}
    order by ticket_id limit ${limit}`)
  return rows.map((row) => row.ticket_id)
}
