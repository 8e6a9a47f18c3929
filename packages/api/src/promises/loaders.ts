import type { Reason } from '@relais/sla'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { loadPromises, type Promises } from './load-promises.ts'
import { standsWithItsOrigin } from './stands-with-its-origin.ts'
import { ticketFacts } from './tables.ts'

/** Why a ticket has its scores: the reasons of the latest scoring by rule. */
export interface ReasonsRow {
  ticketId: string
  reasons: readonly Reason[]
}

/** The latest correction by a person. */
export interface OverrideRow {
  ticketId: string
  actor: string
  at: Date
  reason: string | null
}

/**
 * What the log of facts and the organization's promises know of a ticket. The latest fact of
 * a kind that was not retracted is found by the log's key.
 */
export function promiseLoaders(read: Read) {
  const latest = (tx: Tx, ids: string[], type: 'triage.scored' | 'triage.override') =>
    tx
      .selectDistinctOn([ticketFacts.ticketId], {
        ticketId: ticketFacts.ticketId,
        actor: ticketFacts.actor,
        at: ticketFacts.effectiveAt,
        fact: ticketFacts.fact,
      })
      .from(ticketFacts)
      .where(
        and(
          eq(ticketFacts.organizationId, tx.organizationId),
          inArray(ticketFacts.ticketId, ids),
          eq(ticketFacts.type, type),
          standsWithItsOrigin(sql`${ticketFacts}`),
          sql`not exists (select from ${ticketFacts} retraction
            where retraction.organization_id = ${ticketFacts.organizationId}
              and retraction.ticket_id = ${ticketFacts.ticketId} and retraction.type = 'override.retract'
              and retraction.fact -> 'body' ->> 'dedupKey' = ${ticketFacts.dedupKey}
              and ${standsWithItsOrigin(sql`retraction`)})`,
        ),
      )
      .orderBy(ticketFacts.ticketId, desc(ticketFacts.effectiveAt), desc(ticketFacts.seq))
  let promises: Promise<Promises> | undefined
  return {
    /** The machine and the calendars of the organization, read once per request. */
    promises: () => (promises ??= read(loadPromises)),
    reasonsOfTicket: oneByKey<string, ReasonsRow>(
      read,
      async (tx, ids) =>
        (await latest(tx, ids, 'triage.scored')).map(({ ticketId, fact }) => ({
          ticketId,
          reasons: fact.type === 'triage.scored' ? fact.body.reasons : [],
        })),
      (row) => row.ticketId,
    ),
    overrideOfTicket: oneByKey<string, OverrideRow>(
      read,
      async (tx, ids) =>
        (await latest(tx, ids, 'triage.override')).map(({ ticketId, actor, at, fact }) => ({
          ticketId,
          actor,
          at,
          reason: fact.type === 'triage.override' ? fact.body.reason : null,
        })),
      (row) => row.ticketId,
    ),
  }
}
