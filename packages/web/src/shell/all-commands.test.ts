import { describe, expect, it, vi } from 'vitest'
import type { Command } from '../commands/command.ts'
import { findKeyConflicts } from '../commands/keymap.ts'
import { enquiryListCommands } from '../enquiries/commands.ts'
import { charterCommands } from '../charter/commands.ts'
import { practiceCommands } from '../first-steps/commands.ts'
import { helpOutCommands } from '../help-out/commands.ts'
import { listCommands } from '../inbox/commands.ts'
import { filterCommands } from '../inbox/filter-commands.ts'
import { selectionCommands } from '../inbox/selection-commands.ts'
import { notificationCommands } from '../notifications/commands.ts'
import { checksCommands } from '../checks/commands.ts'
import { sampleCommands } from '../sample/commands.ts'
import { searchCommands } from '../search/commands.ts'
import { pageCommands } from '../settings/commands.ts'
import { deviceCommands } from '../settings/notifications/commands.ts'
import { promiseCommands } from '../settings/promises/commands.ts'
import { triageRulesCommands } from '../settings/triage/commands.ts'
import { assignToMe, reopenTicket, resolveTicket, ticketCommands } from '../ticket/commands.ts'
import type { TicketState } from '../ticket/commands.ts'
import { attachCommands } from '../ticket/composer/attachments/commands.ts'
import { composerCommands, sendReply } from '../ticket/composer/commands.ts'
import { cardCommands } from '../ticket/composer/insertions/card-commands.ts'
import { insertionCommands } from '../ticket/composer/insertions/commands.ts'
import { purchaseCommands } from '../ticket/enquiries/commands.ts'
import { reviewCommands } from '../ticket/review/commands.ts'
import { shellCommands } from './commands.ts'
import { sectionCommands } from './section-commands.ts'

const ofLists: readonly Command<never>[] = [...listCommands, ...filterCommands, ...selectionCommands]
const elsewhere: readonly Command<never>[] = [
  ...shellCommands,
  ...sectionCommands,
  ...practiceCommands,
  ...ticketCommands,
  ...reviewCommands,
  ...composerCommands,
  ...insertionCommands,
  ...cardCommands,
  ...purchaseCommands,
  ...attachCommands,
  ...pageCommands,
]

const all: readonly Command<never>[] = [
  ...elsewhere,
  ...ofLists,
  ...searchCommands,
  ...notificationCommands,
  ...sampleCommands,
  ...checksCommands,
  ...enquiryListCommands,
  ...charterCommands,
  ...helpOutCommands,
  ...deviceCommands,
  ...promiseCommands,
  ...triageRulesCommands,
]

const ticket = (more: Partial<TicketState> = {}): TicketState => ({
  status: 'open',
  assigneeId: null,
  viewerId: 'salma',
  may: ['assignTicket', 'resolveTicket', 'reopenTicket'],
  reply: vi.fn(),
  writeNote: vi.fn(),
  proposeReply: vi.fn(),
  assign: vi.fn(),
  openResolve: vi.fn(),
  reopen: vi.fn(),
  openSnooze: vi.fn(),
  unsnooze: vi.fn(),
  setStatus: vi.fn(),
  openHandOff: vi.fn(),
  customerMessageCount: 1,
  openMerge: vi.fn(),
  openSplit: vi.fn(),
  openLink: vi.fn(),
  openPromise: vi.fn(),
  hasOthersToShow: false,
  toggleOthers: vi.fn(),
  hasUnanswered: false,
  hasClocks: true,
  isRaised: false,
  acknowledge: vi.fn(),
  explainClock: vi.fn(),
  hasSimilar: true,
  openSimilar: vi.fn(),
  claimNext: vi.fn(),
  openWhyPlace: vi.fn(),
  goToUnanswered: vi.fn(),
  openTags: vi.fn(),
  setScores: vi.fn(),
  setScore: vi.fn(),
  confirm: vi.fn(),
  raiseBand: vi.fn(),
  openBand: vi.fn(),
  openIntent: vi.fn(),
  openTopics: vi.fn(),
  openWhy: vi.fn(),
  takeOver: vi.fn(),
  copyLink: vi.fn(),
  isClaimedByAnother: false,
  triage: { urgency: 50, importance: 15, band: 1, laneFrom: 40 },
  steps: { urgency: { lower: 20, higher: 85 }, importance: { lower: null, higher: 55 } },
  openDetails: vi.fn(),
  ...more,
})

describe('the commands of the console', () => {
  it('never claim one key in contexts that meet', () => {
    expect(findKeyConflicts([...elsewhere, ...ofLists])).toEqual([])
    // A list of tickets and the results of a search are never on the screen together.
    expect(findKeyConflicts([...elsewhere, ...searchCommands])).toEqual([])
    // Of the pages of the settings, one is on the screen at a time, and never beside a list or a ticket.
    expect(findKeyConflicts([...shellCommands, ...practiceCommands, ...deviceCommands])).toEqual([])
    expect(
      findKeyConflicts([...shellCommands, ...practiceCommands, ...pageCommands, ...promiseCommands]),
    ).toEqual([])
    expect(
      findKeyConflicts([...shellCommands, ...practiceCommands, ...pageCommands, ...triageRulesCommands]),
    ).toEqual([])
    // Nor are the notifications.
    expect(findKeyConflicts([...elsewhere, ...notificationCommands])).toEqual([])
    // The volunteer's phone is a page of its own.
    expect(findKeyConflicts(helpOutCommands)).toEqual([])
    // Nor is the daily sample, nor is it beside a ticket.
    expect(findKeyConflicts([...shellCommands, ...practiceCommands, ...sampleCommands])).toEqual([])
    expect(findKeyConflicts([...shellCommands, ...practiceCommands, ...checksCommands])).toEqual([])
  })

  it('each have a name of their own', () => {
    const ids = all.map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('keep the keys that people learn', () => {
    const keysOfId = Object.fromEntries(all.map(({ id, keys }) => [id, keys]))

    expect(keysOfId).toMatchObject({
      'list.next': 'j',
      'list.previous': 'k',
      'ticket.claimNext': 'shift+n',
      'reply.open': 'r',
      'note.open': 'n',
      'ticket.resolve': 'e',
      'ticket.assign.me': 'a',
      'ticket.snooze': 's',
      'list.filter': '/',
      'shortcuts.open': '?',
      'palette.open': 'mod+k',
      'reply.send': 'mod+enter',
    })
  })
})

describe('a ticket', () => {
  it('is given to the viewer', () => {
    const state = ticket()
    assignToMe.run(state)

    expect(state.assign).toHaveBeenCalledWith('salma')
  })

  it('that is mine already cannot be taken again', () => {
    expect(assignToMe.enabled!(ticket({ assigneeId: 'salma' }))).toBe(false)
  })

  it('can be resolved while it goes on, and reopened when it has ended', () => {
    expect(resolveTicket.enabled!(ticket())).toBe(true)
    expect(reopenTicket.enabled!(ticket())).toBe(false)
    expect(resolveTicket.enabled!(ticket({ status: 'resolved' }))).toBe(false)
    expect(reopenTicket.enabled!(ticket({ status: 'resolved' }))).toBe(true)
  })

  it('offers nothing that the role would be refused', () => {
    expect(resolveTicket.enabled!(ticket({ may: [] }))).toBe(false)
  })
})

it('a text that cannot be sent is not sent by the key either', () => {
  expect(
    sendReply.enabled!({
      canSend: false,
      canResolve: true,
      send: vi.fn(),
      sendAndResolve: vi.fn(),
      leave: vi.fn(),
    }),
  ).toBe(false)
})
