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
  addNote: 'v a s A',
  assignTicket: '- a s A',
  cancelReply: '- a s A',
  changePassword: 'v a s A',
  changeRole: '- - - A',
  claimTicket: 'v a s A',
  connectChannel: '- - - A',
  createApiToken: '- - - A',
  createMember: '- - - A',
  decideReply: '- a s A',
  disableMember: '- - - A',
  discardDelivery: '- - s A',
  discardDraft: 'v a s A',
  handOffTicket: '- a s A',
  issueSignInLink: '- - - A',
  overrideTriage: '- a s A',
  pauseChannel: '- - s A',
  releaseClaim: 'v a s A',
  renewClaim: 'v a s A',
  reopenTicket: '- a s A',
  replayDelivery: '- - s A',
  resolveTicket: '- a s A',
  resumeChannel: '- - s A',
  resumePublishing: '- - s A',
  revokeApiToken: '- - - A',
  revokeSession: 'v a s A',
  saveDraft: 'v a s A',
  sendReply: '- a s A',
  setTicketStatus: '- a s A',
  signIn: 'v a s A',
  signOut: 'v a s A',
  snoozeTicket: '- a s A',
  stopPublishing: '- - s A',
  takeOverClaim: '- - s A',
  undoTicketChange: '- a s A',
  unsnoozeTicket: '- a s A',
  updateProfile: 'v a s A',
}

const QUERIES: Record<string, string> = {
  apiTokens: '- - - A',
  auditEntries: '- - - A',
  channels: '- a s A',
  deadDeliveries: '- - s A',
  members: '- a s A',
  networks: '- a s A',
  node: 'v a s A',
  nodes: 'v a s A',
  search: 'v a s A',
  ticket: 'v a s A',
  tickets: 'v a s A',
  ticketViews: 'v a s A',
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

  it('do something before being known is asking who one is, signing in and signing out', () => {
    expect([...OPEN_TO_NOBODY].toSorted()).toEqual(['Mutation.signIn', 'Mutation.signOut', 'Query.viewer'])
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
