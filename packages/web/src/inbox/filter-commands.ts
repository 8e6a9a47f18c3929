import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the commands of a list's filter act upon. */
export interface FilterState {
  isFiltered: boolean
  openEditor: () => void
  clear: () => void
}

export const editFilter = defineCommand<FilterState>({
  id: 'filter.edit',
  title: msg`Filter the list, save the filter`,
  group: 'list',
  context: 'browse',
  keys: 'f',
  keywords: msg`lane channel language tag status assignee narrow`,
  run: ({ openEditor }) => openEditor(),
})

export const clearFilter = defineCommand<FilterState>({
  id: 'filter.clear',
  title: msg`Remove the filters`,
  group: 'list',
  context: 'browse',
  keys: 'shift+f',
  enabled: ({ isFiltered }) => isFiltered,
  run: ({ clear }) => clear(),
})

export const filterCommands: readonly Command<FilterState>[] = [editFilter, clearFilter]
