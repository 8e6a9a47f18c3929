import { msg } from '@lingui/core/macro'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { Act } from '../verbs/act.ts'
import type { Question } from '../verbs/act-overlay.tsx'

/** What the commands of selected rows act upon. They are offered only while some are selected. */
export interface SelectionState {
  viewer: { id: string; name: string }
  may: readonly string[]
  act: (act: Act) => void
  ask: (question: Question) => void
  /** On the board alone. */
  canHold: boolean
  hold: () => void
  clear: () => void
}

export const assignSelected = defineCommand<SelectionState>({
  id: 'selection.assign.me',
  title: msg`Assign the selected to me`,
  group: 'list',
  context: 'selection',
  keys: 'a',
  enabled: ({ may }) => may.includes('assignTicket'),
  run: ({ act, viewer }) => act({ kind: 'assign', assigneeId: viewer.id, name: viewer.name }),
})

export const handOffSelected = defineCommand<SelectionState>({
  id: 'selection.handOff',
  title: msg`Hand the selected off`,
  group: 'list',
  context: 'selection',
  keys: 'h',
  enabled: ({ may }) => may.includes('handOffTicket'),
  run: ({ ask }) => ask('handOff'),
})

export const tagSelected = defineCommand<SelectionState>({
  id: 'selection.tag',
  title: msg`Tag the selected`,
  group: 'list',
  context: 'selection',
  keys: 't',
  enabled: ({ may }) => may.includes('tagTicket'),
  run: ({ ask }) => ask('tag'),
})

export const snoozeSelected = defineCommand<SelectionState>({
  id: 'selection.snooze',
  title: msg`Put the selected aside`,
  group: 'list',
  context: 'selection',
  keys: 's',
  enabled: ({ may }) => may.includes('snoozeTicket'),
  run: ({ ask }) => ask('snooze'),
})

export const resolveSelected = defineCommand<SelectionState>({
  id: 'selection.resolve',
  title: msg`Resolve the selected without a reply`,
  group: 'list',
  context: 'selection',
  keys: 'e',
  enabled: ({ may }) => may.includes('resolveTicket'),
  run: ({ ask }) => ask('resolve'),
})

export const markSelectedSpam = defineCommand<SelectionState>({
  id: 'selection.spam',
  title: msg`Call the selected spam`,
  group: 'list',
  context: 'selection',
  keys: '!',
  enabled: ({ may }) => may.includes('setTicketStatus'),
  run: ({ act }) => act({ kind: 'status', status: 'spam' }),
})

export const holdSelected = defineCommand<SelectionState>({
  id: 'selection.hold',
  title: msg`Tell the selected that we have read them`,
  group: 'list',
  context: 'selection',
  keys: 'w',
  keywords: msg`holding reply board waiting`,
  enabled: ({ canHold }) => canHold,
  run: ({ hold }) => hold(),
})

export const clearSelection = defineCommand<SelectionState>({
  id: 'selection.clear',
  title: msg`Select nothing any more`,
  group: 'list',
  context: 'selection',
  keys: 'escape',
  run: ({ clear }) => clear(),
})

export const selectionCommands: readonly Command<SelectionState>[] = [
  assignSelected,
  handOffSelected,
  tagSelected,
  snoozeSelected,
  resolveSelected,
  markSelectedSpam,
  holdSelected,
  clearSelection,
]
