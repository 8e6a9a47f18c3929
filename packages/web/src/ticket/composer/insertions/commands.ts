import { msg } from '@lingui/core/macro'
import type { Command } from '../../../commands/command.ts'
import { defineCommand } from '../../../commands/command.ts'

/** What the commands act upon that put templates and cards into a text. */
export interface InsertionState {
  open: () => void
  goToBlank: () => void
  hasBlanks: boolean
  hide: () => void
  hasSuggestions: boolean
}

export const openInsertions = defineCommand<InsertionState>({
  id: 'insertion.open',
  title: msg`Insert a template or a card`,
  group: 'reply',
  context: 'write',
  keys: 'mod+i',
  keywords: msg`template card knowledge canned snippet`,
  run: ({ open }) => open(),
})

export const goToBlank = defineCommand<InsertionState>({
  id: 'insertion.blank',
  title: msg`Go to the next blank`,
  group: 'reply',
  context: 'write',
  keys: 'mod+b',
  enabled: ({ hasBlanks }) => hasBlanks,
  run: (state) => state.goToBlank(),
})

export const hideSuggestions = defineCommand<InsertionState>({
  id: 'insertion.hide',
  title: msg`Hide the suggestions`,
  group: 'reply',
  context: 'write',
  enabled: ({ hasSuggestions }) => hasSuggestions,
  run: ({ hide }) => hide(),
})

export const insertionCommands: readonly Command<InsertionState>[] = [
  openInsertions,
  goToBlank,
  hideSuggestions,
]
