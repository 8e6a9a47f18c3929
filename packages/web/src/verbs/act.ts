import { fetchGraph } from '../graphql/client.ts'
import {
  AssignTicketDocument,
  HandOffTicketDocument,
  OverrideTriageDocument,
  ReopenTicketDocument,
  ResolveTicketDocument,
  SetTicketStatusDocument,
  SnoozeTicketDocument,
  TagTicketDocument,
  UndoTicketChangeDocument,
  UnsnoozeTicketDocument,
  UntagTicketDocument,
} from '../graphql/generated/graphql.ts'
import type { ActedFragment, ResolutionOutcome } from '../graphql/generated/graphql.ts'
import type { Refusal } from '../signs/refusals.ts'

/** One thing that can be done to a ticket, and so to many. `name` is for the sentence that says that it was done. */
export type Act =
  | { kind: 'assign'; assigneeId: string | null; name: string | null }
  | { kind: 'handOff'; assigneeId: string | null; name: string | null; reason: string }
  | { kind: 'resolve'; outcome: ResolutionOutcome; departmentId: string | null }
  | { kind: 'reopen' }
  | { kind: 'snooze'; until: string }
  | { kind: 'unsnooze' }
  | { kind: 'status'; status: 'waitingCustomer' | 'closed' | 'spam' }
  | { kind: 'scores'; urgency?: number; importance?: number; band?: 0 | 1; reason?: string }
  | { kind: 'tag'; tagId: string; name: string }
  | { kind: 'untag'; tagId: string; name: string }
  | { kind: 'undo'; changeId: string }

/** What a verb answers about one ticket. */
interface Answer {
  ticket?: ActedFragment | null
  userErrors: readonly Refusal[]
}

/** Carries an act out on one ticket, by the verb that the API has for it. */
export async function carryOut(act: Act, ticketId: string): Promise<Answer> {
  switch (act.kind) {
    case 'assign': {
      const input = { ticketId, assigneeId: act.assigneeId }
      return (await fetchGraph(AssignTicketDocument, { input })).assignTicket
    }
    case 'handOff': {
      const { assigneeId, reason } = act
      const input = { ticketId, assigneeId, reason, clientId: crypto.randomUUID() }
      return (await fetchGraph(HandOffTicketDocument, { input })).handOffTicket
    }
    case 'resolve': {
      const input = { ticketId, outcome: act.outcome, departmentId: act.departmentId }
      return (await fetchGraph(ResolveTicketDocument, { input })).resolveTicket
    }
    case 'reopen':
      return (await fetchGraph(ReopenTicketDocument, { input: { ticketId } })).reopenTicket
    case 'snooze': {
      const input = { ticketId, until: act.until }
      return (await fetchGraph(SnoozeTicketDocument, { input })).snoozeTicket
    }
    case 'unsnooze':
      return (await fetchGraph(UnsnoozeTicketDocument, { input: { ticketId } })).unsnoozeTicket
    case 'status': {
      const input = { ticketId, status: act.status }
      return (await fetchGraph(SetTicketStatusDocument, { input })).setTicketStatus
    }
    case 'scores': {
      const { kind: _, ...scores } = act
      const input = { ticketId, ...scores }
      return (await fetchGraph(OverrideTriageDocument, { input })).overrideTriage
    }
    case 'tag':
      return (await fetchGraph(TagTicketDocument, { input: { ticketId, tagId: act.tagId } })).tagTicket
    case 'untag':
      return (await fetchGraph(UntagTicketDocument, { input: { ticketId, tagId: act.tagId } })).untagTicket
    case 'undo': {
      const input = { ticketId, changeId: act.changeId }
      return (await fetchGraph(UndoTicketChangeDocument, { input })).undoTicketChange
    }
  }
}

/** The act that takes this one back on a ticket as it is now; null when nothing does. */
export function inverseOf(act: Act, after: ActedFragment, viewerId: string): Act | null {
  if (act.kind === 'tag') return { ...act, kind: 'untag' }
  if (act.kind === 'untag') return { ...act, kind: 'tag' }
  const { lastChange } = after
  return lastChange?.by?.id === viewerId ? { kind: 'undo', changeId: lastChange.id } : null
}
