import type { Viewer } from '../context.ts'

/** How somebody is told. */
export type NotificationWay = 'console' | 'mail'

/** What somebody may be told of, in the order of the page on which they choose. */
export type NotificationKind =
  | 'assigned'
  | 'mentioned'
  | 'answered'
  | 'replyReturned'
  | 'replyFailed'
  | 'replyUndecided'
  | 'atRisk'
  | 'breached'
  | 'teamBreached'
  | 'invitationAccepted'
  | 'channelRefused'

/** Whom a kind concerns, and by which ways it comes until they decide. Mail is for what must not wait for the console. */
interface KindRule {
  roles: readonly Viewer['role'][]
  ways: readonly NotificationWay[]
}

const everybody = ['volunteer', 'agent', 'supervisor', 'admin'] as const
const careTeam = ['agent', 'supervisor', 'admin'] as const
const supervisors = ['supervisor', 'admin'] as const

const RULES: Readonly<Record<NotificationKind, KindRule>> = {
  assigned: { roles: careTeam, ways: ['console', 'mail'] },
  mentioned: { roles: everybody, ways: ['console', 'mail'] },
  answered: { roles: careTeam, ways: ['console'] },
  replyReturned: { roles: everybody, ways: ['console', 'mail'] },
  replyFailed: { roles: everybody, ways: ['console', 'mail'] },
  replyUndecided: { roles: everybody, ways: ['console', 'mail'] },
  atRisk: { roles: everybody, ways: ['console'] },
  breached: { roles: everybody, ways: ['console'] },
  teamBreached: { roles: supervisors, ways: ['console'] },
  invitationAccepted: { roles: ['admin'], ways: ['console'] },
  channelRefused: { roles: ['admin'], ways: ['console', 'mail'] },
}

/** The kinds that concern somebody of this role. */
export function kindsFor(role: Viewer['role']): NotificationKind[] {
  return (Object.keys(RULES) as NotificationKind[]).filter((kind) => RULES[kind].roles.includes(role))
}

/** Whether a kind comes by a way as long as nobody has decided. */
export function isOnByDefault(kind: NotificationKind, way: NotificationWay): boolean {
  return RULES[kind].ways.includes(way)
}
