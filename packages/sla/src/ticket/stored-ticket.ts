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

/** Where every region begins. */
const UNTOUCHED: TicketValue = {
  lifecycle: 'open',
  triage: 'untriaged',
  assignment: 'unassigned',
  firstResponse: 'idle',
  nextResponse: 'idle',
  resolution: 'idle',
  promisedUpdate: 'idle',
  publicAcknowledgement: 'idle',
  timeToClaim: 'idle',
  review: 'idle',
  escalation: 'none',
}

/** The regions that have moved. */
export function packValue(value: TicketValue): Partial<TicketValue> {
  const moved = Object.entries(value).filter(([region, at]) => at !== UNTOUCHED[region as keyof TicketValue])
  return Object.fromEntries(moved)
}

/** Where every region is. */
export function unpackValue(moved: Partial<TicketValue>): TicketValue {
  return { ...UNTOUCHED, ...moved }
}

/** What the host keeps of a ticket beside its log: small JSON, a function of the log and of how far time was advanced. */
export type StoredTicket = {
  readonly machineVersion: number
  /** Regions that are where they begin are left out: `unpackValue` says them. */
  readonly value: Partial<TicketValue>
  readonly context: PackedContext
  /** Instant of the last fact or mark taken in. A fact that comes before it asks for a refold. */
  readonly lastEffectiveAt: number
  readonly lastRank: number
  readonly lastKey: string | number
}
