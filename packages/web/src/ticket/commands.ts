import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { TicketStatus } from '../graphql/generated/graphql.ts'

/** What the open ticket's commands act upon. */
export interface TicketState {
  status: TicketStatus
  assigneeId: string | null
  viewerId: string
  /** The names of the mutations that the viewer's role allows. */
  may: readonly string[]
  reply: () => void
  writeNote: () => void
  assign: (memberId: string | null) => void
  openResolve: () => void
  reopen: () => void
  openSnooze: () => void
  unsnooze: () => void
  setStatus: (status: 'waitingCustomer' | 'closed' | 'spam') => void
  openDetails: () => void
}

const isGoingOn = ({ status }: TicketState) =>
  status === 'open' || status === 'waitingCustomer' || status === 'hold'
const hasEnded = ({ status }: TicketState) =>
  status === 'resolved' || status === 'closed' || status === 'spam'

export const replyToTicket = defineCommand<TicketState>({
  id: 'reply.open',
  title: msg`Reply`,
  group: 'reply',
  context: 'browse',
  keys: 'r',
  keywords: msg`answer write`,
  enabled: ({ may }) => may.includes('sendReply'),
  run: ({ reply }) => reply(),
})

export const noteOnTicket = defineCommand<TicketState>({
  id: 'note.open',
  title: msg`Internal note`,
  group: 'reply',
  context: 'browse',
  keys: 'n',
  keywords: msg`comment colleague`,
  enabled: ({ may }) => may.includes('addNote'),
  run: ({ writeNote }) => writeNote(),
})

export const assignToMe = defineCommand<TicketState>({
  id: 'ticket.assign.me',
  title: msg`Assign to me`,
  group: 'ticket',
  context: 'browse',
  keys: 'a',
  keywords: msg`take claim mine`,
  enabled: (state) =>
    state.may.includes('assignTicket') && state.assigneeId !== state.viewerId && isGoingOn(state),
  run: ({ assign, viewerId }) => assign(viewerId),
})

export const unassignTicket = defineCommand<TicketState>({
  id: 'ticket.assign.nobody',
  title: msg`Assign to nobody`,
  group: 'ticket',
  context: 'browse',
  enabled: (state) => state.may.includes('assignTicket') && state.assigneeId !== null && isGoingOn(state),
  run: ({ assign }) => assign(null),
})

export const resolveTicket = defineCommand<TicketState>({
  id: 'ticket.resolve',
  title: msg`Resolve`,
  group: 'ticket',
  context: 'browse',
  keys: 'e',
  keywords: msg`end done close`,
  enabled: (state) => state.may.includes('resolveTicket') && isGoingOn(state),
  run: ({ openResolve }) => openResolve(),
})

export const reopenTicket = defineCommand<TicketState>({
  id: 'ticket.reopen',
  title: msg`Reopen`,
  group: 'ticket',
  context: 'browse',
  enabled: (state) => state.may.includes('reopenTicket') && hasEnded(state),
  run: ({ reopen }) => reopen(),
})

export const snoozeTicket = defineCommand<TicketState>({
  id: 'ticket.snooze',
  title: msg`Put aside`,
  group: 'ticket',
  context: 'browse',
  keys: 's',
  keywords: msg`snooze later remind`,
  enabled: (state) => state.may.includes('snoozeTicket') && isGoingOn(state),
  run: ({ openSnooze }) => openSnooze(),
})

export const unsnoozeTicket = defineCommand<TicketState>({
  id: 'ticket.unsnooze',
  title: msg`Bring back now`,
  group: 'ticket',
  context: 'browse',
  enabled: ({ may, status }) => may.includes('unsnoozeTicket') && status === 'hold',
  run: ({ unsnooze }) => unsnooze(),
})

export const waitForCustomer = defineCommand<TicketState>({
  id: 'ticket.wait',
  title: msg`Wait for the customer`,
  group: 'ticket',
  context: 'browse',
  enabled: ({ may, status }) => may.includes('setTicketStatus') && status === 'open',
  run: ({ setStatus }) => setStatus('waitingCustomer'),
})

export const markSpam = defineCommand<TicketState>({
  id: 'ticket.spam',
  title: msg`Not a customer’s matter (spam)`,
  group: 'ticket',
  context: 'browse',
  enabled: (state) => state.may.includes('setTicketStatus') && isGoingOn(state),
  run: ({ setStatus }) => setStatus('spam'),
})

export const openDetails = defineCommand<TicketState>({
  id: 'ticket.details',
  title: msg`Show the person and the promises`,
  group: 'ticket',
  context: 'browse',
  keys: 'i',
  run: (state) => state.openDetails(),
})

export const ticketCommands: readonly Command<TicketState>[] = [
  replyToTicket,
  noteOnTicket,
  assignToMe,
  unassignTicket,
  resolveTicket,
  reopenTicket,
  snoozeTicket,
  unsnoozeTicket,
  waitForCustomer,
  markSpam,
  openDetails,
]
