import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { lockTickets } from './append-fact.ts'
import { loadPromises } from './load-promises.ts'
import { saveTickets } from './save-tickets.ts'

/**
 * Lets time pass on tickets whose deadline has come, up to `databaseNow`: the database's clock decides what is due,
 * Node's is never compared with a deadline. A wake that comes twice, or late, changes nothing. A ticket that a later
 * version of the machine wrote is left to a process of that version.
 */
export async function wakeTickets(tx: Tx, ticketIds: TicketId[], databaseNow: number): Promise<void> {
  const { engine } = await loadPromises(tx)
  const rows = await lockTickets(tx, ticketIds, { leavesLater: true })
  await saveTickets(
    tx,
    rows.map((row) => {
      const step = engine.advance(row.state, databaseNow)
      return {
        ticketId: row.ticketId,
        version: step.state === row.state ? row.version : row.version + 1,
        factCount: row.factCount,
        state: step.state,
        projection: engine.project(step.state),
        wakeAt: engine.nextDeadline(step.state),
        cycles: [...step.cycles],
        replaces: null,
        effects: [...step.effects],
        wokenAt: databaseNow,
      }
    }),
  )
}
