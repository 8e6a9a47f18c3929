import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { NotificationKind } from '../graphql/generated/graphql.ts'
import type { Notification } from './queries.ts'

/** What each kind is called where one chooses. */
export const kindNames: Record<NotificationKind, MessageDescriptor> = {
  assigned: msg`A colleague gives or hands off a ticket to me`,
  mentioned: msg`A note names me`,
  enquiryReceived: msg`An enquiry comes to a department that I answer for`,
  answered: msg`A customer writes again on a ticket of mine`,
  overflowOpened: msg`Overflow opens`,
  topicWithheld: msg`A topic that I help on takes a break`,
  called: msg`Help is wanted, and I am called`,
  houseAsked: msg`A volunteer asks something about a ticket`,
  talkAsked: msg`A volunteer would like to talk to me`,
  draftSubmitted: msg`A reply waits for somebody to read it`,
  draftToMentor: msg`A volunteer’s answer waits for a mentor to read it`,
  draftApproved: msg`A reply of mine is approved`,
  draftEdited: msg`A reply of mine leaves with changes`,
  draftReturned: msg`A reply of mine is sent back with a reason`,
  replyCorrected: msg`A reply of mine is corrected after it left`,
  trustStepped: msg`What I may do on a topic changes`,
  replyReturned: msg`A reply of mine comes back before it left`,
  replyCalledBack: msg`A reply of mine is called back before it left`,
  replyFailed: msg`The network refuses a reply of mine, or of a volunteer`,
  replyUndecided: msg`Nobody knows whether a reply of mine stands, or of a volunteer`,
  atRisk: msg`A promise on my ticket is about to run out`,
  breached: msg`A promise on my ticket is broken`,
  teamAtRisk: msg`A promise of the team is about to run out`,
  teamBreached: msg`A promise of the team is broken`,
  breachRetracted: msg`A promise that counted as broken was kept`,
  promisesPublished: msg`Other promises are in force`,
  invitationAccepted: msg`Somebody comes in by an invitation`,
  channelRefused: msg`A channel has to be connected again`,
}

/** What happened, in one sentence. */
export function notificationSentence(notification: Notification, i18n: I18n): string {
  const { kind, by, note, channel, topic, count, severeCount } = notification
  const name = by?.name ?? i18n._(msg`Somebody`)
  const topicName = topic?.name ?? i18n._(msg`a topic`)
  const channelName = channel === null ? i18n._(msg`A channel`) : channel.name || `@${channel.handle}`
  const sentences: Record<NotificationKind, MessageDescriptor> = {
    assigned: note === null ? msg`${name} gave you a ticket` : msg`${name} handed a ticket off to you`,
    mentioned: msg`${name} named you in a note`,
    enquiryReceived:
      count === 1
        ? msg`An enquiry came to your department`
        : msg`${plural(count, { one: '# enquiry came to your department', other: '# enquiries came to your department' })}`,
    answered: msg`The customer wrote again`,
    overflowOpened: msg`Overflow is open: volunteers are called`,
    topicWithheld: msg`“${topicName}” takes a break: the care team answers it itself for now, because reading takes longer there than answering. That is about the topic, and about nobody’s answers.`,
    called: msg`Your help is wanted: can you come now?`,
    talkAsked: msg`${name} would like to talk to somebody about what they met with while helping`,
    houseAsked: msg`${name} asks something about a ticket they have in hand`,
    draftSubmitted: msg`${name} wrote a reply: read it before it leaves`,
    draftToMentor: msg`${name} wrote an answer: read it before it leaves`,
    draftApproved: msg`${name} approved your reply`,
    draftEdited: msg`${name} approved your reply, with changes`,
    draftReturned: msg`${name} sent your reply back, with a reason`,
    replyCorrected: msg`${name} read your reply after it had left, and has a remark`,
    trustStepped: msg`What you may do on a topic has changed`,
    replyReturned: msg`Your reply came back before it left: something had happened`,
    replyCalledBack: msg`${name} called your reply back before it left`,
    replyFailed: msg`The network refused a reply`,
    replyUndecided: msg`Nobody knows whether a reply stands on the network: look, and decide`,
    atRisk: count === 1 ? msg`A promise is about to run out` : runningOut(count),
    teamAtRisk: count === 1 ? msg`A promise of the team is about to run out` : runningOut(count),
    breached: count === 1 ? msg`A promise on your ticket is broken` : broken(count, severeCount),
    teamBreached: count === 1 ? msg`A promise of the team is broken` : broken(count, severeCount),
    breachRetracted: msg`A promise that counted as broken was kept: an answer in time came to be known later`,
    promisesPublished:
      count === 1
        ? msg`Other promises are in force`
        : msg`Other promises are in force: ${plural(count, { one: '# running one was moved', other: '# running ones were moved' })}, ${plural(severeCount, { one: '# is late by it', other: '# are late by it' })}`,
    invitationAccepted: msg`${name} came in by an invitation`,
    channelRefused: msg`${channelName} has to be connected again`,
  }
  return i18n._(sentences[kind])
}

function runningOut(count: number): MessageDescriptor {
  return msg`${plural(count, { one: '# promise is about to run out', other: '# promises are about to run out' })}`
}

/** What broke at once, or while nothing ran. */
function broken(count: number, severeCount: number): MessageDescriptor {
  return severeCount === 0
    ? msg`${plural(count, { one: '# promise was broken', other: '# promises were broken' })}`
    : msg`${plural(count, { one: '# promise was broken', other: '# promises were broken' })}, ${plural(severeCount, { one: '# of them critical', other: '# of them critical' })}`
}
