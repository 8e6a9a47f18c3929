import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  ClockOutcome,
  ClockTarget,
  Role,
  TicketStatus,
  TicketView,
} from '../graphql/generated/graphql.ts'

export const viewNames: Record<TicketView, MessageDescriptor> = {
  next: msg({ message: 'Next up', context: 'view' }),
  mine: msg({ message: 'My tickets', context: 'view' }),
  unassigned: msg({ message: 'Nobody’s yet', context: 'view' }),
  inReview: msg({ message: 'In review', context: 'view' }),
  atRisk: msg({ message: 'Soon late', context: 'view' }),
  notInTime: msg({ message: 'Not in time', context: 'view' }),
  snoozed: msg({ message: 'Put aside', context: 'view' }),
  waiting: msg({ message: 'Waiting for the customer', context: 'view' }),
  all: msg({ message: 'All open', context: 'view' }),
  resolved: msg({ message: 'Resolved', context: 'view' }),
  spam: msg({ message: 'Spam', context: 'view' }),
}

export const statusWords: Record<TicketStatus, MessageDescriptor> = {
  open: msg({ message: 'Open', context: 'status' }),
  waitingCustomer: msg({ message: 'Waiting for the customer', context: 'status' }),
  hold: msg({ message: 'Put aside', context: 'status' }),
  resolved: msg({ message: 'Resolved', context: 'status' }),
  closed: msg({ message: 'Closed', context: 'status' }),
  merged: msg({ message: 'Continued elsewhere', context: 'status' }),
  spam: msg({ message: 'Spam', context: 'status' }),
}

export const targetWords: Record<ClockTarget, MessageDescriptor> = {
  firstResponse: msg({ message: 'First response', context: 'promise' }),
  nextResponse: msg({ message: 'Next response', context: 'promise' }),
  resolution: msg({ message: 'Resolution', context: 'promise' }),
  promisedUpdate: msg({ message: 'Promised update', context: 'promise' }),
  publicAcknowledgement: msg({ message: 'First public answer', context: 'promise' }),
  timeToClaim: msg({ message: 'Time to claim', context: 'promise' }),
  review: msg({ message: 'Review of the draft', context: 'promise' }),
}

export const outcomeWords: Record<ClockOutcome, MessageDescriptor> = {
  running: msg({ message: 'running', context: 'promise' }),
  paused: msg({ message: 'held', context: 'promise' }),
  met: msg({ message: 'kept', context: 'promise' }),
  breached: msg({ message: 'broken', context: 'promise' }),
  void: msg({ message: 'no longer asked for', context: 'promise' }),
  closedUnanswered: msg({ message: 'closed without an answer', context: 'promise' }),
}

export const roleWords: Record<Role, MessageDescriptor> = {
  agent: msg({ message: 'Care team', context: 'role' }),
  volunteer: msg({ message: 'Volunteer', context: 'role' }),
  supervisor: msg({ message: 'Supervisor', context: 'role' }),
  admin: msg({ message: 'Administrator', context: 'role' }),
}
