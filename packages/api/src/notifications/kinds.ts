import type { Viewer } from '../context.ts'

/** How somebody is told. */
export type NotificationWay = 'console' | 'mail' | 'push'

/** What somebody may be told of, in the order of the page on which they choose. */
export type NotificationKind =
  | 'assigned'
  | 'mentioned'
  | 'enquiryReceived'
  | 'answered'
  | 'called'
  | 'overflowOpened'
  | 'houseAsked'
  | 'talkAsked'
  | 'topicWithheld'
  | 'draftSubmitted'
  | 'draftToMentor'
  | 'draftApproved'
  | 'draftEdited'
  | 'draftReturned'
  | 'replyCorrected'
  | 'trustStepped'
  | 'replyReturned'
  | 'replyCalledBack'
  | 'replyFailed'
  | 'replyUndecided'
  | 'atRisk'
  | 'breached'
  | 'teamAtRisk'
  | 'teamBreached'
  | 'breachRetracted'
  | 'promisesPublished'
  | 'invitationAccepted'
  | 'channelRefused'

/** How a push service treats what it cannot hand over at once: how long it is kept, and whether it may wake a device. */
export interface PushRule {
  ttlMinutes: number
  urgency: 'low' | 'normal' | 'high'
}

/**
 * Whom a kind concerns, and by which ways it comes until they decide. Mail is for what must not wait for the console;
 * a push rings in a pocket, so it is for what concerns somebody in person and is urgent.
 */
interface KindRule {
  roles: readonly Viewer['role'][]
  ways: readonly NotificationWay[]
  push: PushRule
}

const everybody = ['volunteer', 'agent', 'supervisor', 'admin'] as const
const careTeam = ['agent', 'supervisor', 'admin'] as const
const volunteers = ['volunteer'] as const
const supervisors = ['supervisor', 'admin'] as const

/** Over when it comes late. */
const now: PushRule = { ttlMinutes: 60, urgency: 'high' }
/** Over when the call is. */
const call: PushRule = { ttlMinutes: 15, urgency: 'high' }
/** Over when whoever asks has to have answered. */
const card: PushRule = { ttlMinutes: 20, urgency: 'high' }
/** Worth knowing for as long as a shift lasts. */
const shift: PushRule = { ttlMinutes: 8 * 60, urgency: 'normal' }
/** Can wait until the device is awake by itself. */
const day: PushRule = { ttlMinutes: 24 * 60, urgency: 'low' }

const RULES: Readonly<Record<NotificationKind, KindRule>> = {
  assigned: { roles: careTeam, ways: ['console', 'mail', 'push'], push: shift },
  mentioned: { roles: everybody, ways: ['console', 'mail', 'push'], push: shift },
  enquiryReceived: { roles: careTeam, ways: ['console', 'mail'], push: shift },
  answered: { roles: careTeam, ways: ['console'], push: shift },
  overflowOpened: { roles: supervisors, ways: ['console'], push: shift },
  topicWithheld: { roles: ['volunteer', 'supervisor', 'admin'], ways: ['console', 'push'], push: day },
  called: { roles: volunteers, ways: ['console', 'push'], push: call },
  talkAsked: { roles: supervisors, ways: ['console', 'mail', 'push'], push: shift },
  houseAsked: { roles: careTeam, ways: ['console', 'push'], push: card },
  draftSubmitted: { roles: careTeam, ways: ['console', 'push'], push: now },
  draftToMentor: { roles: volunteers, ways: ['console', 'push'], push: now },
  draftApproved: { roles: everybody, ways: ['console', 'push'], push: shift },
  draftEdited: { roles: everybody, ways: ['console', 'push'], push: shift },
  draftReturned: { roles: everybody, ways: ['console', 'mail', 'push'], push: shift },
  replyCorrected: { roles: everybody, ways: ['console', 'push'], push: shift },
  trustStepped: { roles: ['volunteer'], ways: ['console', 'push'], push: day },
  replyReturned: { roles: everybody, ways: ['console', 'mail', 'push'], push: shift },
  replyCalledBack: { roles: everybody, ways: ['console', 'push'], push: shift },
  replyFailed: { roles: everybody, ways: ['console', 'mail'], push: shift },
  replyUndecided: { roles: careTeam, ways: ['console', 'mail'], push: shift },
  atRisk: { roles: everybody, ways: ['console', 'push'], push: now },
  breached: { roles: everybody, ways: ['console', 'push'], push: now },
  teamAtRisk: { roles: careTeam, ways: ['console'], push: now },
  teamBreached: { roles: supervisors, ways: ['console'], push: now },
  breachRetracted: { roles: everybody, ways: ['console'], push: day },
  promisesPublished: { roles: supervisors, ways: ['console'], push: day },
  invitationAccepted: { roles: ['admin'], ways: ['console'], push: day },
  channelRefused: { roles: ['admin'], ways: ['console', 'mail'], push: shift },
}

/** The kinds that concern somebody of this role. */
export function kindsFor(role: Viewer['role']): NotificationKind[] {
  return (Object.keys(RULES) as NotificationKind[]).filter((kind) => RULES[kind].roles.includes(role))
}

/** Whether a kind tells of promises that run out or were broken: many of them at once are a list of tickets. */
export function isOfMarks(kind: NotificationKind): boolean {
  return kind === 'atRisk' || kind === 'breached' || kind === 'teamAtRisk' || kind === 'teamBreached'
}

/** Whether a kind asks for a decision on what a colleague wrote: it opens where that is read. */
export function isOfReviews(kind: NotificationKind): boolean {
  return kind === 'draftSubmitted'
}

/** Whether a kind comes by a way as long as nobody has decided. */
export function isOnByDefault(kind: NotificationKind, way: NotificationWay): boolean {
  return RULES[kind].ways.includes(way)
}

/** How a push of this kind is treated on its way; one that was asked for to try a device is for now or never. */
export function pushRuleOf(kind: NotificationKind | 'test'): PushRule {
  return kind === 'test' ? { ttlMinutes: 5, urgency: 'high' } : RULES[kind].push
}

/** From this instant on nobody is to be told what a push of this kind began to gather at `createdAt`. */
export function pushOverAt({ kind, createdAt }: { kind: NotificationKind | 'test'; createdAt: Date }): Date {
  return new Date(createdAt.getTime() + pushRuleOf(kind).ttlMinutes * 60_000)
}
