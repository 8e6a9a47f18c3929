import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What the composer's commands act upon. */
export interface ComposerState {
  canSend: boolean
  send: () => void
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

export const leaveComposer = defineCommand<ComposerState>({
  id: 'reply.leave',
  title: msg`Leave the text and keep it`,
  group: 'reply',
  context: 'write',
  keys: 'escape',
  run: ({ leave }) => leave(),
})

export const composerCommands: readonly Command<ComposerState>[] = [sendReply, leaveComposer]
