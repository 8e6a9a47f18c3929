import { completePolicy, type Reason, type SlaPolicy, type TicketFact } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import { calendars } from '../calendars/tables.ts'
import { byArguments, manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { slaPolicies } from '../policies/tables.ts'
import { notifications } from '../notifications/tables.ts'
import { loadLogs } from './append-fact.ts'
import { type LedgerPart, listCycles } from './list-cycles.ts'
import { listLatest } from './list-latest.ts'
import { loadPromises, type Promises } from './load-promises.ts'

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

/** What was told of a ticket, by its cause. */
export interface ToldRow {
  ticketId: string
  memberId: string
  cause: string
}

/** What the log of facts and the organization's promises know of a ticket. */
export function promiseLoaders(read: Read) {
  let promises: Promise<Promises> | undefined
  return {
    /** The machine and the calendars of the organization, read once per request. */
    promises: () => (promises ??= read(loadPromises)),
    /** The whole log of a ticket, for whoever asks why a clock is as it is. */
    logOfTicket: oneByKey<string, { ticketId: string; log: TicketFact[] }>(
      read,
      async (tx, ids) =>
        [...(await loadLogs(tx, ids as never))].map(([ticketId, log]) => ({ ticketId, log })),
      (row) => row.ticketId,
    ),
    /** A part of a ticket's ledger. */
    cyclesOfTicket: byArguments((part: LedgerPart) =>
      manyByKey(
        read,
        (tx, ids) => listCycles(tx, ids, part),
        (row) => row.ticketId,
      ),
    ),
    /** A version of the promises, as far as it is kept. */
    policyOfVersion: oneByKey<string, { policyVersion: string; policy: SlaPolicy }>(
      read,
      async (tx, versions) => {
        const rows = await tx
          .select({ policyVersion: slaPolicies.policyVersion, definition: slaPolicies.definition })
          .from(slaPolicies)
          .where(
            and(
              eq(slaPolicies.organizationId, tx.organizationId),
              inArray(slaPolicies.policyVersion, versions),
            ),
          )
        return rows.map(({ policyVersion, definition }) => ({
          policyVersion,
          policy: completePolicy(definition),
        }))
      },
      (row) => row.policyVersion,
    ),
    calendarOfHash: oneByKey<string, typeof calendars.$inferSelect>(
      read,
      (tx, hashes) =>
        tx
          .select()
          .from(calendars)
          .where(
            and(eq(calendars.organizationId, tx.organizationId), inArray(calendars.calendarHash, hashes)),
          ),
      (row) => row.calendarHash,
    ),
    /** Who was told what of a ticket. Index notifications_ticket. */
    toldOfTicket: manyByKey<string, ToldRow>(
      read,
      async (tx, ids) => {
        const rows = await tx
          .select({
            ticketId: notifications.ticketId,
            memberId: notifications.memberId,
            cause: notifications.cause,
          })
          .from(notifications)
          .where(
            and(
              eq(notifications.organizationId, tx.organizationId),
              inArray(notifications.ticketId, ids),
              inArray(notifications.kind, ['atRisk', 'breached', 'teamBreached']),
            ),
          )
        return rows.map((row) => ({ ...row, ticketId: row.ticketId! }))
      },
      (row) => row.ticketId,
    ),
    reasonsOfTicket: oneByKey<string, ReasonsRow>(
      read,
      async (tx, ids) =>
        (await listLatest(tx, ids, 'triage.scored')).map(({ ticketId, fact }) => ({
          ticketId,
          reasons: fact.type === 'triage.scored' ? fact.body.reasons : [],
        })),
      (row) => row.ticketId,
    ),
    overrideOfTicket: oneByKey<string, OverrideRow>(
      read,
      async (tx, ids) =>
        (await listLatest(tx, ids, 'triage.override')).map(({ ticketId, actor, at, fact }) => ({
          ticketId,
          actor,
          at,
          reason: fact.type === 'triage.override' ? fact.body.reason : null,
        })),
      (row) => row.ticketId,
    ),
  }
}
