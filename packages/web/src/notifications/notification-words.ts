import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { NotificationKind } from '../graphql/generated/graphql.ts'
import type { Notification } from './queries.ts'

/** What each kind is called where one chooses. */
export const kindNames: Record<NotificationKind, MessageDescriptor> = {
  assigned: msg`A colleague gives or hands off a ticket to me`,
  mentioned: msg`A note names me`,
  answered: msg`A customer writes again on a ticket of mine`,
  replyReturned: msg`A reply of mine comes back before it left`,
  replyFailed: msg`The network refuses a reply of mine`,
  replyUndecided: msg`Nobody knows whether a reply of mine stands`,
  atRisk: msg`A promise on my ticket is about to run out`,
  breached: msg`A promise on my ticket is broken`,
  teamBreached: msg`A promise of the team is broken`,
  invitationAccepted: msg`Somebody comes in by an invitation`,
  channelRefused: msg`A channel has to be connected again`,
}

/** What happened, in one sentence. */
export function notificationSentence({ kind, by, note, channel, count }: Notification, i18n: I18n): string {
  const name = by?.name ?? i18n._(msg`Somebody`)
  const channelName = channel === null ? i18n._(msg`A channel`) : channel.name || `@${channel.handle}`
  const sentences: Record<NotificationKind, MessageDescriptor> = {
    assigned: note === null ? msg`${name} gave you a ticket` : msg`${name} handed a ticket off to you`,
    mentioned: msg`${name} named you in a note`,
    answered: msg`The customer wrote again`,
    replyReturned: msg`Your reply came back before it left: something had happened`,
    replyFailed: msg`The network refused your reply`,
    replyUndecided: msg`Nobody knows whether your reply stands on the network: look, and decide`,
    atRisk: msg`A promise is about to run out`,
    breached: msg`A promise on your ticket is broken`,
    teamBreached:
      count === 1
        ? msg`A promise of the team is broken`
        : msg`${plural(count, { one: '# promise was broken within a minute', other: '# promises were broken within a minute' })}`,
    invitationAccepted: msg`${name} came in by an invitation`,
    channelRefused: msg`${channelName} has to be connected again`,
  }
  return i18n._(sentences[kind])
}
