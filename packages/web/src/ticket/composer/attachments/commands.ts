import { msg } from '@lingui/core/macro'
import type { Command } from '../../../commands/command.ts'
import { defineCommand } from '../../../commands/command.ts'

/** What the commands of attaching act upon. */
export interface AttachState {
  canAttach: boolean
  choose: () => void
}

export const attachFiles = defineCommand<AttachState>({
  id: 'reply.attach',
  title: msg`Attach files`,
  group: 'reply',
  context: 'anywhere',
  keys: 'mod+u',
  keywords: msg`picture photograph image`,
  enabled: ({ canAttach }) => canAttach,
  run: ({ choose }) => choose(),
})

export const attachCommands: readonly Command<AttachState>[] = [attachFiles]
