import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the commands of a settings page act upon. */
export interface PageState {
  /** Opens the form that adds something to this page. */
  add: () => void
}

export const addHere = defineCommand<PageState>({
  id: 'settings.add',
  title: msg`Add something to this page`,
  group: 'settings',
  context: 'browse',
  keys: 'c',
  keywords: msg`create invite`,
  run: ({ add }) => add(),
})

export const pageCommands: readonly Command<PageState>[] = [addHere]
