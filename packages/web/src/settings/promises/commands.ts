import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What can be done with the promises that are being written. */
export interface PromisesState {
  /** There is a draft, and it may be looked at. */
  canDraft: boolean
  /** Its dry run is done. */
  canPublish: boolean
  canDiscard: boolean
  test: () => void
  draft: () => void
  publish: () => void
  discard: () => void
}

export const testPromises = defineCommand<PromisesState>({
  id: 'promises.test',
  title: msg`Test the promises on a ticket`,
  group: 'settings',
  context: 'browse',
  keys: 't',
  keywords: msg`try simulate row deadline`,
  run: ({ test }) => test(),
})

export const draftPromises = defineCommand<PromisesState>({
  id: 'promises.draft',
  title: msg`See what the new promises change`,
  group: 'settings',
  context: 'browse',
  keys: 'd',
  keywords: msg`dry run preview simulate`,
  enabled: ({ canDraft }) => canDraft,
  run: ({ draft }) => draft(),
})

export const publishPromises = defineCommand<PromisesState>({
  id: 'promises.publish',
  title: msg`Publish the promises`,
  group: 'settings',
  context: 'browse',
  keywords: msg`save apply version`,
  enabled: ({ canPublish }) => canPublish,
  run: ({ publish }) => publish(),
})

export const discardPromises = defineCommand<PromisesState>({
  id: 'promises.discard',
  title: msg`Give the draft up`,
  group: 'settings',
  context: 'browse',
  keywords: msg`cancel drop revert`,
  enabled: ({ canDiscard }) => canDiscard,
  run: ({ discard }) => discard(),
})

export const promiseCommands: readonly Command<PromisesState>[] = [
  testPromises,
  draftPromises,
  publishPromises,
  discardPromises,
]
