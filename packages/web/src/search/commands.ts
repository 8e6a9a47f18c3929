import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Command } from '../commands/command.ts'
import { defineCommand } from '../commands/command.ts'
import type { SearchKind } from '../graphql/generated/graphql.ts'

/** What the commands of the search act upon. */
export interface SearchState {
  hasHits: boolean
  kind: SearchKind | undefined
  showKind: (kind: SearchKind | undefined) => void
  openNext: () => void
  openPrevious: () => void
  returnToList: () => void
  focusField: () => void
  hasRecent: boolean
  forgetRecent: () => void
}

const kindTitles: Record<SearchKind, MessageDescriptor> = {
  message: msg`Find messages only`,
  note: msg`Find notes only`,
  ticket: msg`Find tickets only`,
  contact: msg`Find people only`,
}

export const openNextHit = defineCommand<SearchState>({
  id: 'search.next',
  title: msg`Next result`,
  group: 'list',
  context: 'browse',
  keys: 'j',
  enabled: ({ hasHits }) => hasHits,
  run: ({ openNext }) => openNext(),
})

export const openPreviousHit = defineCommand<SearchState>({
  id: 'search.previous',
  title: msg`Previous result`,
  group: 'list',
  context: 'browse',
  keys: 'k',
  enabled: ({ hasHits }) => hasHits,
  run: ({ openPrevious }) => openPrevious(),
})

export const focusSearchField = defineCommand<SearchState>({
  id: 'search.field',
  title: msg`Search for something else`,
  group: 'list',
  context: 'browse',
  keys: '/',
  run: ({ focusField }) => focusField(),
})

export const returnToHits = defineCommand<SearchState>({
  id: 'search.return',
  title: msg`Back to the results`,
  group: 'list',
  context: 'browse',
  keys: ['escape', 'u'],
  run: ({ returnToList }) => returnToList(),
})

export const findEverything = defineCommand<SearchState>({
  id: 'search.kind.all',
  title: msg`Find everything`,
  group: 'list',
  context: 'browse',
  enabled: ({ kind }) => kind !== undefined,
  run: ({ showKind }) => showKind(undefined),
})

export const forgetRecent = defineCommand<SearchState>({
  id: 'search.forget',
  title: msg`Forget recent searches`,
  group: 'list',
  context: 'browse',
  enabled: ({ hasRecent }) => hasRecent,
  run: (state) => state.forgetRecent(),
})

/** While the search is on the screen its keys are these; those of a list are not on offer then. */
export const searchCommands: readonly Command<SearchState>[] = [
  openNextHit,
  openPreviousHit,
  focusSearchField,
  returnToHits,
  findEverything,
  ...Object.entries(kindTitles).map(([kind, title]) =>
    defineCommand<SearchState>({
      id: `search.kind.${kind}`,
      title,
      group: 'list',
      context: 'browse',
      enabled: (state) => state.kind !== kind,
      run: ({ showKind }) => showKind(kind as SearchKind),
    }),
  ),
  forgetRecent,
]
