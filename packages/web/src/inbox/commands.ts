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
  /** Selects the row under the cursor, or no longer. */
  toggleRow: () => void
  /** Selects the row under the cursor and the one after or before it, which then has the cursor. */
  extendSelection: (step: 1 | -1) => void
  selectAll: () => void
}

export const openNextTicket = defineCommand<ListState>({
  id: 'list.next',
  title: msg`Next in the list`,
  group: 'list',
  context: 'browse',
  keys: 'j',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ openNext }) => openNext(),
})

export const openPreviousTicket = defineCommand<ListState>({
  id: 'list.previous',
  title: msg`Previous in the list`,
  group: 'list',
  context: 'browse',
  keys: 'k',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ openPrevious }) => openPrevious(),
})

export const selectTicket = defineCommand<ListState>({
  id: 'list.select',
  title: msg`Select this ticket, or no longer`,
  group: 'list',
  context: 'browse',
  keys: 'x',
  keywords: msg`several mark bulk`,
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ toggleRow }) => toggleRow(),
})

export const selectDownwards = defineCommand<ListState>({
  id: 'list.select.next',
  title: msg`Select this ticket and the next`,
  group: 'list',
  context: 'browse',
  keys: 'shift+j',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ extendSelection }) => extendSelection(1),
})

export const selectUpwards = defineCommand<ListState>({
  id: 'list.select.previous',
  title: msg`Select this ticket and the previous`,
  group: 'list',
  context: 'browse',
  keys: 'shift+k',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ extendSelection }) => extendSelection(-1),
})

export const selectAllTickets = defineCommand<ListState>({
  id: 'list.select.all',
  title: msg`Select everything that is listed`,
  group: 'list',
  context: 'browse',
  keys: 'shift+x',
  enabled: ({ hasTickets }) => hasTickets,
  run: ({ selectAll }) => selectAll(),
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
  selectTicket,
  selectDownwards,
  selectUpwards,
  selectAllTickets,
  filterList,
  returnToList,
]
