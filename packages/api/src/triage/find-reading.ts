import { type Intent, type Lane, type Reason, standingFacts } from '@relais/sla'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { loadLogs } from '../promises/append-fact.ts'

/** What triage read in a ticket, as data that a machine may learn from: codes and points, and no word of the customer's. */
export interface Reading {
  urgency: number
  importance: number
  band: number
  lane: Lane
  intent: Intent
  language: string | null
  reasons: Pick<Reason, 'code' | 'axis' | 'points' | 'source'>[]
}

/** What triage found last on a ticket, whatever a person has decided since, and by which rules; null before it was read. */
export async function findReading(
  tx: Tx,
  ticketId: TicketId,
): Promise<{ reading: Reading; rulesVersion: string } | null> {
  const log = (await loadLogs(tx, [ticketId])).get(ticketId) ?? []
  const scored = standingFacts(log).findLast((fact) => fact.type === 'triage.scored')
  if (!scored) return null
  const { urgency, importance, band, lane, intent, language, reasons, version } = scored.body
  return {
    reading: {
      urgency,
      importance,
      band,
      lane,
      intent,
      language,
      reasons: reasons.map(({ code, axis, points, source }) => ({ code, axis, points, source })),
    },
    rulesVersion: version,
  }
}
