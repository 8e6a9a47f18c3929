import { eq } from 'drizzle-orm'
import { commitments } from '../commitments/tables.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadCycles } from '../promises/load-cycles.ts'
import { loadPromises } from '../promises/load-promises.ts'
import { standingFacts } from '@relais/sla'
import { loadLogs } from '../promises/append-fact.ts'
import { replies } from '../replies/tables.ts'
import { ticketMessages, tickets } from '../tickets/tables.ts'

/**
 * Everything that a ticket is: its row and its columns, its clocks and its ledger, the facts that count, its messages,
 * replies and commitments. Without what only ever grows, the version and the number of facts, and the places of facts in
 * the log.
 */
export async function snapshotTicket(tx: Tx, ticketId: TicketId) {
  const [row] = await tx.select().from(tickets).where(eq(tickets.ticketId, ticketId))
  const { version: _, factCount: __, state, ...columns } = row!
  const { lastKey: ___, ...kept } = state
  const log = (await loadLogs(tx, [ticketId])).get(ticketId) ?? []
  const cycles = (await loadCycles(tx, [ticketId])).get(ticketId) ?? []
  return {
    columns,
    state: kept,
    projection: (await loadPromises(tx)).engine.project(state),
    cycles: cycles.toSorted((a, b) => (`${a.metric} ${a.cycle}` < `${b.metric} ${b.cycle}` ? -1 : 1)),
    facts: standingFacts(log)
      .filter((fact) => fact.type !== 'override.retract')
      .map(({ type, effectiveAt, actor, body }) => JSON.stringify({ type, effectiveAt, actor, body }))
      .toSorted(),
    messages: await tx
      .select()
      .from(ticketMessages)
      .where(eq(ticketMessages.ticketId, ticketId))
      .orderBy(ticketMessages.messageId),
    replies: await tx.select().from(replies).where(eq(replies.ticketId, ticketId)).orderBy(replies.replyId),
    commitments: await tx
      .select()
      .from(commitments)
      .where(eq(commitments.ticketId, ticketId))
      .orderBy(commitments.commitmentId),
  }
}
