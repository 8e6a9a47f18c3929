import { msg } from '@lingui/core/macro'
import type { Command } from '../../commands/command.ts'
import { defineCommand } from '../../commands/command.ts'

/** What can be done with the rules of triage that are being written. */
export interface TriageRulesState {
  /** There is a draft that says something else than what is in force. */
  isChanged: boolean
  tryPost: () => void
  replay: () => void
  goToPublish: () => void
  discard: () => void
}

export const tryTriage = defineCommand<TriageRulesState>({
  id: 'triageRules.try',
  title: msg`Try the rules on a post`,
  group: 'settings',
  context: 'browse',
  keys: 't',
  keywords: msg`test type example score`,
  run: ({ tryPost }) => tryPost(),
})

export const replayTriage = defineCommand<TriageRulesState>({
  id: 'triageRules.replay',
  title: msg`See what the rules would have changed`,
  group: 'settings',
  context: 'browse',
  keys: 'd',
  keywords: msg`replay simulate consequences last days`,
  enabled: ({ isChanged }) => isChanged,
  run: ({ replay }) => replay(),
})

export const publishTriageRules = defineCommand<TriageRulesState>({
  id: 'triageRules.publish',
  title: msg`Publish the rules of triage`,
  group: 'settings',
  context: 'browse',
  keywords: msg`save apply version`,
  enabled: ({ isChanged }) => isChanged,
  run: ({ goToPublish }) => goToPublish(),
})

export const discardTriageRules = defineCommand<TriageRulesState>({
  id: 'triageRules.discard',
  title: msg`Give the draft of the rules up`,
  group: 'settings',
  context: 'browse',
  keywords: msg`cancel drop revert`,
  enabled: ({ isChanged }) => isChanged,
  run: ({ discard }) => discard(),
})

export const triageRulesCommands: readonly Command<TriageRulesState>[] = [
  tryTriage,
  replayTriage,
  publishTriageRules,
  discardTriageRules,
]
