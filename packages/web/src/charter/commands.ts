import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the command of the charter acts upon. */
export interface CharterState {
  canSign: boolean
  sign: () => void
}

export const signCharter = defineCommand<CharterState>({
  id: 'charter.sign',
  title: msg`Sign the charter`,
  group: 'console',
  context: 'browse',
  keys: 'mod+enter',
  keywords: msg`agree accept rules`,
  enabled: ({ canSign }) => canSign,
  run: ({ sign }) => sign(),
})

export const charterCommands: readonly Command<CharterState>[] = [signCharter]
