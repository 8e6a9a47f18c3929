import {
  CUSTOMER_METRICS,
  type Cycle,
  type StoredTicket,
  type TicketEffect,
  type TicketProjection,
} from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { insertRows } from '../db/insert-rows.ts'
import { newId, type TicketId } from '../db/id.ts'
import { jobs } from '../workers/tables.ts'
import { saveCycles } from './save-cycles.ts'
import { saveWakes } from './save-wakes.ts'

/** A ticket as a fold left it. */
export interface FoldedTicket {
  ticketId: TicketId
  version: number
  factCount: number
  state: StoredTicket
  projection: TicketProjection
  wakeAt: number | null
  cycles: Cycle[]
  /** The ledger in whose place the cycles come; null where they are what changed. */
  replaces: readonly Cycle[] | null
  effects: TicketEffect[]
  /** When a worker woke the ticket, by the database's clock; absent where a fact did. */
  wokenAt?: number
}

/** Writes what the fold decided: state and columns, ledger, wakes and effects, one statement each for the whole batch. */
export async function saveTickets(tx: Tx, folded: FoldedTicket[]): Promise<void> {
  if (folded.length === 0) return
  await tx.execute(sql`
    update tickets t set
      version = r.version, fact_count = r.fact_count, machine_version = r.machine_version, state = r.state,
      last_effective_at = r.last_effective_at, status = r.status, lane = r.lane, band = r.band, priority = r.priority,
      urgency = r.urgency, importance = r.importance, intent = r.intent, language = r.language,
      assignee_id = r.assignee_id, escalation = r.escalation, due_at = r.due_at, at_risk_at = r.at_risk_at,
      due_target = r.due_target, first_response = r.first_response, next_response = r.next_response,
      resolution = r.resolution, last_customer_at = r.last_customer_at, last_answered_at = r.last_answered_at,
      oldest_unanswered_at = r.oldest_unanswered_at, snoozed_until = r.snoozed_until
    from jsonb_to_recordset(${JSON.stringify(folded.map(toColumns))}::jsonb) as r(
      ticket_id uuid, version int, fact_count int, machine_version smallint, state jsonb, last_effective_at timestamptz,
      status text, lane text, band smallint, priority text, urgency smallint, importance smallint, intent text,
      language text, assignee_id uuid, escalation text, due_at timestamptz, at_risk_at timestamptz, due_target text,
      first_response text, next_response text, resolution text, last_customer_at timestamptz,
      last_answered_at timestamptz, oldest_unanswered_at timestamptz, snoozed_until timestamptz)
    where t.organization_id = ${tx.organizationId} and t.ticket_id = r.ticket_id`)
  await saveWakes(tx, folded)
  await saveCycles(tx, folded)
  await queueEffects(tx, folded)
  for (const one of folded) tx.changes.ticket(one.ticketId, one.version)
}

function toColumns({ ticketId, version, factCount, state, projection }: FoldedTicket) {
  const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())
  const dueTarget = CUSTOMER_METRICS.find(
    (metric) => projection.dueAt !== null && projection.clocks[metric]?.dueAt === projection.dueAt,
  )
  return {
    ticket_id: ticketId,
    version,
    fact_count: factCount,
    machine_version: state.machineVersion,
    state,
    last_effective_at: at(state.lastEffectiveAt),
    status: projection.status,
    lane: projection.lane ?? 'later',
    band: projection.band ?? 1,
    priority: projection.priority ?? 'P4',
    urgency: projection.urgency ?? 0,
    importance: projection.importance ?? 0,
    intent: projection.intent,
    language: projection.language,
    assignee_id: projection.assigneeId,
    escalation: projection.escalation,
    due_at: at(projection.dueAt) ?? 'infinity',
    at_risk_at: at(projection.atRiskAt),
    due_target: dueTarget ?? null,
    first_response: projection.clocks.firstResponse?.outcome ?? null,
    next_response: projection.clocks.nextResponse?.outcome ?? null,
    resolution: projection.clocks.resolution?.outcome ?? null,
    last_customer_at: at(projection.lastCustomerAt),
    last_answered_at: at(projection.lastAnsweredAt),
    oldest_unanswered_at: at(projection.oldestUnansweredAt),
    snoozed_until: at(projection.holdUntil),
  }
}

/** Effects are jobs under their own key, so each is performed once however often the log is folded. */
async function queueEffects(tx: Tx, folded: FoldedTicket[]): Promise<void> {
  const rows = folded.flatMap((one) =>
    one.effects.map((effect) => ({
      organizationId: tx.organizationId,
      jobId: newId<'job'>(),
      kind: 'ticket.effect',
      key: effect.key,
      // How late it was noticed is no part of the ledger, which is the same however often the log is folded.
      payload: {
        ticketId: one.ticketId,
        effect,
        ...(one.wokenAt !== undefined && { detectedLagMs: Math.max(0, one.wokenAt - effect.at) }),
      } as Record<string, unknown>,
      runAt: new Date(effect.at),
    })),
  )
  await insertRows(tx, jobs, rows, sql`on conflict do nothing`)
}
