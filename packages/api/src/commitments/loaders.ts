import type { Outcome } from '@relais/sla'
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { ticketCycles } from '../promises/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { visibleTickets } from '../tickets/visible-tickets.ts'
import type { CommitmentRow } from './get-commitment.ts'
import { commitments } from './tables.ts'

/** What was promised, with what the ledger says of it. */
export interface KeptCommitment extends CommitmentRow {
  contactId: string
  outcome: Outcome | null
  metAt: Date | null
  breachedAt: Date | null
  endedAt: Date | null
}

/** Commitments, each with the cycle of the ledger that began when it was made. */
export function commitmentLoaders(read: Read, viewer: Viewer) {
  const list = async (tx: Tx, where: SQL | undefined): Promise<KeptCommitment[]> => {
    const rows = await tx
      .selectDistinctOn([commitments.promisedAt, commitments.commitmentId], {
        commitment: commitments,
        contactId: tickets.contactId,
        outcome: ticketCycles.outcome,
        metAt: ticketCycles.metAt,
        breachedAt: ticketCycles.breachedAt,
        endedAt: ticketCycles.endedAt,
      })
      .from(commitments)
      .innerJoin(
        tickets,
        and(
          eq(tickets.organizationId, commitments.organizationId),
          eq(tickets.ticketId, commitments.ticketId),
        ),
      )
      .leftJoin(
        ticketCycles,
        and(
          eq(ticketCycles.organizationId, commitments.organizationId),
          eq(ticketCycles.ticketId, commitments.ticketId),
          eq(ticketCycles.target, 'promisedUpdate'),
          eq(ticketCycles.startedAt, commitments.promisedAt),
        ),
      )
      .where(and(eq(commitments.organizationId, tx.organizationId), where, visibleTickets(viewer)))
      .orderBy(desc(commitments.promisedAt), desc(commitments.commitmentId), desc(ticketCycles.cycle))
    return rows.map(({ commitment, ...rest }) => ({
      ...commitment,
      ...rest,
      outcome: rest.outcome as Outcome,
    }))
  }
  /** The latest few of each key: ids first, so that a ticket with many costs no more than one with few. */
  const latestOf = (column: 'ticket_id' | 'contact_id', first: number) => (tx: Tx, ids: string[]) =>
    list(
      tx,
      sql`${commitments.commitmentId} in (
        select latest.commitment_id from unnest(${sql.param(`{${ids.join(',')}}`)}::uuid[]) as wanted(id)
        cross join lateral (
          select c.commitment_id from tickets t
          join commitments c on c.organization_id = t.organization_id and c.ticket_id = t.ticket_id
          where t.organization_id = ${tx.organizationId} and t.${sql.raw(column)} = wanted.id
          order by c.promised_at desc limit ${first}) latest)`,
    )
  return {
    commitment: oneByKey<string, KeptCommitment>(
      read,
      (tx, ids) => list(tx, inArray(commitments.commitmentId, ids)),
      (row) => row.commitmentId,
    ),
    commitmentsOfTicket: byArguments(({ first }: { first: number }) =>
      manyByKey<string, KeptCommitment>(read, latestOf('ticket_id', first), (row) => row.ticketId),
    ),
    commitmentsOfContact: byArguments(({ first }: { first: number }) =>
      manyByKey<string, KeptCommitment>(read, latestOf('contact_id', first), (row) => row.contactId),
    ),
  }
}
