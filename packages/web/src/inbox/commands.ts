import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'

/** What the list's commands act upon. */
export interface ListState {
  hasTickets: boolean
  openNext: () => void
  openPrevious: () => void
  returnToList: () => void
  focusFilter: () => void
}

export const openNextTicket = defineCommand<ListState>({
  id: 'list.next',
  title: msg`Next ticket`,
  group: 'list',
  context: 'browse',
  keys: 'j',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ openNext }) => openNext(),
})

export const openPreviousTicket = defineCommand<ListState>({
  id: 'list.previous',
  title: msg`Previous ticket`,
  group: 'list',
  context: 'browse',
  keys: 'k',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ openPrevious }) => openPrevious(),
})

export const filterList = defineCommand<ListState>({
  id: 'list.filter',
  title: msg`Search or filter`,
  group: 'list',
  context: 'browse',
  keys: '/',
  keywords: msg`find lane channel number`,
  run: ({ focusFilter }) => focusFilter(),
})

export const returnToList = defineCommand<ListState>({
  id: 'list.return',
  title: msg`Back to the list`,
  group: 'list',
  context: 'browse',
  keys: ['escape', 'u'],
  run: (state) => state.returnToList(),
})

export const listCommands: readonly Command<ListState>[] = [
  openNextTicket,
  openPreviousTicket,
  filterList,
  returnToList,
]
