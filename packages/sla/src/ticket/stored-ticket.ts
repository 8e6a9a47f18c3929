import type { TicketStatus } from './facts.ts'
import type { PackedContext } from './packed-context.ts'

/** State of each region of the chart. Regions talk only through facts and the context. */
export type TicketValue = {
  lifecycle: TicketStatus
  triage: 'untriaged' | 'triaged' | 'overridden'
  assignment: 'unassigned' | 'offered' | 'volunteer' | 'core' | 'review'
  firstResponse: 'idle' | 'running' | 'late' | 'met' | 'metLate' | 'void' | 'closedUnanswered' | 'closedLate'
  nextResponse: 'idle' | 'running' | 'late'
  resolution: 'idle' | 'running' | 'paused' | 'late' | 'done' | 'void'
  promisedUpdate: 'idle' | 'running' | 'paused' | 'late'
  publicAcknowledgement: TicketValue['firstResponse']
  timeToClaim: 'idle' | 'running' | 'paused' | 'late'
  review: 'idle' | 'running' | 'late'
  escalation: 'none' | 'halfway' | 'atRisk' | 'breached' | 'supervisors' | 'dutyManager' | 'acknowledged'
}

/** What the host keeps of a ticket beside its log: small JSON, a function of the log and of how far time was advanced. */
export type StoredTicket = {
  readonly machineVersion: number
  readonly value: TicketValue
  readonly context: PackedContext
  /** Instant of the last fact or mark taken in. A fact that comes before it asks for a refold. */
  readonly lastEffectiveAt: number
  readonly lastRank: number
  readonly lastKey: string | number
}
