import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What the composer's commands act upon. */
export interface ComposerState {
  canSend: boolean
  /** What is written is for the customer, and the viewer may end the matter with it. */
  canResolve: boolean
  send: () => void
  /** Sends, and ends the matter once the reply stands; then, if wanted, goes on to the next ticket. */
  sendAndResolve: (andNext: boolean) => void
  leave: () => void
}

export const sendReply = defineCommand<ComposerState>({
  id: 'reply.send',
  title: msg`Send what is written`,
  group: 'reply',
  context: 'write',
  keys: 'mod+enter',
  enabled: ({ canSend }) => canSend,
  run: ({ send }) => send(),
})

export const sendAndResolve = defineCommand<ComposerState>({
  id: 'reply.send.resolve',
  title: msg`Reply and resolve`,
  group: 'reply',
  context: 'write',
  keys: 'mod+shift+enter',
  enabled: ({ canSend, canResolve }) => canSend && canResolve,
  run: (state) => state.sendAndResolve(false),
})

export const sendResolveAndNext = defineCommand<ComposerState>({
  id: 'reply.send.resolve.next',
  title: msg`Reply, resolve and go to the next`,
  group: 'reply',
  context: 'write',
  keys: 'mod+j',
  enabled: ({ canSend, canResolve }) => canSend && canResolve,
  run: (state) => state.sendAndResolve(true),
})

export const leaveComposer = defineCommand<ComposerState>({
  id: 'reply.leave',
  title: msg`Leave the text and keep it`,
  group: 'reply',
  context: 'write',
  keys: 'escape',
  run: ({ leave }) => leave(),
})

export const composerCommands: readonly Command<ComposerState>[] = [
  sendReply,
  sendAndResolve,
  sendResolveAndNext,
  leaveComposer,
]
