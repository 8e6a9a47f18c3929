import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { ClockTarget, TicketStatus, TriageAxis } from '../graphql/generated/graphql.ts'
import { correctionCommands } from './triage/commands.ts'
import { laneCommands } from './triage/lane-commands.ts'
import { explainPlace } from '../next-ticket/commands.ts'

/** What the open ticket's commands act upon. */
export interface TicketState {
  status: TicketStatus
  assigneeId: string | null
  viewerId: string
  /** The names of the mutations that the viewer's role allows. */
  may: readonly string[]
  reply: () => void
  writeNote: () => void
  /** Puts a text into the answer, to be changed and sent by whoever writes it. */
  proposeReply: (text: string) => void
  /** Somebody else has the right to answer. */
  isClaimedByAnother: boolean
  /** The scores, and from which one on a ticket is urgent or important. */
  triage: { urgency: number; importance: number; band: number; laneFrom: number }
  /** Where each score goes in one tap; null where there is no further to go. */
  steps: Record<TriageAxis, { lower: number | null; higher: number | null }>
  assign: (memberId: string | null) => void
  /** Asks how it ended; then, if wanted, goes on to the next ticket. */
  openResolve: (andNext: boolean) => void
  reopen: () => void
  openSnooze: () => void
  unsnooze: () => void
  openHandOff: () => void
  openTags: () => void
  /** Messages of the customer that the screen has: of one alone nothing can be split. */
  customerMessageCount: number
  openMerge: () => void
  openSplit: () => void
  openLink: () => void
  openPromise: () => void
  /** Others have said more under the same post than the thread shows, or all of it is shown. */
  hasOthersToShow: boolean
  toggleOthers: () => void
  hasUnanswered: boolean
  goToUnanswered: () => void
  setStatus: (status: 'waitingCustomer' | 'closed' | 'spam') => void
  setScores: (scores: { urgency: number; importance: number }) => void
  setScore: (axis: TriageAxis, score: number) => void
  /** Says that these scores are right. */
  confirm: (...axes: TriageAxis[]) => void
  raiseBand: () => void
  /** Asks why it is no emergency. */
  openBand: () => void
  openIntent: () => void
  openTopics: () => void
  /** Asks why one made a correction. */
  openWhy: (correctionId: string) => void
  takeOver: () => void
  copyLink: () => void
  openDetails: () => void
  /** Something is promised on the ticket. */
  hasClocks: boolean
  /** The ticket was raised by its clocks, and nobody has taken note of it. */
  isRaised: boolean
  acknowledge: () => void
  /** Why a promise stands as it does; without a target, the one that matters most now. */
  explainClock: (target?: ClockTarget) => void
  /** Asks for the ticket that is next in the order. */
  claimNext: () => void
  /** Why it stands where it does in Next up. */
  openWhyPlace: () => void
  /** Others tell of the same matter. */
  hasSimilar: boolean
  openSimilar: () => void
}

const isGoingOn = ({ status }: TicketState) =>
  status === 'open' || status === 'waitingCustomer' || status === 'hold'
const hasEnded = ({ status }: TicketState) =>
  status === 'resolved' || status === 'closed' || status === 'spam'

export const replyToTicket = defineCommand<Pick<TicketState, 'may' | 'reply'>>({
  id: 'reply.open',
  title: msg`Reply`,
  group: 'reply',
  context: 'browse',
  keys: 'r',
  keywords: msg`answer write`,
  enabled: ({ may }) => may.includes('sendReply'),
  run: ({ reply }) => reply(),
})

export const noteOnTicket = defineCommand<Pick<TicketState, 'may' | 'writeNote'>>({
  id: 'note.open',
  title: msg`Internal note`,
  group: 'reply',
  context: 'browse',
  keys: 'n',
  keywords: msg`comment colleague`,
  enabled: ({ may }) => may.includes('addNote'),
  run: ({ writeNote }) => writeNote(),
})

/** What can be done to a ticket before it has been read. */
export const beginCommands: readonly Command<Pick<TicketState, 'may' | 'reply' | 'writeNote'>>[] = [
  replyToTicket,
  noteOnTicket,
]

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
  run: ({ openResolve }) => openResolve(false),
})

export const resolveAndNext = defineCommand<TicketState>({
  id: 'ticket.resolve.next',
  title: msg`Resolve and go to the next`,
  group: 'ticket',
  context: 'browse',
  keys: 'shift+e',
  keywords: msg`end done close`,
  enabled: (state) => state.may.includes('resolveTicket') && isGoingOn(state),
  run: ({ openResolve }) => openResolve(true),
})

export const handOffTicket = defineCommand<TicketState>({
  id: 'ticket.handOff',
  title: msg`Hand off`,
  group: 'ticket',
  context: 'browse',
  keys: 'h',
  keywords: msg`assign colleague pass give`,
  enabled: (state) => state.may.includes('handOffTicket') && isGoingOn(state),
  run: ({ openHandOff }) => openHandOff(),
})

export const tagTicket = defineCommand<TicketState>({
  id: 'ticket.tag',
  title: msg`Tag`,
  group: 'ticket',
  context: 'browse',
  keys: 't',
  keywords: msg`label word`,
  enabled: ({ may, status }) => may.includes('tagTicket') && status !== 'merged',
  run: ({ openTags }) => openTags(),
})

export const mergeTicket = defineCommand<TicketState>({
  id: 'ticket.merge',
  title: msg`Merge into another ticket`,
  group: 'ticket',
  context: 'browse',
  keys: 'm',
  keywords: msg`join same duplicate`,
  enabled: ({ may, status }) =>
    may.includes('mergeTickets') && status !== 'merged' && status !== 'closed' && status !== 'spam',
  run: ({ openMerge }) => openMerge(),
})

export const splitTicket = defineCommand<TicketState>({
  id: 'ticket.split',
  title: msg`Split messages off`,
  group: 'ticket',
  context: 'browse',
  keys: 'shift+m',
  keywords: msg`part separate`,
  enabled: (state) => state.may.includes('splitTicket') && state.customerMessageCount > 1 && isGoingOn(state),
  run: ({ openSplit }) => openSplit(),
})

export const linkTicket = defineCommand<TicketState>({
  id: 'ticket.link',
  title: msg`Link with another ticket`,
  group: 'ticket',
  context: 'browse',
  keys: 'l',
  keywords: msg`related cause together`,
  enabled: ({ may, status }) => may.includes('linkTickets') && status !== 'merged',
  run: ({ openLink }) => openLink(),
})

export const promiseUpdate = defineCommand<TicketState>({
  id: 'ticket.promise',
  title: msg`Promise to come back`,
  group: 'ticket',
  context: 'browse',
  keys: 'b',
  keywords: msg`commitment by when later`,
  enabled: (state) => state.may.includes('promiseUpdate') && isGoingOn(state),
  run: ({ openPromise }) => openPromise(),
})

export const showOthers = defineCommand<TicketState>({
  id: 'ticket.others',
  title: msg`Show what others say, or no longer`,
  group: 'ticket',
  context: 'browse',
  keys: 'o',
  keywords: msg`thread comments everybody`,
  enabled: ({ hasOthersToShow }) => hasOthersToShow,
  run: ({ toggleOthers }) => toggleOthers(),
})

export const goToUnanswered = defineCommand<TicketState>({
  id: 'ticket.unanswered',
  title: msg`Go to the first unanswered message`,
  group: 'ticket',
  context: 'browse',
  keys: 'q',
  keywords: msg`jump oldest waiting`,
  enabled: ({ hasUnanswered }) => hasUnanswered,
  run: (state) => state.goToUnanswered(),
})

export const takeOverTicket = defineCommand<TicketState>({
  id: 'ticket.takeOver',
  title: msg`Take over the right to answer`,
  group: 'ticket',
  context: 'browse',
  enabled: ({ may, isClaimedByAnother }) => may.includes('takeOverClaim') && isClaimedByAnother,
  run: ({ takeOver }) => takeOver(),
})

export const copyTicketLink = defineCommand<TicketState>({
  id: 'ticket.copyLink',
  title: msg`Copy the link`,
  group: 'ticket',
  context: 'browse',
  keys: 'y',
  keywords: msg`address share url`,
  run: ({ copyLink }) => copyLink(),
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
  keys: '!',
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

export const showSimilar = defineCommand<TicketState>({
  id: 'ticket.similar',
  title: msg`Show the posts that tell of the same`,
  group: 'ticket',
  context: 'browse',
  keys: 'v',
  keywords: msg`alike cluster outage breakdown`,
  enabled: ({ hasSimilar }) => hasSimilar,
  run: ({ openSimilar }) => openSimilar(),
})

export const explainClock = defineCommand<TicketState>({
  id: 'ticket.clock.explain',
  title: msg`Explain the promises`,
  group: 'ticket',
  context: 'browse',
  keys: 'd',
  keywords: msg`clock deadline why late more time hold excuse`,
  enabled: ({ hasClocks }) => hasClocks,
  run: (state) => state.explainClock(),
})

export const acknowledgeEscalation = defineCommand<TicketState>({
  id: 'ticket.escalation.acknowledge',
  title: msg`Take note of the alert`,
  group: 'ticket',
  context: 'browse',
  keywords: msg`escalation seen acknowledge`,
  enabled: ({ may, isRaised }) => may.includes('acknowledgeEscalation') && isRaised,
  run: ({ acknowledge }) => acknowledge(),
})

export const ticketCommands: readonly Command<TicketState>[] = [
  replyToTicket,
  noteOnTicket,
  assignToMe,
  unassignTicket,
  resolveTicket,
  resolveAndNext,
  reopenTicket,
  handOffTicket,
  tagTicket,
  snoozeTicket,
  unsnoozeTicket,
  waitForCustomer,
  markSpam,
  ...laneCommands,
  ...correctionCommands,
  mergeTicket,
  splitTicket,
  linkTicket,
  promiseUpdate,
  showOthers,
  showSimilar,
  goToUnanswered,
  takeOverTicket,
  copyTicketLink,
  openDetails,
  explainClock,
  explainPlace,
  acknowledgeEscalation,
]
