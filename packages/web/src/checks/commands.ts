import { msg } from '@lingui/core/macro'
import { defineCommand } from '../commands/command.ts'
import type { Command } from '../commands/command.ts'

/** What the commands of what is read afterwards act upon. */
export interface ChecksState {
  hasAny: boolean
  focusNext: () => void
  focusPrevious: () => void
  /** Says that the reply that has the focus was fine. */
  approve: () => void
  /** Asks what should have been different in it. */
  correct: () => void
}

const keywords = msg`read afterwards drawn volunteers sample`

export const checkFine = defineCommand<ChecksState>({
  id: 'checks.fine',
  title: msg`It was fine`,
  group: 'list',
  context: 'browse',
  keys: 'y',
  keywords,
  enabled: ({ hasAny }) => hasAny,
  run: ({ approve }) => approve(),
})
export const checkCorrect = defineCommand<ChecksState>({
  id: 'checks.correct',
  title: msg`It should have been different`,
  group: 'list',
  context: 'browse',
  keys: 'n',
  keywords,
  enabled: ({ hasAny }) => hasAny,
  run: ({ correct }) => correct(),
})

/** While replies to be read are on the screen its keys are these. */
export const checksCommands: readonly Command<ChecksState>[] = [
  defineCommand<ChecksState>({
    id: 'checks.next',
    title: msg`Next reply to read`,
    group: 'list',
    context: 'browse',
    keys: 'j',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusNext(),
  }),
  defineCommand<ChecksState>({
    id: 'checks.previous',
    title: msg`Previous reply to read`,
    group: 'list',
    context: 'browse',
    keys: 'k',
    enabled: ({ hasAny }) => hasAny,
    run: (state) => state.focusPrevious(),
  }),
  checkFine,
  checkCorrect,
]
