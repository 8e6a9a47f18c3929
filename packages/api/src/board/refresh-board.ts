import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { excludedBut, insertRows } from '../db/insert-rows.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { readHandlingTimes } from '../routing/next-counters.ts'
import { countResponders } from './count-responders.ts'
import { listApart } from './list-apart.ts'
import { type Beyond, listBeyond, MOST_ON_BOARD } from './list-beyond.ts'
import { readLoad } from './read-load.ts'
import { readOrderRules } from './read-rules.ts'
import { boards, boardTickets } from './tables.ts'

/** A board is looked at anew once it is so old. */
const PERIOD = sql`interval '1 minute'`

/** Looks at the board anew unless somebody has within the minute; of several workers, one does. */
export async function refreshBoardIfDue(tx: Tx, now: Date): Promise<boolean> {
  const [due] = await tx.execute(sql`
    insert into boards (organization_id, refreshed_at) values (${tx.organizationId}, clock_timestamp())
    on conflict (organization_id) do update set refreshed_at = clock_timestamp()
      where boards.refreshed_at < clock_timestamp() - ${PERIOD}
    returning organization_id`)
  if (!due) return false
  await refreshBoard(tx, now)
  return true
}

/**
 * Predicts when whatever waits will be answered, and puts on the board what will have waited longer than the longest wait
 * by then. At a cost that does not grow with the backlog beyond what is counted. Who comes on the board or leaves it is told.
 */
export async function refreshBoard(tx: Tx, now: Date): Promise<void> {
  const rules = await readOrderRules(tx)
  const responders = await countResponders(tx, now, new Date(now.getTime() + rules.maxWaitMs))
  const times = await readHandlingTimes(tx)
  const apart = await listApart(tx, now, times, { responders, rules })
  const buckets = await readLoad(tx, now, times, rules)
  const pooled = await listBeyond(tx, now, { buckets, danger: apart.danger }, { responders, rules })
  const beyond = [...apart.beyond, ...pooled].toSorted(
    (a, b) => a.waitingSince.getTime() - b.waitingSince.getTime(),
  )
  const board = {
    refreshedAt: now,
    waiting: buckets.reduce((sum, { onTime, late }) => sum + onTime + late, apart.count),
    responders: responders.people,
    isCutOff: beyond.length > MOST_ON_BOARD,
  }
  await tx
    .insert(boards)
    .values({ organizationId: tx.organizationId, ...board })
    .onConflictDoUpdate({ target: boards.organizationId, set: board })
  await keepEntries(tx, beyond.slice(0, MOST_ON_BOARD))
}

async function keepEntries(tx: Tx, beyond: readonly Beyond[]): Promise<void> {
  const { organizationId } = tx
  const known = await tx
    .select({ ticketId: boardTickets.ticketId })
    .from(boardTickets)
    .where(eq(boardTickets.organizationId, organizationId))
  const was = new Set(known.map(({ ticketId }) => ticketId))
  const is = new Set<string>(beyond.map(({ ticketId }) => ticketId))
  const gone = [...was].filter((id) => !is.has(id))
  if (gone.length > 0) {
    await tx
      .delete(boardTickets)
      .where(and(eq(boardTickets.organizationId, organizationId), inArray(boardTickets.ticketId, gone)))
  }
  await insertRows(
    tx,
    boardTickets,
    beyond.map((entry) => ({ organizationId, ...entry })),
    sql`on conflict (organization_id, ticket_id) do update
      set ${excludedBut(boardTickets, ['organizationId', 'ticketId'])}`,
  )
  const came = [...is].filter((id) => !was.has(id))
  await touchTickets(tx, [...gone, ...came] as TicketId[])
}
