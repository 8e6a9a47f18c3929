import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ChannelProblem, ChannelStatus } from '../../graphql/generated/graphql.ts'
import type { PillTone } from '../../ui/pill.tsx'

export const channelStatusWords: Record<ChannelStatus, { text: MessageDescriptor; tone: PillTone }> = {
  open: { text: msg({ message: 'open', context: 'channel' }), tone: 'ok' },
  listening: { text: msg({ message: 'listens only', context: 'channel' }), tone: 'accent' },
  paused: { text: msg({ message: 'paused', context: 'channel' }), tone: 'plain' },
  disconnected: { text: msg({ message: 'to be connected again', context: 'channel' }), tone: 'breach' },
}

/** Why a network refuses us, and what to do. */
export const channelProblemWords: Record<ChannelProblem, MessageDescriptor> = {
  reauth: msg`The network no longer accepts the secrets. Connect the account again.`,
  permission: msg`A permission is missing on the network. Grant it there, then connect the account again.`,
  unreachable: msg`The network does not answer. Relais goes on trying.`,
  rateLimited: msg`The network asks us to slow down. It goes on by itself.`,
}

/** What a network's secret is called on that network. */
export const secretWords: Record<string, MessageDescriptor> = {
  appPassword: msg`App password`,
  accessToken: msg`Access token`,
  token: msg`Access token`,
  webhookSecret: msg`Secret of the webhook`,
}
