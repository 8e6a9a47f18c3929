import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../context.ts'
import { findPolicy, listAllowedMutations, OPEN_TO_NOBODY } from './guard-schema.ts'
import { buildSchema } from './schema.ts'

const ROLES: Viewer['role'][] = ['volunteer', 'agent', 'supervisor', 'admin']
const schema = buildSchema()

const viewer = (role: Viewer['role']) => ({ role }) as Viewer

/** Which roles may, read across: v a s A. What is not in this table may nobody. */
const MUTATIONS: Record<string, string> = {
  addContactNote: '- a s A',
  announcePresence: 'v a s A',
  mergeContacts: '- a s A',
  removeContactNote: '- a s A',
  unmergeContacts: '- a s A',
  setContactSegment: '- a s A',
  archiveCard: '- a s A',
  archiveTemplate: '- - s A',
  createCard: '- a s A',
  createTemplate: '- - s A',
  exportCards: '- - s A',
  importCards: '- - s A',
  restoreCard: '- a s A',
  restoreTemplate: '- - s A',
  reviewCard: '- a s A',
  setNetworkCodes: '- - s A',
  updateCard: '- a s A',
  updateTemplate: '- - s A',
  writeCardFromTicket: '- a s A',
  acceptInvitation: 'v a s A',
  addDaysOff: 'v a s A',
  addNote: 'v a s A',
  archiveDepartment: '- - s A',
  archiveSavedSearch: '- - s A',
  archiveHoldingText: '- - s A',
  archiveTag: '- - s A',
  archiveTeam: '- - - A',
  archiveTopic: '- - s A',
  arrangeAttachments: 'v a s A',
  approveHoldingText: '- - s A',
  assignTicket: '- a s A',
  cancelReply: '- a s A',
  changePassword: 'v a s A',
  changeRole: '- - - A',
  claimNextTicket: '- a s A',
  claimTicket: 'v a s A',
  connectChannel: '- - - A',
  createApiToken: '- - - A',
  createDepartment: '- - s A',
  createHoldingText: '- - s A',
  createInvitation: '- - - A',
  createMember: '- - - A',
  createSavedSearch: '- - s A',
  createTag: '- a s A',
  createTeam: '- - - A',
  createTopic: '- - s A',
  decideReply: '- a s A',
  deleteDemonstration: '- - - A',
  deleteFilter: '- a s A',
  disableMember: '- - - A',
  discardDelivery: '- - s A',
  discardDraft: 'v a s A',
  enableMember: '- - - A',
  foundOrganization: '- - - A',
  fetchAttachment: '- a s A',
  handOffTicket: '- a s A',
  issueSignInLink: '- - - A',
  learnFromCorrections: '- - s A',
  markNotificationsRead: 'v a s A',
  mergeTags: '- - s A',
  confirmTriage: '- a s A',
  correctIntent: '- a s A',
  correctTopic: '- a s A',
  explainCorrection: '- a s A',
  judgeSample: '- a s A',
  exportTriageExamples: '- - s A',
  overrideTriage: '- a s A',
  undoCorrection: '- a s A',
  pauseChannel: '- - s A',
  pauseSavedSearch: '- - s A',
  previewSavedSearch: '- - s A',
  recordFirstSteps: '- a s A',
  releaseClaim: 'v a s A',
  removeDaysOff: 'v a s A',
  renameTag: '- - s A',
  removeAttachment: 'v a s A',
  removeDevice: 'v a s A',
  renewClaim: 'v a s A',
  renewDevice: 'v a s A',
  reopenTicket: '- a s A',
  replayDelivery: '- - s A',
  resendInvitation: '- - - A',
  resolveTicket: '- a s A',
  restoreDepartment: '- - s A',
  restoreTag: '- - s A',
  restoreTeam: '- - - A',
  restoreTopic: '- - s A',
  resumeArrivals: '- a s A',
  resumeChannel: '- - s A',
  resumeSavedSearch: '- - s A',
  resumePublishing: '- - s A',
  revokeApiToken: '- - - A',
  revokeInvitation: '- - - A',
  revokeSession: 'v a s A',
  saveDraft: 'v a s A',
  sendHoldingReplies: '- - s A',
  sendReply: '- a s A',
  sendTestPush: 'v a s A',
  setAvailability: 'v a s A',
  setNotificationPreferences: 'v a s A',
  setMaxWait: '- - s A',
  setRetention: '- - - A',
  setTicketStatus: '- a s A',
  setWorkingHours: 'v a s A',
  saveFilter: '- a s A',
  signIn: 'v a s A',
  signOut: 'v a s A',
  extendClock: '- - s A',
  waiveClock: '- - s A',
  pauseClock: '- - s A',
  resumeClock: '- - s A',
  excuseBreach: '- - s A',
  unexcuseBreach: '- - s A',
  acknowledgeEscalation: '- - s A',
  setPromises: '- - - A',
  draftPromises: '- - - A',
  publishPromises: '- - - A',
  publishTriageRules: '- - s A',
  discardPromises: '- - - A',
  saveCalendar: '- - - A',
  archiveCalendar: '- - - A',
  importHolidays: '- - - A',
  simulateBreakdown: '- a s A',
  snoozeTicket: '- a s A',
  stopArrivals: '- a s A',
  stopPublishing: '- - s A',
  subscribeDevice: 'v a s A',
  switchLearning: '- - s A',
  tagTicket: '- a s A',
  mergeTickets: '- a s A',
  unmergeTicket: '- a s A',
  splitTicket: '- a s A',
  unsplitTicket: '- a s A',
  linkTickets: '- a s A',
  unlinkTickets: '- a s A',
  promiseUpdate: '- a s A',
  withdrawUpdate: '- a s A',
  takeOverClaim: '- - s A',
  undoTicketChange: '- a s A',
  unsnoozeTicket: '- a s A',
  untagTicket: '- a s A',
  updateDepartment: '- - s A',
  updateFilter: '- a s A',
  updateHoldingText: '- - s A',
  updateProfile: 'v a s A',
  updateSavedSearch: '- - s A',
  updateTeam: '- - - A',
  updateTopic: '- - s A',
}

const QUERIES: Record<string, string> = {
  contact: '- a s A',
  segments: '- a s A',
  presences: 'v a s A',
  cardProposal: '- a s A',
  cards: '- a s A',
  insertions: 'v a s A',
  suggestions: 'v a s A',
  templates: '- a s A',
  apiTokens: '- - - A',
  auditEntries: '- - - A',
  channels: '- a s A',
  deadDeliveries: '- - s A',
  departments: '- a s A',
  devices: 'v a s A',
  pushPublicKey: 'v a s A',
  holdingDrafts: '- - s A',
  holdingPreviews: '- - s A',
  holdingTexts: '- - s A',
  invitation: 'v a s A',
  invitations: '- - - A',
  learning: '- - s A',
  demonstration: '- a s A',
  members: '- a s A',
  networks: '- a s A',
  notificationPreferences: 'v a s A',
  notifications: 'v a s A',
  unreadNotificationCount: 'v a s A',
  operations: '- - - A',
  node: 'v a s A',
  nodes: 'v a s A',
  savedFilters: '- a s A',
  search: 'v a s A',
  promises: '- a s A',
  policies: '- a s A',
  policy: '- a s A',
  publication: '- - s A',
  testPromises: '- a s A',
  board: '- - s A',
  calendars: '- - s A',
  previewCalendar: '- - s A',
  searchPreview: '- - s A',
  tags: '- a s A',
  teams: '- a s A',
  ticket: 'v a s A',
  tickets: 'v a s A',
  ticketViews: 'v a s A',
  topics: '- a s A',
  laterSample: '- a s A',
  laterSampleWeeks: '- a s A',
  replayTriage: '- - s A',
  triageExamples: '- - s A',
  triageRules: '- - s A',
  triageRulesVersions: '- - s A',
  tryTriage: '- - s A',
  viewer: 'v a s A',
}

function rowOf(type: string, field: string): string {
  const policy = findPolicy(type, field)
  return ROLES.map((role) =>
    policy?.(viewer(role)) ? { volunteer: 'v', agent: 'a', supervisor: 's', admin: 'A' }[role] : '-',
  ).join(' ')
}

describe('who may', () => {
  it.each([
    ['Mutation', MUTATIONS],
    ['Query', QUERIES],
  ] as const)('do each %s is as the table says, and the table names every one', (root, table) => {
    const type = schema.getType(root)
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []

    expect(Object.fromEntries(fields.toSorted().map((field) => [field, rowOf(root, field)]))).toEqual(
      Object.fromEntries(Object.entries(table).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    )
  })

  it('do something before being known is asking who one is, signing in and out, and coming in by an invitation', () => {
    expect([...OPEN_TO_NOBODY].toSorted()).toEqual([
      'Mutation.acceptInvitation',
      'Mutation.signIn',
      'Mutation.signOut',
      'Query.invitation',
      'Query.viewer',
    ])
  })

  it('do more never shrinks from agent to supervisor to administrator', () => {
    const [, agent, supervisor, admin] = ROLES.map((role) => new Set(listAllowedMutations(viewer(role))))

    expect([...agent!].filter((verb) => !supervisor!.has(verb))).toEqual([])
    expect([...supervisor!].filter((verb) => !admin!.has(verb))).toEqual([])
  })

  it('read the inside of a channel, the record and set-aside deliveries is a matter of role, wherever they are reached from', () => {
    expect(rowOf('ChannelHealth', 'problemDetail')).toBe('- a s A')
    expect(rowOf('Channel', 'unsupportedKinds')).toBe('- a s A')
    expect(rowOf('Delivery', 'excerpt')).toBe('- - s A')
    expect(rowOf('AuditEntry', 'detail')).toBe('- - - A')
    expect(rowOf('ApiToken', 'name')).toBe('- - - A')
  })
})
